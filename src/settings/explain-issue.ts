import * as z from "zod";

import { catalogue } from "../diagnostics/catalogue.ts";
import { nearest } from "../text/nearest.ts";
import { quoted } from "../text/printable.ts";
import { inQuotes } from "../text/yaml/in-quotes.ts";
import { writtenAt, type Written, type WrittenMap } from "../text/yaml/written.ts";
import type { AddProblem } from "./settings-problem.ts";
import { settingsSchema } from "./schema.ts";

/** Says in an author's terms what a schema complains about, at the place where it was written. */
export function explainIssue(issue: z.core.$ZodIssue, root: WrittenMap, add: AddProblem): void {
  const at = writtenAt(root, issue.path);
  const parent = writtenAt(root, issue.path.slice(0, -1));
  const key = String(issue.path.filter((step) => typeof step === "string").at(-1) ?? "");
  if (issue.code === "unrecognized_keys" || issue.code === "invalid_key") return explainUnknownKey(issue, at, add);
  if (issue.path.length > 0 && at === parent) {
    const where = issue.path.length === 1 ? "The settings have" : `This part of "${String(issue.path[0])}" has`;
    return add(at.at, `${where} no "${key}"`, `Write ${key}: and its value here.`);
  }
  const expected = expectedAt(settingsSchema, issue.path);
  const isText = expected === "text" && (at.kind === "number" || at.kind === "truth");
  const subject = typeof issue.path.at(-1) === "number" ? `One item of "${key}"` : `"${key}"`;
  add(at.at, `${subject} should be ${expected}, but ${describe(at, expected)}`, isText ? `Put it in quotes: ${inQuotes(at.source)}` : `Write ${expected}.`);
}

function explainUnknownKey(issue: z.core.$ZodIssueUnrecognizedKeys | z.core.$ZodIssueInvalidKey, at: Written, add: AddProblem): void {
  const isRule = issue.path[0] === "severities";
  const known = isRule ? Object.keys(catalogue) : keysAt(issue.path);
  const keys = issue.code === "unrecognized_keys" ? issue.keys : [String(issue.path.at(-1))];
  for (const key of keys) {
    const keyAt = at.kind === "map" ? (at.entries.get(key)?.keyAt ?? at.at) : at.at;
    const suggestion = nearest(key, known);
    const fix = suggestion !== undefined ? `Write ${suggestion}: if that is what you mean.` : isRule ? "Delete the line." : `Delete the line, or use one of: ${known.join(", ")}.`;
    add(keyAt, `There is no ${isRule ? "rule" : "setting"} ${quoted(key)}`, fix);
  }
}

/** The schema that a path leads to, seen through what makes keys optional. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return path.length === 0 && schema.meta()?.expects !== undefined ? schema : schemaAt(schema.unwrap() as z.ZodType, path);
  }
  if (step === undefined) return schema;
  if (schema instanceof z.ZodArray) return schemaAt(schema.element as z.ZodType, rest);
  if (schema instanceof z.ZodRecord) return schemaAt(schema.valueType as z.ZodType, rest);
  const next = schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>)[String(step)] : undefined;
  return next ? schemaAt(next, rest) : schema;
}

function expectedAt(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const found = schemaAt(schema, path);
  const expects = found.meta()?.expects;
  if (typeof expects === "string") return expects;
  if (found instanceof z.ZodEnum) return found.options.join(", ").replace(/, ([^,]*)$/, " or $1");
  return found instanceof z.ZodObject ? `lines with ${Object.keys(found.shape).map((key) => `${key}:`).join(", ")}` : "text";
}

function keysAt(path: readonly PropertyKey[]): string[] {
  const wrapped = schemaAt(settingsSchema, path);
  const found = wrapped instanceof z.ZodPrefault || wrapped instanceof z.ZodOptional ? wrapped.unwrap() : wrapped;
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function describe(value: Written, expected: string): string {
  switch (value.kind) {
    case "text":
      return value.value === "" ? "it is empty" : `${quoted(String(value.value))} is not`;
    case "number":
      return expected.includes("number") ? `${value.source} is not` : `${value.source} is a number`;
    case "truth":
      return `${value.source} means ${value.value === true ? "yes" : "no"}`;
    case "nothing":
      return "nothing is written here";
    case "list":
      return "this is a list";
    case "map":
      return "it has keys of its own below it";
  }
}
