import { hostOf } from "../../links/host-of.ts";
import { quoted } from "../../text/printable.ts";
import { linkRule } from "../link-rule.ts";
import type { ManualContext } from "../rule.ts";
import { alwaysSecure } from "./secure-hosts.ts";

/** A link to a host that serves `https:` says so. */
export const insecureLink = linkRule("insecure-link", (context) => {
  let secure: ReadonlySet<string> | undefined;
  return ({ link: { href }, target }) => {
    if (target.kind !== "external" || !/^http:/i.test(href)) return undefined;
    const host = hostOf(href);
    // Another port may serve something else.
    if (host === undefined || /^http:\/\/[^/?#]*:\d/i.test(href)) return undefined;
    const isCertain = alwaysSecure(host);
    secure ??= hostsByHttps(context);
    if (!isCertain && !secure.has(host)) return undefined;
    const instead = `https${href.slice(4)}`;
    const why = isCertain ? `${host} can be reached by "https:"` : `this manual links to ${host} with "https:" elsewhere`;
    return { message: `${quoted(href)} begins with "http:", but ${why}`, fix: `Change "http:" to "https:".`, ...(isCertain ? { instead } : {}) };
  };
});

/** Hosts that links of this manual reach by `https:`. */
function hostsByHttps({ manual: { links } }: ManualContext): ReadonlySet<string> {
  const hosts = new Set<string>();
  for (const resolved of links.values()) {
    for (const { link, target } of resolved) {
      const host = target.kind === "external" && /^https:/i.test(link.href) ? hostOf(link.href) : undefined;
      if (host !== undefined) hosts.add(host);
    }
  }
  return hosts;
}
