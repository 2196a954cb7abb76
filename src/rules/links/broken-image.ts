import { linkRule } from "./link-rule.ts";
import { missingTarget } from "./missing-target.ts";
import { quoted } from "../../text/printable.ts";

/** An image must be there. */
export const brokenImage = linkRule("broken-image", (context) => ({ link, target }, where) => {
  if (link.kind !== "image") return undefined;
  if (target.kind === "missing") return missingTarget(link, target, where, context);
  if (target.kind !== "page") return undefined;
  return { message: `${quoted(link.href)} is the address of a page, not of an image`, fix: "Point to the image's file, or make it a link." };
});
