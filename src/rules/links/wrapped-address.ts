import { quoted } from "../../text/printable.ts";
import { linkRule } from "../link-rule.ts";

/** Services that put an address of their own round one that is clicked or copied, and the parameters that hold it. */
const wrappers: readonly { readonly host: RegExp; readonly path?: string; readonly parameters: readonly string[] }[] = [
  { host: /\.safelinks\.protection\.(?:outlook|office365)\.(?:com|us)$/, parameters: ["url"] },
  { host: /^(?:www\.)?google\.(?:com|co\.uk)$/, path: "/url", parameters: ["q", "url"] },
  { host: /^linkprotect\.cudasvc\.com$/, path: "/url", parameters: ["a"] },
  { host: /^slack-redir\.net$/, path: "/link", parameters: ["url"] },
  { host: /^lm?\.facebook\.com$/, path: "/l.php", parameters: ["u"] },
  { host: /^www\.youtube\.com$/, path: "/redirect", parameters: ["q"] },
  { host: /^www\.linkedin\.com$/, path: "/redir/redirect", parameters: ["url"] },
];
/** What every wrapped address has; so that the addresses of a page are taken apart only where one may be. */
const mayBeWrapped = /^https?:\/\/[^?#]*\?.*=https?(?::|%3A)/i;

/** A link leads to its page itself, and not by way of a service that notes who follows it. */
export const wrappedAddress = linkRule("wrapped-address", () => ({ link: { href, kind }, target }) => {
  if (kind !== "link" || target.kind !== "external" || !mayBeWrapped.test(href) || !URL.canParse(href)) return undefined;
  const { host, pathname, searchParams } = new URL(href);
  const wrapper = wrappers.find((each) => each.host.test(host) && (each.path === undefined || each.path === pathname));
  const inner = wrapper?.parameters.map((name) => searchParams.get(name) ?? "").find((value) => /^https?:\/\/[^/?#\s]+\.[^\s]+$/i.test(value));
  if (inner === undefined) return undefined;
  // What Markdown or HTML would read as signs of its own needs a person.
  const isPlain = /^[\w:/?#@!$&+,;=%.~-]+$/.test(inner);
  return { message: `${quoted(href)} leads by way of ${quoted(host)}`, fix: `Change it to ${quoted(inner, 200)}, to which it leads in the end.`, ...(isPlain ? { instead: inner } : {}) };
});
