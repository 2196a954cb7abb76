import type { Token } from "markdown-it";
import type { Heading, Link } from "../../../src/pages/markdown.ts";
import { createRawHtml, type RawHtml } from "../html/raw-html.ts";
import { readTags, type Piece } from "../html/read-tags.ts";
import { lineOf, type PageState } from "../page-state.ts";
import { footnoteId } from "../syntax/footnote.ts";
import { createIdList, type IdList } from "./id-list.ts";
import { addressPlace } from "./link-address.ts";
import { createLinkList, type LinkList } from "./link-list.ts";
import { plainText, spokenText, summaryOf } from "./plain-text.ts";
import { offsetOf, placeInBlock } from "./source-offset.ts";

/** What a page's tokens say, besides the HTML they make. */
export interface Facts {
  readonly headings: readonly Heading[];
  readonly anchors: readonly string[];
  readonly links: readonly Link[];
  readonly firstParagraph: string;
}

interface Collector {
  readonly page: PageState;
  readonly ids: IdList;
  readonly links: LinkList;
  readonly headings: Heading[];
  readonly raw: RawHtml;
  readonly pieces: ReadonlyMap<Token, readonly Piece[]>;
}

/** Collects the facts of a parsed page, gives headings their ids and puts marks in place of addresses. */
export function collectFacts(tokens: readonly Token[], page: PageState, reservedIds: readonly string[]): Facts {
  const ids = createIdList(page, reservedIds);
  const pieces = page.uses.has("raw-html") ? readRawHtml(tokens) : new Map<Token, readonly Piece[]>();
  claimIds(tokens, page, ids, pieces);
  const links = createLinkList(page);
  const headings: Heading[] = [];
  const collector = { page, ids, links, headings, raw: createRawHtml(page, links, headings), pieces };
  let firstParagraph = "";
  for (const [index, token] of tokens.entries()) {
    if (token.type === "html_block") readFragment(collector, token, token, 0);
    else if (token.type === "heading_open") collectHeading(collector, token, tokens[index + 1]);
    else if (token.type === "inline") {
      if (firstParagraph === "" && tokens[index - 1]?.type === "paragraph_open") firstParagraph = plainText(token.children ?? []);
      collectInline(collector, token);
    }
  }
  collector.raw.finish();
  return { headings, anchors: [...ids.all], links: links.links, firstParagraph: summaryOf(firstParagraph) };
}

function readRawHtml(tokens: readonly Token[]): Map<Token, readonly Piece[]> {
  const pieces = new Map<Token, readonly Piece[]>();
  for (const token of tokens) {
    if (token.type === "html_block") pieces.set(token, readTags(token.content));
    for (const child of token.children ?? []) if (child.type === "html_inline") pieces.set(child, readTags(child.content));
  }
  return pieces;
}

/** Ids that authors wrote come first, so that no heading takes one of them. */
function claimIds(tokens: readonly Token[], page: PageState, ids: IdList, pieces: Collector["pieces"]): void {
  const claimRaw = (block: Token, token: Token, offset: number): void => {
    for (const piece of pieces.get(token) ?? []) {
      if (piece.kind !== "open") continue;
      const id = piece.attributes.find(({ name }) => name === "id") ?? piece.attributes.find(({ name }) => piece.name === "a" && name === "name");
      if (id && id.value !== "") ids.claim(id.value, placeInBlock(page, block, offset + id.start));
    }
  };
  for (const token of tokens) {
    const id = token.nesting === -1 ? null : (token.attrGet("id") ?? footnoteId(token));
    if (typeof id === "string" && id !== "") ids.claim(id, page.place(lineOf(token)));
    if (token.type === "html_block") claimRaw(token, token, 0);
    for (const child of token.children ?? []) {
      if (child.type === "html_inline") claimRaw(token, child, offsetOf(child));
      else if (child.type === "footnote_ref") ids.claim(footnoteId(child) ?? "", page.place(lineOf(token)));
    }
  }
}

function collectHeading({ page, ids, headings }: Collector, open: Token, inline: Token | undefined): void {
  const source = page.lines[lineOf(open)] ?? "";
  const at = page.place(lineOf(open), source.length - source.trimStart().length + 1);
  const written = open.attrGet("id");
  const id = typeof written === "string" ? written : ids.make(String(open.meta?.["raw"] ?? ""), at);
  open.attrSet("id", id);
  headings.push({ level: Number(open.tag.slice(1)) as Heading["level"], id, text: plainText(inline?.children ?? []), at });
}

function collectInline(collector: Collector, block: Token): void {
  const { page, raw } = collector;
  const children = block.children ?? [];
  for (const [index, token] of children.entries()) {
    if (token.type === "link_open") collectLink(collector, block, children, index);
    else if (token.type === "image") collectImage(collector, block, token);
    else if (token.type === "html_inline") readFragment(collector, block, token, offsetOf(token));
    else if (token.type === "undefined_reference") reportReference(page, block, token);
    else raw.hear(token.type === "softbreak" || token.type === "hardbreak" ? " " : token.content);
  }
}

function collectLink({ page, links }: Collector, block: Token, children: readonly Token[], index: number): void {
  const open = children[index] as Token;
  let close = index + 1;
  while (close < children.length && children[close]?.type !== "link_close") close += 1;
  const text = spokenText(children.slice(index + 1, close));
  const added = links.add(String(open.attrGet("href") ?? ""), "link", addressPlace(page, block, open, children[close]), text);
  if (!added) {
    open.attrs = (open.attrs ?? []).filter(([name]) => name !== "href");
    return;
  }
  open.attrSet("href", added.mark);
  links.checkText(added.link);
}

function collectImage({ page, links, raw }: Collector, block: Token, image: Token): void {
  const alt = spokenText(image.children ?? []);
  raw.hear(alt);
  const added = links.add(String(image.attrGet("src") ?? ""), "image", addressPlace(page, block, image, undefined), alt);
  image.attrSet("src", added?.mark ?? "");
}

function readFragment({ page, raw, pieces }: Collector, block: Token, token: Token, offset: number): void {
  const place = (at: number) => (block === token ? placeInBlock(page, block, at) : placeInBlock(page, block, offset + at));
  token.content = raw.read(token.content, pieces.get(token) ?? [], place);
}

function reportReference(page: PageState, block: Token, token: Token): void {
  const { written, name } = token.meta as { written: string; name: string };
  const at = placeInBlock(page, block, offsetOf(token));
  page.report("undefined-reference", at, `“${written}” leads nowhere: nothing defines “${name}”.`, `Add a line “[${name}]: address”, or write the address in round brackets.`);
}
