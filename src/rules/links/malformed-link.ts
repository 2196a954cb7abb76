import { quoted } from "../../text/printable.ts";
import { linkRule } from "../link-rule.ts";
import { misspeltAddress } from "./misspelt-address.ts";
import { slashTooMany } from "./slash-too-many.ts";

/** An address must be one that a browser can use. */
export const malformedLink = linkRule("malformed-link", ({ manual }) => ({ link: { href }, target }, { file }) => {
  if (target.kind === "missing" || target.kind === "unsafe" || target.kind === "external" || target.kind === "malformed") {
    const misspelling = misspeltAddress(href);
    if (misspelling) return { message: `The address ${quoted(href)} cannot be used: ${misspelling.because}`, fix: `Change it to ${quoted(misspelling.instead, 200)}, if that is what it should be.` };
  }
  const single = target.kind === "unsafe" ? slashTooMany(href, file, manual) : undefined;
  if (single !== undefined) return { message: `The address ${quoted(href)} has one slash too many at its start`, fix: `Change it to ${quoted(single, 200)}.` };
  if (target.kind !== "malformed") return undefined;
  return { message: `The address ${quoted(href)} cannot be used: ${target.because}`, fix: "Correct the address." };
});
