import type { RuleId } from "../diagnostics/catalogue.ts";
import { quoted } from "../text/printable.ts";
import type { Placed } from "./front-matter.ts";
import type { Notes } from "./notes.ts";
import { lookUp } from "./vocabulary.ts";

/** A vocabulary as a message names it, and the rule for a word that is not in it. */
export interface TermKind {
  readonly rule: RuleId;
  readonly noun: string;
}

type Words = Parameters<typeof lookUp>[1];

/** The id of the term that a word means; an unknown word, and one that is spelt otherwise, is a finding. */
export function readTerm({ value, at }: Placed<string>, words: Words, { rule, noun }: TermKind, notes: Notes): string | undefined {
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

/** The ids of several words, each once. */
export function readTerms(written: readonly Placed<string>[], words: Words, kind: TermKind, notes: Notes): string[] {
  return [...new Set(written.flatMap((word) => readTerm(word, words, kind, notes) ?? []))];
}

function unknownFix(suggestion: string | undefined, known: readonly string[]): string {
  if (suggestion !== undefined) return `Write ${suggestion} if that is what you mean.`;
  return known.length === 0 ? "Name it in the manual's settings first, or delete the word." : `Write one of: ${known.join(", ")}.`;
}
