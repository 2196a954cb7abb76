import { nearest, sureMeaning } from "../text/nearest.ts";
import { printable, quoted } from "../text/printable.ts";
import type { WrittenEntry, WrittenMap } from "../text/yaml/written.ts";
import { checkEmpty } from "./check-empty.ts";
import type { Notes } from "./notes.ts";
import { frontMatterKeys, type FrontMatterKey } from "./schema.ts";
import { isOnlyIndentMissing, noteStrayKey } from "./stray-key.ts";

/** Keys that site generators obey, with what an author most likely wanted. */
const generatorKeys: ReadonlyMap<string, string> = new Map([
  ["permalink", `Delete the line; the file's place in the folder is its address, and "redirect_from:" keeps an old one working.`],
  ["date", 'Write "published:" and the date.'],
  ["tags", 'Write "category:", "phases:" or "aliases:" in its place.'],
  ["draft", 'Write "status: draft", or "published: false" to leave the page out.'],
  ["page", "Delete the line."],
  ["content", 'Delete the line and write the text below the second line "---".'],
  ["collections", "Delete the line."],
  ["pagination", "Delete the line."],
  ["override", "Delete the line."],
  ["templateEngineOverride", "Delete the line; a page is always Markdown."],
  ["eleventyComputed", "Delete the line and write the values themselves."],
]);

const knownKeys: ReadonlySet<string> = new Set(frontMatterKeys);

/** A known key and what was written for it. */
export type KnownEntry = readonly [FrontMatterKey, WrittenEntry];

/** The entries whose key is known and whose value is not empty; every other key is a finding, a misspelt title too, which is read all the same. */
export function knownEntries(map: WrittenMap, notes: Notes): KnownEntry[] {
  const known: KnownEntry[] = [];
  for (const [key, entry] of map.entries) {
    if (isKnown(key)) {
      if (!isOnlyIndentMissing(key, entry, map)) checkEmpty(key, entry, notes);
      if (entry.value.kind !== "nothing") known.push([key, entry]);
    } else if (generatorKeys.has(key) || /^eleventy[A-Z]|^override:/.test(key)) {
      const fix = generatorKeys.get(key) ?? "Delete the line.";
      notes.add("not-a-content-setting", entry.keyAt, `${quoted(key)} is for site generators, and is not a key of these pages`, fix);
    } else if (!noteStrayKey(key, entry, map, notes)) {
      addUnknownKey(key, entry, { known: frontMatterKeys, present: map }, notes);
    }
  }
  const title = titleOf(map);
  if (title && title.value.kind !== "nothing" && !map.entries.has("title")) known.push(["title", title]);
  return known;
}

/** The keys that may stand in a place, and those that do. */
interface Neighbours {
  readonly known: readonly string[];
  readonly present: WrittenMap;
}

/** Notes a key that nothing reads, with the nearest one that something does. */
export function addUnknownKey(key: string, { keyAt }: WrittenEntry, { known, present }: Neighbours, notes: Notes): void {
  const shown = printable(key).trim();
  if (shown !== key && known.includes(shown)) return notes.add("unknown-key", keyAt, `The key ${quoted(shown)} has a character in it that cannot be seen`, `Delete the key and type "${shown}" again.`);
  const meant = sureMeaning(key, known.map((word) => [word, word]));
  const suggestion = meant ?? suggestedKey(key, known);
  const isBare = keyAt.endColumn === keyAt.column + key.length;
  const hasCapitals = suggestion === key.toLowerCase() && suggestion !== undefined;
  const fix = hasCapitals ? `Write it in small letters: "${suggestion}:".` : suggestion === undefined ? `Delete the line, or use one of: ${known.join(", ")}.` : `Write "${suggestion}:" if that is what you mean.`;
  notes.add("unknown-key", keyAt, `There is no key ${quoted(key)}`, fix, {
    repair: meant !== undefined && !present.entries.has(meant) && isBare ? { instead: key, text: meant } : undefined,
  });
}

/** A key that holds a whole known one, as `secondary-audience` holds `audience`, is nearer than any count of letters says. */
function suggestedKey(key: string, known: readonly string[]): string | undefined {
  const parts = key.toLowerCase().split(/[\s_-]+/);
  return nearest(key, known) ?? known.find((word) => parts.includes(word));
}

/** A page's title, if need be behind a key that surely means it: that slip is a finding, and the page has a title. */
export function titleOf({ entries }: WrittenMap): WrittenEntry | undefined {
  const written = entries.get("title");
  if (written) return written;
  for (const [key, entry] of entries) if (!knownKeys.has(key) && sureMeaning(key, keyMeanings) === "title") return entry;
  return undefined;
}

const keyMeanings = frontMatterKeys.map((key) => [key, key] as const);

const isKnown = (key: string): key is FrontMatterKey => knownKeys.has(key);
