import { quoted } from "../printable.ts";
import { inQuotes } from "./in-quotes.ts";
import type { SyntaxExplanation } from "./explain-syntax.ts";

/** Keys whose value is a text, in which a bracket is no list. */
const keysOfText: ReadonlySet<string> = new Set(["title", "subtitle", "description", "note", "name", "theme", "hero"]);

/** Keys whose value may be a list, of one too. */
const keysOfLists: ReadonlySet<string> = new Set(["phases", "audience", "primary", "secondary", "points", "pages", "aliases", "redirect_from"]);

/** Whether a key takes a list, as far as is known. */
export const takesList = (key: string): boolean => keysOfLists.has(key);

/** Says what is wrong with a value that starts with a bracket: what YAML expects there, and how the author writes what is meant. */
export function explainBrackets(key: string, written: string, column: number): SyntaxExplanation {
  const value = written.replace(/\s#.*$/, "").trimEnd();
  const isList = value.startsWith("[");
  const gap = isList ? /[,[]\s*,/.exec(value) : null;
  if (gap) {
    return {
      message: `Nothing is written before a comma in ${quoted(value)}`,
      fix: "Write what is missing before the comma, or delete the comma.",
      column: column + gap.index + gap[0].length - 1,
    };
  }
  const { end, missing } = closingOf(value);
  if (end === undefined) return { message: `The bracket "${value.charAt(0)}" that starts ${quoted(value)} is never closed`, fix: fixOfOpen(key, value, missing), column };
  const rest = value.slice(end + 1).trim();
  if (rest === "") {
    return {
      message: `${quoted(value)} cannot be read as ${isList ? "a list" : "keys with values"}`,
      fix: "Put quotes round each part that holds a colon, a bracket or a quotation mark.",
      column,
    };
  }
  const at = column + end;
  if (/^[\]}]+$/.test(rest)) {
    return { message: `${quoted(value)} has a closing bracket too many`, fix: `Write ${key}: ${value.slice(0, end + 1)}.`, column: at + 1 };
  }
  const message = `The text after "${key}:" goes on after its closing bracket "${value.charAt(end)}"`;
  if (isList && /^,\s*[^,]/.test(rest) && !keysOfText.has(key)) {
    return { message, fix: `Move the bracket to the end: ${key}: ${value.slice(0, end)}${rest.replace(/\]$/, "")}].`, column: at };
  }
  return { message, fix: `Put the whole text in quotes: ${key}: ${inQuotes(value)}.`, column: at };
}

/** A key of the project's own is known to take a list or a text; any other takes a list if the value has commas. */
function fixOfOpen(key: string, value: string, missing: string): string {
  if (keysOfText.has(key) || !(value.includes(",") || keysOfLists.has(key))) return `Close the bracket, or put the text in quotes: ${key}: ${inQuotes(value)}.`;
  return value.endsWith(",") ? `Write "${missing}" after the last item.` : `Close it: ${key}: ${value}${missing}.`;
}

/** Where the bracket that starts a value is closed; where it is not, the brackets that are missing at its end. */
function closingOf(value: string): { readonly end: number | undefined; readonly missing: string } {
  const open: string[] = [];
  for (const { 0: bracket, index } of value.matchAll(/"[^"]*"|'[^']*'|[[\]{}]/g)) {
    if (bracket === "[") open.push("]");
    else if (bracket === "{") open.push("}");
    else if (bracket === open.at(-1)) open.pop();
    if (open.length === 0) return { end: index, missing: "" };
  }
  return { end: undefined, missing: open.reverse().join("") };
}
