import { quoted } from "../../text/printable.ts";
import { linkRule } from "../link-rule.ts";
import type { ManualContext } from "../rule.ts";
import { isUnreadable } from "../unreadable-page.ts";
import { idInOtherCase } from "./link-case.ts";

/** A link that names a heading must find it. */
export const brokenAnchor = linkRule("broken-anchor", (context) => ({ link, target }, { file }) => {
  if (target.kind !== "page" || target.fragment === "") return undefined;
  const { url, fragment } = target;
  const anchors = context.anchorsOf(url);
  // A text fragment names words rather than an id.
  if (!anchors || anchors.has(fragment) || fragment.startsWith(":~:") || idInOtherCase(fragment, anchors) !== undefined) return undefined;
  // The manual may make a page in the place of one that cannot be read; which parts that one has, nobody knows.
  if (isUnreadable(context.manual, url)) return undefined;
  const page = context.manual.pageAt.get(url);
  const isOwn = page?.path === file;
  const which = isOwn ? "This page" : page ? `The page ${quoted(page.title)}` : `The page at ${quoted(url)}`;
  return {
    key: `${url}#${fragment}`,
    message: `${which} has no heading or other part with the address ${quoted(`#${fragment}`)}`,
    fix: remedy(link.href, { url, fragment }, isOwn ? "or remove the link" : "or link to the page alone", context),
  };
});

function remedy(href: string, { url, fragment }: { url: string; fragment: string }, otherwise: string, { manual, similarAnchor }: ManualContext): string {
  const similar = similarAnchor(url, fragment);
  if (!similar) return `Link to one of its headings, ${otherwise}.`;
  if (similar.url === undefined) return `Change it to ${quoted(`${href.slice(0, href.indexOf("#"))}#${similar.id}`, 200)}, ${otherwise}.`;
  const there = `${manual.settings.basePath.slice(0, -1)}${similar.url.slice(0, -1)}#${similar.id}`;
  return `Change it to ${quoted(there, 200)}, if that part has moved there, ${otherwise}.`;
}
