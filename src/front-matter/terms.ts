import type { RuleId } from "../diagnostics/catalogue.ts";
import { quoted } from "../text/printable.ts";
import type { Span } from "../text/place.ts";
import type { Written } from "../text/yaml/written.ts";
import type { Placed } from "./front-matter.ts";
import type { More, Notes } from "./notes.ts";
import { textOf } from "./read-values.ts";
import { noteRepeated } from "./repeated.ts";
import { fixOfSeveral, severalWords, wordPlaceOf, type WordPlace } from "./several-words.ts";
import { lookUp } from "./vocabulary.ts";
import { wordsOf } from "./words.ts";

/** A vocabulary as a message names it, and the rule for a word that is not in it. */
export interface TermKind {
  readonly rule: RuleId;
  readonly noun: string;
}

/** The vocabularies of front matter. */
export const termKinds = {
  layout: { rule: "unknown-layout", noun: "layout" },
  category: { rule: "unknown-category", noun: "category" },
  type: { rule: "unknown-type", noun: "page type" },
  status: { rule: "unknown-value", noun: "status" },
  phase: { rule: "unknown-phase", noun: "phase" },
  owner: { rule: "unknown-owner", noun: "owner" },
  audience: { rule: "unknown-audience", noun: "audience" },
} as const satisfies Record<string, TermKind>;

type Words = Parameters<typeof lookUp>[1];

/** The id of the term that a text means; an unknown word, and one that is spelt otherwise, is a finding. */
export function termOf(value: Written | undefined, words: Words, kind: TermKind, notes: Notes): string | undefined {
  const word = textOf(value);
  return word && readTerm(word, words, { ...kind, place: "alone" }, notes);
}

/** The ids of several words, each once; `before` holds those that stand elsewhere on the page already. */
export function termsOf(value: Written | undefined, words: Words, kind: TermKind, notes: Notes, before: Map<string, Span> = new Map()): string[] {
  const place = value ? wordPlaceOf(value) : "alone";
  return wordsOf(value).flatMap((word) => {
    const id = readTerm(word, words, { ...kind, place }, notes);
    if (id === undefined) return [];
    const first = before.get(id);
    if (!first) before.set(id, word.at);
    else noteRepeated(`The ${kind.noun} "${id}"`, word.at, first, notes);
    return first ? [] : [id];
  });
}

function readTerm(word: Placed<string>, words: Words, { rule, noun, place }: TermKind & { readonly place: WordPlace }, notes: Notes): string | undefined {
  const { value, at } = word;
  const found = lookUp(value, words);
  switch (found.kind) {
    case "exact":
      return found.id;
    case "old":
      notes.add("old-spelling", at, `${quoted(value)} is an older name of the ${noun} "${found.id}"`, `Write "${found.id}".`, { repair: repairOf(word, found.id) });
      return found.id;
    case "careless":
      notes.add("value-spelling", at, `The ${noun} ${quoted(value)} is spelt "${found.id}" in this manual`, `Write "${found.id}".`, { repair: repairOf(word, found.id) });
      return found.id;
    case "at odds":
      notes.add("value-spelling", at, `The ${noun} ${quoted(value)} is spelt "${found.id}" in this manual`, `Write "${found.id}"; if that is what is misspelt, correct it in the manual's settings.`);
      return found.id;
    case "unknown": {
      const several = severalWords(value, (part) => lookUp(part, words).kind !== "unknown");
      const fix = several ? fixOfSeveral(several, place) : unknownFix(found.suggestion, found.known);
      const repair = several ? place === "commas" && repairOf(word, several.join(", ")) : found.isSure && repairOf(word, found.suggestion);
      notes.add(rule, at, `There is no ${noun} ${quoted(value)}`, fix, { repair: repair || undefined });
      return undefined;
    }
  }
}

/** Puts an id in the place of a word that has no quotation marks; an id that YAML takes for something else stays as it is. */
function repairOf({ value, at }: Placed<string>, id: string | undefined): More["repair"] {
  const isBare = at.endColumn === at.column + value.length;
  if (id === undefined || !isBare || !/^[a-z]/.test(id) || /^(?:true|false|null)$/.test(id)) return undefined;
  return { instead: value, text: id };
}

function unknownFix(suggestion: string | undefined, known: readonly string[]): string {
  if (suggestion !== undefined) return `Write "${suggestion}" if that is what you mean.`;
  return known.length === 0 ? "Name it in the manual's settings first, or delete the word." : `Write one of: ${known.join(", ")}.`;
}
