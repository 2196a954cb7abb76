import type { ResolvedLink } from "../../links/backlinks.ts";
import type { Whereabouts } from "../../links/front-links.ts";
import { respell } from "../../links/respell.ts";
import { splitHref } from "../../links/split-href.ts";
import { quoted } from "../../text/printable.ts";
import { linkRule, type LinkProblem } from "../link-rule.ts";
import type { ManualContext } from "../rule.ts";

/** Spellings that the site answers but does not print. A relative `.md` is right: it works where the files are read as they are. */
const oldSpelling = /(?:\.html|\/index)$/;
const fromRoot = /^\//;

/** A link uses the address that a page has now. */
export const oldAddress = linkRule("old-address", (context) => {
  const isMarkdownUsual = usesMarkdownNames(context);
  return (resolved, where) => {
    const { href } = resolved.link;
    if (/^https?:/i.test(href)) return undefined;
    const { path } = splitHref(href);
    return moved(resolved, where, context) ?? (oldSpelling.test(path) || (!isMarkdownUsual && fromRoot.test(path) && path.endsWith(".md")) ? respelled(resolved, where, context) : undefined);
  };
});

function moved({ link: { href }, target }: ResolvedLink, { file }: Whereabouts, { manual, anchorsOf }: ManualContext): LinkProblem | undefined {
  if ((target.kind !== "page" && target.kind !== "external") || !target.moved) return undefined;
  if (target.kind === "external") return { message: `${quoted(href)} has moved to ${quoted(target.url)}`, fix: "Change it to the new address.", instead: target.url };
  const instead = respell(href, file, { path: target.url, query: target.query, fragment: target.fragment }, manual);
  const isThere = target.fragment === "" || anchorsOf(target.url)?.has(target.fragment);
  return { message: `${quoted(href)} has moved`, fix: `Change it to ${quoted(instead, 200)}.`, ...(isThere ? { instead } : {}) };
}

function respelled({ link: { href }, target }: ResolvedLink, { file }: Whereabouts, { manual }: ManualContext): LinkProblem | undefined {
  if (target.kind !== "page") return undefined;
  const { rest } = splitHref(href);
  const instead = respell(withoutExtension(href), file, { path: target.url }, manual) + rest;
  return { message: `${quoted(href)} is an old spelling of a page's address`, fix: `Change it to ${quoted(instead, 200)}.`, instead };
}

/** So that it is respelled as addresses without one are. */
const withoutExtension = (href: string): string => href.replace(/(?:\.html|\.md)?(?:[?#].*)?$/, "");

/** Whether most links from the root of this manual to its pages name Markdown files. */
function usesMarkdownNames({ manual: { links } }: ManualContext): boolean {
  let [named, all] = [0, 0];
  for (const resolved of links.values()) {
    for (const { link, target } of resolved) {
      if (target.kind !== "page" || !link.href.startsWith("/")) continue;
      all += 1;
      if (/\.md(?:[?#]|$)/.test(link.href)) named += 1;
    }
  }
  return named > all / 2;
}
