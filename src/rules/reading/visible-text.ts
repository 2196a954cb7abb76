import type { PageSource } from "../../pages/page-source.ts";
import { generatedTypes } from "../../pages/page-type.ts";
import { createLineIndex } from "../../text/place.ts";
import type { Problem } from "../rule.ts";
import { hide } from "./hide.ts";
import { hideCode } from "./hide-code.ts";

/** Words that a reader sees, found in a page, and their place in the file. */
export interface VisibleMatch {
  readonly found: RegExpExecArray;
  /** The page's text in which what no reader sees is hidden. */
  readonly shown: string;
  readonly start: number;
  readonly at: Problem["at"];
}

/** Addresses, tags, attributes and definitions, which are not words. */
const markup = /<[^<>]{0,2000}>|\]\([^()\n]{0,1000}\)|\]\[[^\]\n]{0,200}\]|\{[:#.][^}\n]{0,200}\}|^ {0,3}\[[^\]\n]{1,200}\]:[^\n]*|https?:\/\/[^\s<>]+/gm;
const keptKeys = /^(?:title|subtitle|description):/;

/** The matches that stand among the words that readers see; a page without a match costs nothing. */
export function* visibleMatches(page: PageSource, matches: Iterable<RegExpExecArray>, { markup: isMarkupShown = false } = {}): Generator<VisibleMatch> {
  let shown: string | undefined;
  const index = createLineIndex(page.text);
  for (const found of matches) {
    shown ??= visibleText(page, isMarkupShown);
    const end = found.index + found[0].length;
    if (shown.slice(found.index, end) !== found[0]) continue;
    const { line: endLine, column: endColumn } = index.positionAt(end);
    yield { found, shown, start: found.index, at: { ...index.positionAt(found.index), endLine, endColumn } };
  }
}

/** A page's text in which code, comments and what is not shown at all are hidden, and, unless asked for, addresses and tags. */
function visibleText(page: PageSource, isMarkupShown: boolean): string {
  const bodyAt = createLineIndex(page.text).offsetOf(page.bodyFirstLine + 1);
  const front = page.text.slice(0, bodyAt);
  const body = page.text.slice(bodyAt);
  if (generatedTypes.has(page.type)) return shownFront(front) + hide(body);
  const printed = page.type === "phases" ? body.replace(/^[ \t]*\{%.*%\}[ \t]*$/gm, hide) : body;
  const words = hideComments(hideCode(printed));
  return shownFront(front) + (isMarkupShown ? words : words.replace(markup, hide));
}

/** The front matter but for the values that readers see. */
function shownFront(front: string): string {
  let isKept = false;
  return front
    .split("\n")
    .map((line) => {
      const [key = ""] = keptKeys.exec(line) ?? [];
      isKept = key !== "" || (isKept && /^\s/.test(line));
      return isKept ? hide(key) + line.slice(key.length) : hide(line);
    })
    .join("\n");
}

function hideComments(text: string): string {
  let result = "";
  let from = 0;
  for (let start = text.indexOf("<!--"); start !== -1; start = text.indexOf("<!--", from)) {
    const end = text.indexOf("-->", start + 4);
    if (end === -1) break;
    result += text.slice(from, start) + hide(text.slice(start, end + 3));
    from = end + 3;
  }
  return result + text.slice(from);
}
