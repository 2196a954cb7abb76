import { quoted } from "../../text/printable.ts";
import { linkRule } from "./link-rule.ts";
import { missingTarget } from "./missing-target.ts";
import { misspeltAddress } from "./misspelt-address.ts";

/** A link must lead to a page or file that is there, and a category's sections to pages. */
export const brokenLink = linkRule("broken-link", (context) => (resolved, where) => {
  const { link, target } = resolved;
  if (link.kind === "image" || where.from === "breadcrumb") return undefined;
  if (target.kind === "missing") return misspeltAddress(link.href) ? undefined : missingTarget(link, target, where, context);
  if (where.from !== "section" || target.kind === "page") return undefined;
  return { message: `The section lists ${quoted(link.href)}, which is not a page of this manual`, fix: "Correct the address in the section, or remove it." };
});
