import type { MarkdownIt, StateBlock } from "markdown-it";
import reference from "markdown-it/lib/rules_block/reference.mjs";
import { ownCopy } from "../own-copy.ts";
import { pageOf } from "../page-state.ts";
import { afterLead } from "./link-places.ts";

const openingBracket = 0x5b;
/** What is meant as a callout: as a definition it would take the first of its words out of the page. */
const callout = /\[![A-Za-z]{2,20}\]:/y;
const label = /\[((?:\\.|[^\\\]])*)\]:/sy;

/** Makes link definitions, `[name]: address`, remember where they and their addresses are written. */
export function definitionPlaces(md: MarkdownIt): void {
  md.block.ruler.at("reference", (state, start, end, silent) => {
    const from = (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0);
    if (state.src.charCodeAt(from) !== openingBracket || isCallout(state.src, from) || !reference(state, start, end, silent)) return false;
    if (!silent) note(state, from);
    return true;
  });
}

function isCallout(src: string, from: number): boolean {
  callout.lastIndex = from;
  return callout.test(src);
}

function note({ src, md, env }: StateBlock, from: number): void {
  label.lastIndex = from;
  const name = label.exec(src)?.[1];
  if (name === undefined) return;
  const key = md.utils.normalizeReference(name);
  const page = pageOf(env);
  const definition = { name: ownCopy(name), start: page.placeOf(from), address: page.placeOf(afterLead(src, label.lastIndex)) };
  // The first definition of a name is the one that counts.
  if (page.definitions.has(key)) page.repeatedDefinitions.push([key, definition]);
  else page.definitions.set(key, definition);
}
