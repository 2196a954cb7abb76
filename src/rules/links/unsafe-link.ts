import { isOwnComputer } from "../../links/private-host.ts";
import { quoted } from "../../text/printable.ts";
import { linkRule } from "../link-rule.ts";
import { misspeltAddress } from "./misspelt-address.ts";
import { slashTooMany } from "./slash-too-many.ts";

/** Starts of addresses that run nothing, but open a program which many readers do not have, or nothing at all. */
const programs = /^(?:smsto|mms|geo|maps|facetime|skype|callto|sip|sips|whatsapp|viber|tg|msteams|ms-[a-z]+|slack|zoommtg|webcal|calshow|ftp|ftps|sftp|ssh|git|irc|ircs|xmpp|news|nntp|magnet|urn|doi|market|itms|itms-apps|spotify|onenote|outlook)$/;

/** A link may only begin as addresses of pages, people and telephones do. */
export const unsafeLink = linkRule("unsafe-link", ({ manual }) => ({ link: { href }, target }, { file }) => {
  if (target.kind !== "unsafe" || isOwnComputer(href) || misspeltAddress(href) || slashTooMany(href, file, manual) !== undefined) return undefined;
  const { scheme } = target;
  if (programs.test(scheme)) {
    return { message: `A link in this manual cannot begin with ${quoted(`${scheme}:`)}`, fix: 'Write it as text, or use an address that begins with "https:", "mailto:" or "tel:".', why: "Not every reader has a program that opens it, so the manual leaves the link out." };
  }
  if (scheme !== "//") return { message: `A link may not begin with ${quoted(`${scheme}:`)}`, fix: 'Use an address that begins with "https:", "mailto:" or "tel:", or link to a page of this manual.' };
  return { message: `The address ${quoted(href)} does not begin with "https:"`, fix: `Write ${quoted(`https:${href.replaceAll("\\", "/")}`, 200)}.` };
});
