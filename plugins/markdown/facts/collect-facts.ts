import type { Token } from "markdown-it";
import type { Heading, MarkdownFacts } from "../../../src/pages/markdown.ts";
import { once } from "../../../src/text/once.ts";
import { RawReader } from "../html/raw-reader.ts";
import type { RawToken } from "../html/raw-tokens.ts";
import { ownCopy } from "../own-copy.ts";
import { lineOf, type PageState } from "../page-state.ts";
import { claimIds } from "./claim-ids.ts";
import { collectInline, type Collector } from "./collect-inline.ts";
import { createIdList, type IdList } from "./id-list.ts";
import { InlinePlaces } from "./inline-places.ts";
import { createLinkList } from "./link-list.ts";
import { plainText, summaryOf } from "./plain-text.ts";
import { readShape } from "./shape.ts";
import { unusedDefinitions } from "./unused-definitions.ts";

/** What a page's tokens say besides their HTML. */
export interface Facts extends Omit<MarkdownFacts, "html" | "findings"> {
  /** For each raw HTML of the page, the number of its first address. */
  readonly firstLinks: readonly number[];
}

/** Collects the facts of a parsed page, gives headings their ids and puts marks in place of Markdown's addresses. */
export function collectFacts(tokens: readonly Token[], page: PageState, raw: readonly RawToken[], reserved: ReadonlySet<string>): Facts {
  const ids = createIdList(page, reserved);
  const places = new InlinePlaces(page);
  claimIds(tokens, page, raw, places, ids);
  const links = createLinkList(page);
  const headings: Heading[] = [];
  const collector: Collector = { page, links, places, raw: new RawReader({ page, links, headings, places, raw }) };
  let firstParagraph = "";
  let previous: Token | undefined;
  for (const token of tokens) {
    if (token.type === "inline") {
      if (previous?.type === "heading_open") headings.push(headingOf(page, ids, previous, token));
      else if (firstParagraph === "" && previous?.type === "paragraph_open") firstParagraph = plainText(token.children ?? []);
      collectInline(collector, token);
    } else if (token.type === "html_block") collector.raw.readNext();
    previous = token;
  }
  return {
    headings,
    opensWithHeading: opensWithHeading(tokens, raw),
    anchors: ids.all,
    links: links.links,
    unusedDefinitions: unusedDefinitions(page),
    firstParagraph: ownCopy(summaryOf(firstParagraph)),
    firstLinks: collector.raw.firstLinks,
    shape: once(() => readShape(tokens, page, raw)),
  };
}

function opensWithHeading([first]: readonly Token[], [raw]: readonly RawToken[]): boolean {
  if (first?.type !== "html_block" || raw?.token !== first) return first?.type === "heading_open";
  const piece = raw.fragment.pieces.find((each) => each.kind !== "text" || each.text.trim() !== "");
  return piece?.kind === "open" && headingTag.test(piece.name);
}

const headingTag = /^h[1-6]$/;

function headingOf(page: PageState, ids: IdList, open: Token, { content, children, meta }: Token): Heading {
  const line = lineOf(open);
  const source = page.line(line);
  const level = Number(open.tag.charAt(1)) as Heading["level"];
  const words = (meta as { column?: number } | null)?.column;
  const at = page.place(line, words === undefined ? source.length - source.trimStart().length + 1 : words - level + 1);
  let id = open.attrGet("id");
  if (id === null) {
    id = ids.make(content, at);
    open.attrSet("id", id);
  }
  return { level, id, text: ownCopy(plainText(children ?? [])), at };
}
