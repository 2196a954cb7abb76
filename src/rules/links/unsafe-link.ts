import { quoted } from "../../text/printable.ts";
import { linkRule } from "./link-rule.ts";
import { misspeltAddress } from "./misspelt-address.ts";
import { isOwnComputer } from "./private-host.ts";

/** A link may only begin as addresses of pages, people and telephones do. */
export const unsafeLink = linkRule("unsafe-link", () => ({ link: { href }, target }) => {
  if (target.kind !== "unsafe" || isOwnComputer(href) || misspeltAddress(href)) return undefined;
  const { scheme } = target;
  if (scheme !== "//") return { message: `A link may not begin with ${quoted(`${scheme}:`)}`, fix: "Use an address that begins with https:, mailto: or tel:, or link to a page of this manual." };
  return { message: `The address ${quoted(href)} does not say https:`, fix: `Write ${quoted(`https:${href.replaceAll("\\", "/")}`, 200)}.` };
});
