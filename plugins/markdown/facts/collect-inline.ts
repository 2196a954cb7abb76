import type { Token } from "markdown-it";
import type { RawReader } from "../html/raw-reader.ts";
import { quoted } from "../../../src/text/printable.ts";
import type { PageState } from "../page-state.ts";
import type { UnreadLink } from "../syntax/unread-link.ts";
import type { InlinePlaces } from "./inline-places.ts";
import type { LinkList } from "./link-list.ts";
import { spokenText } from "./plain-text.ts";

/** What reading a page's tokens adds to. */
export interface Collector {
  readonly page: PageState;
  readonly links: LinkList;
  readonly places: InlinePlaces;
  readonly raw: RawReader;
}

/** Records the links, pictures and raw HTML of one block's text, and puts marks in place of Markdown's addresses. */
export function collectInline(collector: Collector, block: Token): void {
  const { page, raw, places } = collector;
  const children = block.children ?? [];
  let inWordlessLink = false;
  for (let index = 0; index < children.length; index += 1) {
    const token = children[index] as Token;
    const { type } = token;
    if (type === "link_open") inWordlessLink = collectLink(collector, block, children, index) === "";
    else if (type === "link_close") inWordlessLink = false;
    else if (type === "image") collectImage(collector, block, token, inWordlessLink);
    else if (type === "html_inline") raw.readNext();
    else if (type === "undefined_reference") reportReference(page, places, block, token);
    else if (type === "unread_link") reportUnread(page, places, block, token);
    else if (raw.isHearing) raw.hear(type === "softbreak" || type === "hardbreak" ? " " : token.content);
  }
}

function collectLink({ links, places }: Collector, block: Token, children: readonly Token[], index: number): string {
  const open = children[index] as Token;
  let close = index + 1;
  while (close < children.length && children[close]?.type !== "link_close") close += 1;
  const text = spokenText(children, index + 1, close);
  const added = links.add({ href: open.attrGet("href") ?? "", kind: "link", text, start: places.ofStart(block, open), at: places.ofAddress(block, open) });
  setAddress(open, "href", added?.mark);
  if (added) links.checkText(added.link);
  return text;
}

/** Records an image; one without words is reported, unless it is all that a link holds, which is reported as a whole. */
function collectImage({ page, links, places, raw }: Collector, block: Token, image: Token, isReported: boolean): void {
  const alt = spokenText(image.children ?? []);
  if (raw.isHearing) raw.hear(alt);
  const [href, start] = [image.attrGet("src") ?? "", places.ofStart(block, image)];
  const added = links.add({ href, kind: "image", text: alt, start, at: places.ofAddress(block, image) });
  if (alt === "" && added && !isReported) {
    page.report("missing-alt", start, `The image ${quoted(href)} has no alternative text for people who cannot see it`, `Write what it shows between the square brackets; if it only decorates, write ${quoted(`<img src="${href}" alt="">`, 200)}.`);
  }
  setAddress(image, "src", added?.mark);
}

function setAddress(token: Token, attribute: string, mark: string | undefined): void {
  if (mark !== undefined) token.attrSet(attribute, mark);
  else token.attrs = (token.attrs ?? []).filter(([name]) => name !== attribute);
}

function reportReference(page: PageState, places: InlinePlaces, block: Token, token: Token): void {
  const { written, name, offset } = token.meta as { written: string; name: string; offset: number };
  const at = page.spanOf(places.of(block, offset), written);
  page.report("undefined-reference", at, `${quoted(written)} is not read as a link, because no line gives ${quoted(name)} an address`, `Add a line ${quoted(`[${name}]: address`)}, or write the address in round brackets.`);
}

function reportUnread(page: PageState, places: InlinePlaces, block: Token, token: Token): void {
  const { written, because, fix, offset, space } = token.meta as UnreadLink;
  const at = page.spanOf(places.of(block, offset), written);
  const spaceAt = space && page.spanOf(places.of(block, space.offset), space.text);
  const mend = space && spaceAt && { at: spaceAt, instead: space.text, text: "" };
  page.report("link-not-read", at, `${quoted(written)} is not read as ${written.startsWith("!") ? "an image" : "a link"}: ${because}`, fix, mend);
}
