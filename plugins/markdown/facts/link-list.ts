import { addressMark, type Link } from "../../../src/pages/markdown.ts";
import type { Position } from "../../../src/text/place.ts";
import { ownCopy } from "../own-copy.ts";
import type { PageState } from "../page-state.ts";

/** A link whose words are still being read. */
export type OpenLink = { -readonly [Key in keyof Link]: Link[Key] };

/** The links of one page, in the order in which they were met. */
export interface LinkList {
  readonly links: readonly Link[];
  /** Records an address and says what stands for it in the HTML; nothing for an empty address, which is reported. */
  add(href: string, kind: Link["kind"], at: Position, text?: string): { readonly link: OpenLink; readonly mark: string } | undefined;
  /** Reports a link that has no words. */
  checkText(link: OpenLink): void;
}

/** Starts the list of one page's links. */
export function createLinkList(page: PageState): LinkList {
  const links: Link[] = [];
  return {
    links,
    add(href, kind, at, text = "") {
      if (href.trim() === "") {
        const name = kind === "image" ? "image" : "link";
        page.report("empty-link", at, `${text === "" ? `This ${name}` : `The ${name} “${text}”`} has no address.`, kind === "image" ? "Write the address, or remove the image." : "Write the address, or remove the link and keep the words.");
        return undefined;
      }
      const link: OpenLink = { href: ownCopy(href), kind, text: ownCopy(text), at };
      return { link, mark: addressMark(links.push(link) - 1) };
    },
    checkText({ text, href, at }) {
      if (text.trim() === "") page.report("empty-link", at, `The link to “${href}” has no words.`, "Write what it links to between the square brackets, or remove it.");
    },
  };
}
