import type { PageSource } from "../../pages/page-source.ts";
import { generatedTypes } from "../../pages/page-type.ts";
import { once } from "../../text/once.ts";
import { createLineIndex, type LineIndex } from "../../text/place.ts";
import type { Problem, RulePage } from "../rule.ts";
import { hideCode } from "./hide-code.ts";
import { hide } from "./hide.ts";
import { shownKeys } from "./shown-keys.ts";

/**
 * A page's text in which what no reader sees is hidden, one for one; put together when it is first asked for. It is made
 * from the file and not from the shape of its Markdown, because rules look in it for tags and addresses, of which the
 * shape has none.
 */
export interface VisibleText {
  /** Without code, comments and what is not shown at all. */
  readonly withMarkup: () => string;
  /** Without addresses and tags as well. */
  readonly words: () => string;
  readonly lines: LineIndex;
}

/** Words that a reader sees, found in a page, and their place in the file. */
export interface VisibleMatch {
  readonly match: RegExpExecArray;
  /** The text that they were found in. */
  readonly shown: string;
  readonly start: number;
  readonly at: Problem["at"];
}

/** Addresses, tags, attributes and definitions, which are not words. */
const markup = /<[^<>]{0,2000}>|\]\([^()\n]{0,1000}\)|\]\[[^\]\n]{0,200}\]|\{[:#.][^}\n]{0,200}\}|^ {0,3}\[[^\]\n]{1,200}\]:[^\n]*|https?:\/\/[^\s<>]+/gm;
const keptKeys = new RegExp(`^(?:${shownKeys.join("|")}):`);

/** The matches that stand among the words that readers see; a page without a match costs nothing. */
export function* visibleMatches(page: RulePage, matches: Iterable<RegExpExecArray>, { markup: isMarkupShown = false } = {}): Generator<VisibleMatch> {
  for (const match of matches) {
    const { withMarkup, words, lines } = page.visibleText();
    const shown = isMarkupShown ? withMarkup() : words();
    const end = match.index + match[0].length;
    if (shown.slice(match.index, end) !== match[0]) continue;
    const { line: endLine, column: endColumn } = lines.positionAt(end);
    yield { match, shown, start: match.index, at: { ...lines.positionAt(match.index), endLine, endColumn } };
  }
}

/** What readers see of a page, for all rules that ask. */
export function createVisibleText(page: PageSource): VisibleText {
  const lines = createLineIndex(page.text);
  const bodyAt = once(() => lines.offsetOf(page.bodyFirstLine + 1));
  const front = once(() => shownFront(page.text.slice(0, bodyAt())));
  const body = once(() => shownBody(page, page.text.slice(bodyAt())));
  return { lines, withMarkup: once(() => front() + body()), words: once(() => front() + body().replace(markup, hide)) };
}

function shownBody({ type }: PageSource, body: string): string {
  if (generatedTypes.has(type)) return hide(body);
  const printed = type === "phases" ? body.replace(/^[ \t]*\{%.*%\}[ \t]*$/gm, hide) : body;
  return hideComments(hideCode(printed));
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
