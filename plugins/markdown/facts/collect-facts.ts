import type { Token } from "markdown-it";
import type { Heading, MarkdownFacts } from "../../../src/pages/markdown.ts";
import { createRawHtml } from "../html/raw-html.ts";
import { lineOf, type PageState } from "../page-state.ts";
import { collectFragment, collectInline } from "./collect-inline.ts";
import { createIdList, type IdList } from "./id-list.ts";
import { createLinkList } from "./link-list.ts";
import { plainText, summaryOf } from "./plain-text.ts";
import { claimIds, readRawPieces } from "./raw-pieces.ts";
import { createSegments, type Segment } from "./segments.ts";

/** What a page's tokens say besides their HTML, and which runs of them hold raw HTML. */
export interface Facts extends Omit<MarkdownFacts, "html" | "findings"> {
  readonly segments: readonly Segment[];
}

/** Collects the facts of a parsed page, gives headings their ids and puts marks in place of addresses. */
export function collectFacts(tokens: readonly Token[], page: PageState, reservedIds: readonly string[]): Facts {
  const pieces = readRawPieces(tokens, page);
  const ids = createIdList(page, reservedIds);
  claimIds(tokens, page, ids, pieces);
  const links = createLinkList(page);
  const headings: Heading[] = [];
  const raw = createRawHtml(page, links, headings);
  const segments = createSegments();
  const collector = { page, links, raw, pieces };
  let firstParagraph = "";
  let index = -1;
  for (const token of tokens) {
    index += 1;
    if (token.type === "html_block") collectFragment(collector, token, token, 0);
    else if (token.type === "heading_open") headings.push(headingOf(page, ids, token, tokens[index + 1]));
    else if (token.type === "inline") {
      if (firstParagraph === "" && tokens[index - 1]?.type === "paragraph_open") firstParagraph = plainText(token.children ?? []);
      collectInline(collector, token);
    }
    segments.add(token, raw);
  }
  raw.finish();
  return { headings, anchors: [...ids.all], links: links.links, firstParagraph: summaryOf(firstParagraph), segments: segments.finish() };
}

function headingOf(page: PageState, ids: IdList, open: Token, inline: Token | undefined): Heading {
  const source = page.lines[lineOf(open)] ?? "";
  const at = page.place(lineOf(open), source.length - source.trimStart().length + 1);
  const written = open.attrGet("id");
  const raw = open.meta?.["raw"];
  const id = typeof written === "string" ? written : ids.make(typeof raw === "string" ? raw : "", at);
  open.attrSet("id", id);
  return { level: Number(open.tag.slice(1)) as Heading["level"], id, text: plainText(inline?.children ?? []), at };
}
