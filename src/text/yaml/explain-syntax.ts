import { quoted } from "../printable.ts";
import { explainBrackets, takesList } from "./explain-brackets.ts";
import { inQuotes } from "./in-quotes.ts";

/** What is wrong with a line that YAML cannot read, and the column (from 1) to point at when it is certain. */
export interface SyntaxExplanation {
  readonly message: string;
  readonly fix: string;
  readonly column?: number;
}

/**
 * Says in an author's terms why YAML stumbled over a line; the commonest slips have words of their own. A line that is
 * sound by itself is wrong where it stands.
 */
export function explainSyntax(line: string, previous = "", isSound = false): SyntaxExplanation {
  if (isSound) return explainShape(line, previous);
  const [, lead = "", key, gap = "", value = ""] = /^(\s*(?:- +)*)([\w][\w -]*|"[^"]*"|'[^']*')\s*:( +)(.*)$/.exec(line.trimEnd()) ?? [];
  if (key === undefined) return explainShape(line, previous);
  const column = line.indexOf(value, lead.length + key.length + gap.length) + 1;
  const first = value.charAt(0);
  const repaired = `${key}: ${inQuotes(value)}`;
  if (first === '"' || first === "'") return explainQuotes(key, value, column);
  if (first === "[" || first === "{") return explainBrackets(key, value, column);
  if (first !== "" && "@`%*&!|>}],#?".includes(first)) return explainStart(first, value, column, repaired);
  if (value.startsWith("- ")) return { message: `The list of "${key}:" starts on the same line`, fix: `Write ${value} on a line of its own below "${key}:".`, column };
  const colon = /:(?=\s|$)/.exec(value);
  if (colon) {
    return {
      message: `The text after "${key}:" has a colon of its own, so YAML takes it for another key`,
      fix: `Put the text in quotes: ${repaired}.`,
      column: column + colon.index,
    };
  }
  return explainShape(line, previous);
}

function explainQuotes(key: string, value: string, column: number): SyntaxExplanation {
  const quote = value.charAt(0);
  const inner = value.slice(1).replace(new RegExp(`${quote}$`), "");
  const repaired = `${key}: ${inQuotes(inner)}`;
  if (value.indexOf(quote, 1) === -1) {
    return { message: `The quotation mark ${quote} before ${quoted(inner)} is never closed`, fix: `Close it: ${repaired}.`, column };
  }
  if (quote === '"' && value.includes("\\")) {
    return {
      message: `The text ${value} has a backslash, which means something special between double quotation marks`,
      fix: `Use single quotation marks: ${key}: '${inner.replaceAll("'", "''")}'.`,
      column,
    };
  }
  const second = value.indexOf(quote, 1);
  // A mark before a letter or after a space opens a quotation, or is an apostrophe, within the text that the outer marks hold.
  const isWithin = value.endsWith(quote) && (/\w/.test(value.charAt(second + 1)) || value.charAt(second - 1) === " ");
  return {
    message: `The text after "${key}:" goes on after its closing quotation mark ${quote}`,
    fix: `Put the whole text in one pair of quotation marks: ${key}: ${inQuotes(isWithin ? inner : value)}.`,
    column: column + second,
  };
}

function explainStart(first: string, value: string, column: number, repaired: string): SyntaxExplanation {
  return {
    message: `The text ${quoted(value)} starts with "${first}", which means something special in YAML`,
    fix: `Put the text in quotes: ${repaired}.`,
    column,
  };
}

function explainShape(line: string, previous: string): SyntaxExplanation {
  const text = line.trim();
  const missingSpace = /^\s*([\w-]+):(\S.*)$/.exec(line);
  if (missingSpace) {
    const [, key = "", value = ""] = missingSpace;
    return { message: `A space is missing after the colon in ${quoted(text)}`, fix: `Write ${key}: ${value}.`, column: line.indexOf(":") + 1 };
  }
  if (/^-[^\s-]/.test(text)) {
    return { message: `A space is missing after the hyphen in ${quoted(text)}`, fix: `Write - ${text.slice(1)}.`, column: indentOf(line) + 1 };
  }
  const item = explainItem(text, previous);
  if (item) return { ...item, column: indentOf(line) + 1 };
  if (!/:(?:\s|$)/.test(text) && !text.startsWith("-")) return { message: `The line ${quoted(text)} is not a key with a value, such as "title: Plan the work"`, fix: fixOfWords(text, previous) };
  if (indentOf(line) > indentOf(previous) && /:\s+\S/.test(previous)) {
    return {
      message: `The line ${quoted(text)} is indented as if it belonged to the line above, which already has a value`,
      fix: "Give the line the same indent as its neighbours.",
    };
  }
  return {
    message: `The line ${quoted(text)} cannot be read as a key with a value or as an item of a list`,
    fix: `Check its indent, colons, brackets and quotation marks; put text with any of these in quotes.`,
  };
}

/** An item of a list behind another sign than a hyphen. */
function explainItem(text: string, previous: string): Omit<SyntaxExplanation, "column"> | undefined {
  const [, sign, item = ""] = /^([*+\u2022\u00B7\u2010-\u2015]|\d{1,3}[.)])\s+(\S.*)$/.exec(text) ?? [];
  if (sign === undefined || !/^\s*(?:\S+:|(?:[*+\u2022\u00B7\u2010-\u2015-]|\d{1,3}[.)])\s.*)$/.test(previous)) return undefined;
  return { message: `The item ${quoted(text)} starts with "${sign}", but items of a list start with a hyphen here`, fix: `Write - ${item}, and a hyphen before the other items too.` };
}

/** A line as it is meant that has another sign where a colon should be. */
export function withColon(line: string): string | undefined {
  const [, key, value = ""] = /^([\w-]{1,100})[ \t]*[=\uFF1A](.*)$/.exec(line.trim()) ?? [];
  return key === undefined || value.trim() === "" ? undefined : `${key}: ${value.trim()}`;
}

/** Words without a key most likely go on with what is written above them. */
function fixOfWords(text: string, previous: string): string {
  const mended = withColon(text);
  if (mended !== undefined) return `Write a colon: ${mended}.`;
  const [, key = "", value = ""] = /^\s*(?:- +)?([\w-]{1,100}):(?: +(\S.*))?$/.exec(previous.trimEnd()) ?? [];
  if (/^\s*- /.test(previous) && key === "") return `Write - ${text} if it is an item of the list.`;
  if (key === "") return "Write its key and a colon before it, or delete the line.";
  if (value === "" && takesList(key)) return `Write - ${text}, as an item of "${key}:".`;
  if (value === "") return `Put two spaces before it, so that it belongs to "${key}:".`;
  return `Put two spaces before it if it goes on with the words after "${key}:"; otherwise write its key and a colon before it.`;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
