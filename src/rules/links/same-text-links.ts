import type { ResolvedLink } from "../../links/backlinks.ts";
import { groupBy } from "../../pages/group.ts";
import type { Page } from "../../pages/page.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";
import { isVague, plainWords } from "./vague-link-text.ts";

/** How many of the links with the same words are named one by one. */
const mostNamed = 5;

/** Links of one page with the same words must lead to the same place. */
export const sameTextLinks: ManualRule = {
  id: "same-text-links",
  *check({ manual }) {
    for (const [page, links] of manual.links) {
      for (const [words, [first, ...others]] of groupBy(links, wordsOf)) {
        if (words === undefined) continue;
        const elsewhere = first ? others.filter((other) => placeOf(other, page) !== placeOf(first, page)) : [];
        const [second] = elsewhere;
        if (!first || !second) continue;
        const named = [first, ...elsewhere.slice(1, mostNamed)];
        yield {
          message: `The words ${quoted(second.link.text)} lead to ${quoted(second.link.href)} here, but to ${quoted(first.link.href)} on line ${first.link.start.line}${others.length > 1 ? `; ${others.length + 1} links on this page have them` : ""}`,
          fix: "Give each link words of its own, or lead all to the same place.",
          place: { file: page.path, ...second.link.start },
          related: named.map(({ link }) => ({ file: page.path, ...link.start, message: `The same words lead to ${quoted(link.href)}` })),
        };
      }
    }
  },
};

/** The words of a link that can be compared; none of an image, or where another rule reports them. */
function wordsOf({ link: { kind, text }, target }: ResolvedLink): string | undefined {
  if (kind !== "link" || isVague(text)) return undefined;
  const isWeb = target.kind === "page" || target.kind === "asset" || (target.kind === "external" && /^https?:/i.test(target.url));
  return (isWeb && plainWords(text)) || undefined;
}

/** What tells places apart: a part of this very page, another page as a whole, or an address without what servers ignore. */
function placeOf({ target }: ResolvedLink, { url }: Page): string {
  switch (target.kind) {
    case "page":
      return target.url === url ? `${url}#${target.fragment}` : target.url + target.query;
    case "asset":
      return `/${target.path}`;
    case "external":
      return target.url.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, "").replace(/#.*$/, "").replace(/\/$/, "");
    case "empty":
    case "malformed":
    case "missing":
    case "unsafe":
      return "";
  }
}
