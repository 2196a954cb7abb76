import type { RuleId } from "../diagnostics/catalogue.ts";
import { quoted } from "../text/printable.ts";
import type { Written } from "../text/yaml/written.ts";
import type { Placed } from "./front-matter.ts";
import type { Notes } from "./notes.ts";
import { textOf } from "./read-values.ts";
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
  return word && readTerm(word, words, kind, notes);
}

/** The ids of several words, each once. */
export const termsOf = (value: Written | undefined, words: Words, kind: TermKind, notes: Notes): string[] => [
  ...new Set(wordsOf(value).flatMap((word) => readTerm(word, words, kind, notes) ?? [])),
];

function readTerm({ value, at }: Placed<string>, words: Words, { rule, noun }: TermKind, notes: Notes): string | undefined {
  const found = lookUp(value, words);
  switch (found.kind) {
    case "exact":
      return found.id;
    case "old":
      notes.add("old-spelling", at, `${quoted(value)} is an older name of the ${noun} "${found.id}"`, `Write ${found.id}.`);
      return found.id;
    case "careless":
      notes.add("value-spelling", at, `${quoted(value)} is read as the ${noun} "${found.id}"`, `Write ${found.id}, letter for letter.`);
      return found.id;
    case "unknown":
      notes.add(rule, at, `There is no ${noun} ${quoted(value)}`, unknownFix(found.suggestion, found.known));
      return undefined;
  }
}

function unknownFix(suggestion: string | undefined, known: readonly string[]): string {
  if (suggestion !== undefined) return `Write ${suggestion} if that is what you mean.`;
  return known.length === 0 ? "Name it in the manual's settings first, or delete the word." : `Write one of: ${known.join(", ")}.`;
}
