import * as z from "zod";

import { describeKey } from "../settings/describe-keys.ts";
import { languageCode } from "./read-values.ts";
import { frontMatterSchema, type FrontMatterKey } from "./schema.ts";
import { statuses, type Vocabulary, type Word } from "./vocabulary.ts";

/** A JSON Schema, or a part of one. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What editors need to offer keys and values of front matter, and to refuse others: its schema with this manual's own words. */
export function frontMatterJsonSchema(vocabulary: Vocabulary): JsonSchema {
  const schema = z.toJSONSchema(frontMatterSchema, { target: "draft-7", io: "input", override: completePart });
  const properties = { ...schema.properties };
  for (const [key, part] of Object.entries(partsFor(vocabulary))) properties[key] = { description: descriptionOf(properties[key]), ...part };
  return { ...schema, title: "Front matter", properties };
}

const date = { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" } as const;

/** The schema of shapes takes a date for a text, whose form the checks judge. */
function completePart(part: { readonly jsonSchema: JsonSchema }): void {
  if (String(part.jsonSchema["expects"]).startsWith("a date") && part.jsonSchema.type === "string") Object.assign(part.jsonSchema, date);
  describeKey(part);
}

const descriptionOf = (part: z.core.JSONSchema._JSONSchema | undefined): string => (typeof part === "object" ? (part.description ?? "") : "");

/** The keys whose values a manual's settings decide, or which have a form that the schema of shapes leaves to the checks. */
function partsFor({ layouts, types, categories, owners, phases, audiences }: Vocabulary): Partial<Record<FrontMatterKey, JsonSchema>> {
  const audience = wordsOf(spellingsOf(audiences));
  const perhaps: JsonSchema = { anyOf: [audience, { type: "null" }] };
  return {
    layout: oneOf([...layouts]),
    type: oneOf([...types]),
    status: oneOf([...statuses]),
    category: oneOf(spellingsOf(categories)),
    owner: oneOf(spellingsOf(owners)),
    phase: oneOf(spellingsOf(phases)),
    phases: wordsOf(spellingsOf(phases)),
    audience: { anyOf: [audience, { type: "object", properties: { primary: perhaps, secondary: perhaps }, additionalProperties: false }] },
    points: pointNumbers,
    lang: { type: "string", pattern: languageCode.source },
    published: { anyOf: [{ const: false }, date] },
  };
}

/** Ids first, because editors offer words in this order; then older names, which are understood too. */
const spellingsOf = (words: readonly Word[]): string[] => [...new Set([...words.map(({ id }) => id), ...words.flatMap(({ aliases }) => aliases ?? [])])];

const oneOf = (words: readonly string[]): JsonSchema => (words.length > 0 ? { type: "string", enum: [...words] } : { not: {} });

/** A list of words, or a text with commas between them. */
function wordsOf(words: readonly string[]): JsonSchema {
  const word = `(?:${words.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`;
  const inText: JsonSchema = { type: "string", pattern: `^\\s*${word}(?:\\s*,\\s*${word})*\\s*,?\\s*$` };
  return { anyOf: [oneOf(words), inText, { type: "array", items: oneOf(words) }] };
}

const wholeNumber: JsonSchema = { anyOf: [{ type: "integer", minimum: 1 }, { type: "string", pattern: "^\\s*[1-9]\\d{0,3}\\s*$" }] };
const pointNumbers: JsonSchema = {
  anyOf: [
    { type: "integer", minimum: 1 },
    { type: "string", pattern: "^\\s*[1-9]\\d{0,3}(?:\\s*,\\s*[1-9]\\d{0,3})*\\s*,?\\s*$" },
    { type: "array", items: wholeNumber },
  ],
};
