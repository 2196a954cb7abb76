import * as z from "zod";

import { sureMeaning } from "../text/nearest.ts";
import { quoted } from "../text/printable.ts";
import type { Span } from "../text/place.ts";
import { inQuotes } from "../text/yaml/in-quotes.ts";
import { plainOf, spanOf, writtenAt, type Written, type WrittenMap } from "../text/yaml/written.ts";
import { addUnknownKey, type KnownEntry } from "./check-keys.ts";
import { compileFit, type Fit } from "./compile-fit.ts";
import { dateKeys } from "./dates.ts";
import type { More, Notes } from "./notes.ts";
import { frontMatterKeys, frontMatterSchema, type FrontMatterKey } from "./schema.ts";
import { isStrayKey } from "./stray-key.ts";

/** Notes every part of a value that has not the shape its key takes; whoever reads the value later passes over such parts. */
export function checkShape([key, { value }]: KnownEntry, map: WrittenMap, notes: Notes): void {
  if (fits.get(key)?.(value) === true && !(textKeys.has(key) && isBareDate(value))) return;
  const schema = optionFor(frontMatterSchema.shape[key].unwrap(), value);
  if (dateKeys.has(key) && value.kind === "number") return; // the dates' own check has better words for 20240131
  if (!schema) return addWrongType(key, [], value, expectedOf(key), notes);
  if (textKeys.has(key) && isBareDate(value)) return addWrongType(key, [], value, "text", notes);
  const result = schema.safeParse(plainOf(value));
  if (!result.success) for (const issue of result.error.issues) addIssue({ key, value, map }, issue, notes);
}

/** A bare date becomes a moment in time in most other tools, which no title is. */
export const isBareDate = (value: Written): boolean =>
  value.kind === "text" && value.plain && /^\d{4}-\d{2}-\d{2}$/.test(value.source);

const schemaTypes: Readonly<Record<Written["kind"], readonly string[]>> = {
  text: ["string"],
  number: ["number"],
  truth: ["boolean", "literal"],
  list: ["array"],
  map: ["object"],
  nothing: [],
};

/** Of the shapes a key takes, the one that the author was writing: its complaints are the ones that help. */
function optionFor(schema: z.ZodType, value: Written): z.ZodType | undefined {
  const options = schema instanceof z.ZodUnion ? (schema.options as readonly z.ZodType[]) : [schema];
  return options.find(({ type }) => schemaTypes[value.kind].includes(type));
}

const expectedOf = (key: FrontMatterKey): string => String(frontMatterSchema.shape[key].unwrap().meta()?.expects);

const fits: ReadonlyMap<string, Fit> = new Map(frontMatterKeys.map((key) => [key, compileFit(frontMatterSchema.shape[key])]));
const textKeys: ReadonlySet<string> = new Set(frontMatterKeys.filter((key) => expectedOf(key) === "text"));

/** A key whose value is being checked, among its neighbours. */
interface Checked {
  readonly key: FrontMatterKey;
  readonly value: Written;
  readonly map: WrittenMap;
}

function addIssue({ key, value, map }: Checked, issue: z.core.$ZodIssue, notes: Notes): void {
  const at = writtenAt(value, issue.path);
  const part = partAt(key, value, issue.path);
  if (part) return addBarePair(key, part, issue, notes);
  if (issue.code === "unrecognized_keys" && at.kind === "map") addUnknownKeys(key, issue.keys, at, notes);
  else if (at === writtenAt(value, issue.path.slice(0, -1)) && issue.path.length > 0) {
    if (!isStrayKey(String(issue.path.at(-1)), key, map)) addMissing(key, String(issue.path.at(-1)), at, notes);
  } else addWrongType(key, issue.path, at, issue.path.length === 0 ? expectedOf(key) : expectedPart(key, issue), notes);
}

/** A part of a list that an issue is about, if it is a pair of values that lacks both keys, such as `- 2024-01-31: A change`. */
function partAt(key: string, value: Written, path: readonly PropertyKey[]): BarePair | undefined {
  const part = writtenAt(value, path.slice(0, 1));
  const known = keysBelow[key] ?? [];
  if (value.kind !== "list" || known.length !== 2 || part.kind !== "map" || part.entries.size !== 1) return undefined;
  const [first = ""] = part.entries.keys();
  const { keyAt, value: second } = part.entries.get(first) ?? {};
  const isMisspelt = sureMeaning(first, known.map((each) => [each, each])) !== undefined;
  return keyAt && second && second.kind === "text" && !second.source.includes("\n") && !isMisspelt && !known.includes(first) ? { first, at: keyAt, second: second.source } : undefined;
}

/** Two values of one part, of which the first was written as a key. */
interface BarePair {
  readonly first: string;
  readonly at: Span;
  readonly second: string;
}

/** The schema complains of the pair once for each key that it lacks, and once for the one that it has. */
function addBarePair(key: string, { first, at, second }: BarePair, { code }: z.core.$ZodIssue, notes: Notes): void {
  if (code !== "unrecognized_keys") return;
  const [one = "", other = ""] = keysBelow[key] ?? [];
  notes.add("unknown-key", at, `${quoted(`${first}: ${second}`)} lacks the keys "${one}:" and "${other}:"`, `Write - ${one}: ${first} and, right below "${one}:", ${other}: ${second}.`);
}

