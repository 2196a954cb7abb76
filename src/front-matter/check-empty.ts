import type { Position } from "../text/place.ts";
import { spanOf, type Written, type WrittenEntry, type WrittenMap } from "../text/yaml/written.ts";
import type { Notes } from "./notes.ts";
import type { FrontMatterKey } from "./schema.ts";

/** Keys whose words may stand in one text, with commas between them. */
const keysOfWords: ReadonlySet<FrontMatterKey> = new Set(["audience", "phases", "points", "aliases", "redirect_from"]);

/** Notes a key without a value, and a place between two commas where one is missing. An empty title has a rule of its own. */
export function checkEmpty(key: FrontMatterKey, { keyAt, value }: WrittenEntry, notes: Notes): void {
  if (key === "title") return;
  if (isBlank(value)) notes.add("empty-value", keyAt, `Nothing is written after "${key}:"`, "Write a value, or delete the line.");
  else if (value.kind === "nothing") notes.add("empty-value", spanOf(value), `"${value.source}" after "${key}:" means that nothing is written`, "Write a value, or delete the line.");
  else if (value.kind === "map" && key === "audience" && hasOnlyBlanks(value)) addNobody(value, notes);
  if (!keysOfWords.has(key)) return;
  for (const text of value.kind === "map" ? [...value.entries.values()].map((entry) => entry.value) : [value]) checkCommas(key, text, notes);
}

const isBlank = ({ kind, source, ...value }: Written): boolean =>
  (kind === "nothing" && source === "") || (kind === "text" && "value" in value && String(value.value).trim() === "");

/** One of the two may be empty, because many templates have both. */
const hasOnlyBlanks = ({ entries }: WrittenMap): boolean =>
  entries.size > 0 && [...entries.values()].every(({ value }) => isBlank(value));

function addNobody({ entries }: WrittenMap, notes: Notes): void {
  for (const [part, { keyAt }] of [...entries].slice(0, 1)) {
    notes.add("empty-value", keyAt, `Nobody is named after "${part}:", so the page is for no audience`, `Write an audience after "${part}:", or delete "audience:" and what is below it.`);
  }
}

function checkCommas(key: string, value: Written, notes: Notes): void {
  const gap = value.kind === "text" ? /,[^\S\n]*,/.exec(value.source) : null;
  if (gap) addGap(key, { line: value.at.line, column: value.at.column + gap.index }, gap[0], value.source.slice(0, gap.index).includes("\n"), notes);
}

function addGap(key: string, at: Position, gap: string, isBelow: boolean, notes: Notes): void {
  const place = isBelow ? { line: at.line, column: 1 } : { ...at, endLine: at.line, endColumn: at.column + gap.length };
  notes.add("empty-value", place, `Nothing is written between two commas of "${key}"`, "Write what is missing between them, or delete one of the commas.");
}
