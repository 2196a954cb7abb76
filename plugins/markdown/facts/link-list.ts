import { addressMark, type Link } from "../../../src/pages/markdown.ts";
import { quoted } from "../../../src/text/printable.ts";
import { ownCopy } from "../own-copy.ts";
import type { PageState } from "../page-state.ts";

/** A link whose words are still being read. */
export type OpenLink = { -readonly [Key in keyof Link]: Link[Key] };

/** A link as it is met: its words may still follow. */
export type MetLink = Pick<Link, "href" | "kind" | "at" | "start"> & Partial<Pick<Link, "text">>;

/** The links of one page, in the order in which they were met. */
export interface LinkList {
  readonly links: readonly Link[];
  /** Records an address and says what stands for it in the HTML; nothing for an empty address, which is reported. */
  add(link: MetLink): { readonly link: OpenLink; readonly mark: string } | undefined;
  /** Reports a link that has no words. */
  checkText(link: OpenLink): void;
}

/** Starts the list of one page's links. */
export function createLinkList(page: PageState): LinkList {
  const links: Link[] = [];
  return {
    links,
    add({ href, kind, at, start, text = "" }) {
      if (href.trim() === "") {
        const name = kind === "image" ? "image" : "link";
        const fix = kind === "image" ? "Write the address, or remove the image." : "Write the address, or remove the link and keep the words.";
        page.report("empty-link", at, text === "" ? `This ${name} has no address` : `The ${name} ${quoted(text)} has no address`, fix);
        return undefined;
      }
      const link: OpenLink = { href: ownCopy(href), kind, text: ownCopy(text), at: page.spanOf(at, href), start };
      return { link, mark: addressMark(links.push(link) - 1) };
    },
    checkText({ text, href, start }) {
      if (text.trim() === "") page.report("empty-link", start, `The link to ${quoted(href)} has no words`, "Give it words that say where it leads, or remove it.");
    },
  };
}
