import type { Token } from "markdown-it";
import type { RawHtml } from "../html/raw-html.ts";
import type { PageState } from "../page-state.ts";
import { addressPlace } from "./link-address.ts";
import type { LinkList } from "./link-list.ts";
import { spokenText } from "./plain-text.ts";
import type { RawPieces } from "./raw-pieces.ts";
import { offsetOf, placeInBlock } from "./source-offset.ts";

/** What reading a page's tokens adds to. */
export interface Collector {
  readonly page: PageState;
  readonly links: LinkList;
  readonly raw: RawHtml;
  readonly pieces: RawPieces;
}

/** Records the links, pictures and raw HTML of one block's text, and puts marks in place of their addresses. */
export function collectInline(collector: Collector, block: Token): void {
  const { page, raw } = collector;
  const children = block.children ?? [];
  let index = -1;
  for (const token of children) {
    index += 1;
    if (token.type === "link_open") collectLink(collector, block, children, index);
    else if (token.type === "image") collectImage(collector, block, token);
    else if (token.type === "html_inline") collectFragment(collector, block, token, offsetOf(token));
    else if (token.type === "undefined_reference") reportReference(page, block, token);
    else raw.hear(token.type === "softbreak" || token.type === "hardbreak" ? " " : token.content);
  }
}

/** Reads a fragment of raw HTML that starts at an offset of its block's text. */
export function collectFragment({ page, raw, pieces }: Collector, block: Token, token: Token, offset: number): void {
  token.content = raw.read(token.content, pieces.get(token) ?? [], (at) => placeInBlock(page, block, offset + at));
}

function collectLink({ page, links }: Collector, block: Token, children: readonly Token[], index: number): void {
  const open = children[index];
  if (!open) return;
  let close = index + 1;
  while (close < children.length && children[close]?.type !== "link_close") close += 1;
  const text = spokenText(children.slice(index + 1, close));
  const added = links.add(String(open.attrGet("href") ?? ""), "link", addressPlace(page, block, open), text);
  setAddress(open, "href", added?.mark);
  if (added) links.checkText(added.link);
}

function collectImage({ page, links, raw }: Collector, block: Token, image: Token): void {
  const alt = spokenText(image.children ?? []);
  raw.hear(alt);
  const added = links.add(String(image.attrGet("src") ?? ""), "image", addressPlace(page, block, image), alt);
  setAddress(image, "src", added?.mark);
}

function setAddress(token: Token, attribute: string, mark: string | undefined): void {
  if (mark !== undefined) token.attrSet(attribute, mark);
  else token.attrs = (token.attrs ?? []).filter(([name]) => name !== attribute);
}

function reportReference(page: PageState, block: Token, token: Token): void {
  const { written, name } = token.meta as { written: string; name: string };
  const at = placeInBlock(page, block, offsetOf(token));
  page.report("undefined-reference", at, `“${written}” leads nowhere: nothing defines “${name}”.`, `Add a line “[${name}]: address”, or write the address in round brackets.`);
}
