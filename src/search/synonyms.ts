import type { SettingsProblem } from "../settings/settings-problem.ts";
import { nearest } from "../text/nearest.ts";
import type { Position } from "../text/place.ts";
import { quoted } from "../text/printable.ts";
import { readYaml } from "../text/yaml/read-yaml.ts";
import type { Written, WrittenMap } from "../text/yaml/written.ts";
import { stemOf } from "./stem.ts";
import { isTelling } from "./telling-words.ts";
import { wordsIn } from "./words-in.ts";

/** For each term, as the stems of its words, what else readers call it. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** No term has another name. */
export const noSynonyms: Synonyms = new Map();

/** What a file of synonyms says, and everything in it that cannot be used. */
export interface ParsedSynonyms {
  readonly synonyms: Synonyms;
  readonly problems: readonly SettingsProblem[];
}

interface Reading {
  readonly synonyms: Map<string, string[]>;
  readonly add: (at: Position, message: string, fix: string) => void;
  /** The key of a term, worked out once, because each term is compared with all others of its group. */
  readonly keyOf: (term: string) => string;
}

const example = "[sign in, log in]";

/** Reads a list of groups of words that mean the same, and of words that readers say for a term (`say`, `means`). */
export function parseSynonyms(file: string, text: string): ParsedSynonyms {
  const problems: SettingsProblem[] = [];
  const add: Reading["add"] = ({ line, column }, message, fix) => void problems.push({ file, line, column, message, fix });
  const synonyms = new Map<string, string[]>();
  const keys = new Map<string, string>();
  const keyOf: Reading["keyOf"] = (term) => {
    const key = keys.get(term) ?? termKey(term);
    keys.set(term, key);
    return key;
  };
  const { written, faults } = readYaml(text);
  for (const { at, message, fix } of faults) add(at, message, fix);
  if (written?.kind === "list") for (const item of written.items) readItem(item, { synonyms, add, keyOf });
  else if (written && written.source.trim() !== "") add(written.at, "The synonyms are not a list", `Start each group of words on its own line, such as - ${example}.`);
  return { synonyms, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** The key of a term: how its words are compared, whatever their endings. */
export const termKey = (term: string): string => wordsIn(term).map(stemOf).join(" ");

function readItem(item: Written, reading: Reading): void {
  if (item.kind === "list") {
    const terms = termsOf(item, reading);
    if (item.items.length < 2) reading.add(item.at, `${quoted(item.source)} is a group of fewer than two terms`, `Write at least two terms that mean the same, such as ${example}.`);
    const keys = terms.map(reading.keyOf);
    const repeated = terms.find((_, at) => keys.indexOf(keys[at] ?? "") < at);
    if (repeated !== undefined) reading.add(item.at, `${quoted(repeated)} is in its group already`, "Delete it; endings, capitals and hyphens make no difference.");
    for (const term of terms) join(reading, term, terms);
  } else if (item.kind === "map") {
    readOneWay(item, reading);
  } else {
    reading.add(item.at, `${quoted(item.source)} is a single term`, `Put it in square brackets with what means the same, such as ${example}.`);
  }
}

/** `say` is what readers type, `means` what pages call it; a page about the one that readers say is not about the other. */
function readOneWay(map: WrittenMap, reading: Reading): void {
  const strays = [...map.entries].filter(([key]) => key !== "say" && key !== "means");
  for (const [key, { keyAt }] of strays) {
    const meant = nearest(key, ["say", "means"]);
    reading.add(keyAt, `${quoted(key)} is not a key of a synonym`, meant ? `Change it to "${meant}".` : 'Use the keys "say" and "means".');
  }
  const [say, means] = ["say", "means"].map((key) => map.entries.get(key)?.value);
  for (const [key, value] of Object.entries({ say, means })) {
    if (!value && strays.length === 0) reading.add(map.at, `${quoted(map.source)} has no "${key}"`, "Write what readers say and what it means, such as { say: hotline, means: helpdesk }.");
  }
  if (!say || !means) return;
  const said = termsOf(say, reading);
  for (const term of termsOf(means, reading)) join(reading, term, said);
}

/** The terms of a list, or the one term; those that hold no word are reported. */
function termsOf(written: Written, { add }: Reading): string[] {
  return (written.kind === "list" ? written.items : [written]).flatMap((item) => {
    const term = item.kind === "text" || item.kind === "number" ? String(item.value).trim() : "";
    if (wordsIn(term).some(isTelling)) return [term];
    if (wordsIn(term).length > 0) {
      add(item.at, `${quoted(item.source)} is in nearly every text`, "Delete it, or add a word that says what it is about.");
      return [];
    }
    add(item.at, `${quoted(item.source)} is not a term`, "Write a word, or a few, with a letter or a number in it.");
    return [];
  });
}

function join({ synonyms, keyOf }: Reading, term: string, others: readonly string[]): void {
  const key = keyOf(term);
  const known = synonyms.get(key) ?? [];
  synonyms.set(key, [...new Set([...known, ...others.filter((other) => keyOf(other) !== key)])]);
}
