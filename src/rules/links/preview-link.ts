import { hostOf } from "../../links/host-of.ts";
import { type Audience, isOwnComputer, whoCanOpen } from "../../links/private-host.ts";
import { quoted } from "../../text/printable.ts";
import { linkRule } from "../link-rule.ts";
import { misspeltAddress } from "./misspelt-address.ts";

const says: Readonly<Record<Audience, string>> = {
  "own computer": "leads to the computer of whoever opens it",
  "own network": "leads to a place that can be opened only inside one network",
  preview: "leads to a preview, which will be gone or closed to readers",
};

/** A link may not lead to a computer, network or preview of its author's own. */
export const previewLink = linkRule("preview-link", ({ manual: { settings } }) => {
  const own = new Set([settings.url, settings.host, ...settings.sameAs].map(hostOf));
  return ({ link: { href }, target }) => {
    if (target.kind === "malformed" || href.startsWith("/") || href.startsWith("#")) return undefined;
    const audience = whoCanOpen(href);
    if (!audience || misspeltAddress(href) || (audience === "preview" && own.has(hostOf(href)))) return undefined;
    return { message: `${quoted(href)} ${says[audience]}`, fix: isOwnComputer(href) ? "Put the file into the content folder and link to it there, or remove the link." : "Link to the published page, or remove the link." };
  };
});
