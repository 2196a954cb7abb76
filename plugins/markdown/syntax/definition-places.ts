import type { MarkdownIt, StateBlock } from "markdown-it";
import reference from "markdown-it/lib/rules_block/reference.mjs";
import { pageOf } from "../page-state.ts";
import { afterLead } from "./link-places.ts";

const openingBracket = 0x5b;
const label = /\[((?:\\.|[^\\\]])*)\]:/sy;

/** Makes link definitions, `[name]: address`, remember where their addresses are written. */
export function definitionPlaces(md: MarkdownIt): void {
  md.block.ruler.at("reference", (state, start, end, silent) => {
    const from = (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0);
    if (state.src.charCodeAt(from) !== openingBracket || !reference(state, start, end, silent)) return false;
    if (!silent) note(state, from);
    return true;
  });
}

function note({ src, md, env }: StateBlock, from: number): void {
  label.lastIndex = from;
  const match = label.exec(src);
  const name = match && md.utils.normalizeReference(match[1] ?? "");
  const page = pageOf(env);
  // The first definition of a name is the one that counts.
  if (name && !page.definitions.has(name)) page.definitions.set(name, page.placeOf(afterLead(src, label.lastIndex)));
}