function expectedPart(key: FrontMatterKey, issue: z.core.$ZodIssue): string {
  if (issue.code !== "invalid_type") return expectedOf("phases");
  if (issue.expected === "string") return "text";
  return issue.expected === "array" ? "a list" : `lines with ${(keysBelow[key] ?? []).map((below) => `"${below}:"`).join(" and ")}`;
}

function addUnknownKeys(key: string, unknown: readonly string[], map: WrittenMap, notes: Notes): void {
  for (const name of unknown) {
    const entry = map.entries.get(name);
    if (entry) addUnknownKey(name, entry, { known: keysBelow[key] ?? [], present: map }, notes);
  }
}

const keysBelow: Readonly<Record<string, readonly string[]>> = {
  audience: ["primary", "secondary"],
  breadcrumbs: ["title", "url"],
  updates: ["date", "note"],
  sections: ["title", "description", "pages"],
};

/** A part that has the key in another spelling has a problem with that key alone. */
function addMissing(key: string, missing: string, part: Written, notes: Notes): void {
  const known = keysBelow[key] ?? [];
  const present = part.kind === "map" ? [...part.entries.keys()] : [];
  if (present.some((word) => !known.includes(word) && sureMeaning(word, known.map((each) => [each, each])) === missing)) return;
  notes.add("wrong-type", spanOf(part), `This part of "${key}" has no "${missing}"`, `Write "${missing}:" and its value in this part.`);
}

function addWrongType(key: FrontMatterKey, path: readonly PropertyKey[], value: Written, expected: string, notes: Notes): void {
  const below = path.filter((step) => typeof step === "string").at(-1);
  const name = below === undefined ? `"${key}"` : `"${below}" in "${key}"`;
  const subject = typeof path.at(-1) === "number" ? `One item of ${name}` : name;
  notes.add("wrong-type", spanOf(value), `${subject} should be ${expected}, but ${describeWritten(value)}`, remedy(below ?? key, value, expected), {
    repair: repairOf(value, expected),
  });
}

function describeWritten(value: Written): string {
  switch (value.kind) {
    case "text":
      return isBareDate(value) ? `${value.source} is a date` : `${quoted(String(value.value))} is text`;
    case "number":
      return Number.isFinite(value.value) ? `${value.source} is a number` : `${value.source} is not one that can be counted to`;
    case "truth":
      return `${value.source} means ${value.value === true ? "yes" : "no"}`;
    case "nothing":
      return "nothing is written here";
    case "list":
      return "this is a list";
    case "map":
      return value.source.startsWith("{") ? `${quoted(value.source)} starts with a bracket` : "it has keys of its own below it";
  }
}

const yes = /^(?:yes|y|on|1)$/i;
const no = /^(?:no|n|off|0)$/i;

const isQuotedTruth = (value: Written): boolean => value.kind === "text" && /^(["'])(?:true|false)\1$/i.test(value.source);
const isQuotedNumber = (value: Written): boolean => value.kind === "text" && /^(["'])-?\d{1,9}\1$/.test(value.source);

/** Quotation marks make a text of a number, and `yes` can only mean true. */
function repairOf(value: Written, expected: string): More["repair"] {
  const { source } = value;
  const isText = expected === "text" || expected === "one word";
  if (isText && (value.kind === "number" || value.kind === "truth" || isBareDate(value))) return { instead: source, text: inQuotes(source) };
  if (expected === "a number" && isQuotedNumber(value)) return { instead: source, text: source.slice(1, -1) };
  if (expected !== "true or false" || value.kind !== "text") return undefined;
  if (isQuotedTruth(value)) return { instead: source, text: source.slice(1, -1).toLowerCase() };
  if (!value.plain) return undefined;
  if (yes.test(source)) return { instead: source, text: "true" };
  if (no.test(source)) return { instead: source, text: "false" };
  return undefined;
}

function remedy(key: string, value: Written, expected: string): string {
  const isText = expected === "text" || expected === "one word";
  if (value.kind === "nothing") return "Write a value, or delete the line.";
  if (isText && (value.kind === "number" || value.kind === "truth" || isBareDate(value) || value.source.startsWith("{"))) {
    return `Put it in quotes: ${inQuotes(value.source)}.`;
  }
  const [first] = value.kind === "map" ? value.entries.keys() : [];
  if (first !== undefined && expected.startsWith("a list") && keysBelow[key]?.includes(first)) return `Put a hyphen and a space before "${first}:", and two more spaces before the keys below it.`;
  if (isText) return `Write one value after "${key}:".`;
  if (expected === "true or false" && isQuotedTruth(value)) return `Write ${key}: ${value.source.slice(1, -1).toLowerCase()}, without quotation marks.`;
  if (expected === "true or false" && yes.test(value.source)) return `Write "${key}: true".`;
  if (expected === "true or false" && no.test(value.source)) return `Write "${key}: false".`;
  if (expected === "a number" && isQuotedNumber(value)) return `Write ${key}: ${value.source.slice(1, -1)}, without quotation marks.`;
  return `Write ${expected}.`;
}
