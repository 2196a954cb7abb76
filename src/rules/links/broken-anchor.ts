import { quoted } from "../../text/printable.ts";
import type { ManualContext } from "../rule.ts";
import { linkRule } from "./link-rule.ts";
import { idInOtherCase } from "./link-case.ts";

/** A link that names a heading must find it. */
export const brokenAnchor = linkRule("broken-anchor", (context) => ({ link, target }) => {
  if (target.kind !== "page" || target.fragment === "") return undefined;
  const { url, fragment } = target;
  const anchors = context.anchorsOf(url);
  // A text fragment names words rather than an id.
  if (!anchors || anchors.has(fragment) || fragment.startsWith(":~:") || idInOtherCase(fragment, anchors) !== undefined) return undefined;
  return {
    key: `${url}#${fragment}`,
    message: `${quoted(link.href)} names a heading ${quoted(`#${fragment}`)} that ${url} does not have`,
    fix: remedy(url, fragment, context),
  };
});

function remedy(url: string, fragment: string, { manual, similarAnchor }: ManualContext): string {
  const similar = similarAnchor(url, fragment);
  if (!similar) return "Link to the page alone, or to one of its headings.";
  const there = quoted(`#${similar.id}`);
  if (similar.url === undefined) return `Change it to ${there}, or link to the page alone.`;
  return `Link to ${quoted(`${manual.settings.basePath.slice(0, -1)}${similar.url.slice(0, -1)}#${similar.id}`, 200)}, if the heading has moved there, or to the page alone.`;
}
