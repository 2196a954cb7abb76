import type { MarkdownIt, StateBlock, Token } from "markdown-it";
import reference from "markdown-it/lib/rules_block/reference.mjs";
import type { Position } from "../../../src/text/place.ts";
import { pageOf, type PageState } from "../page-state.ts";
import { afterLead, placeInBlock } from "./source-offset.ts";

const label = /\[((?:\\.|[^\\\]])*)\]:/sy;

/** Makes link definitions, `[name]: address`, remember where their addresses are written. */
export function definitionPlaces(md: MarkdownIt): void {
  md.block.ruler.at("reference", (state, start, end, silent) => {
    const from = (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0);
    if (state.src.charCodeAt(from) !== 0x5b || !reference(state, start, end, silent)) return false;
    if (!silent) noteDefinition(state, from);
    return true;
  });
}

function noteDefinition({ src, md, env }: StateBlock, from: number): void {
  label.lastIndex = from;
  const match = label.exec(src);
  const name = match && md.utils.normalizeReference(match[1] ?? "");
  const { definitions, placeOf } = pageOf(env);
  if (name && !definitions.has(name)) definitions.set(name, placeOf(afterLead(src, label.lastIndex)));
}

/** Where in the file the address of a Markdown link or image is written; for a reference, its definition. */
export function addressPlace(page: PageState, block: Token, { meta }: Token): Position {
  const { label: name, address } = (meta ?? {}) as { label?: string; address?: number };
  return (name !== undefined && page.definitions.get(name)) || placeInBlock(page, block, address ?? -1);
}
