import { quoted } from "../../text/printable.ts";
import { linkRule } from "../link-rule.ts";
import { baseLeftOut, leavesOut } from "./base-path-left-out.ts";
import { missingTarget } from "./missing-target.ts";
import { misspeltAddress } from "./misspelt-address.ts";

/** An image must be there. */
export const brokenImage = linkRule("broken-image", (context) => {
  const isSettingWrong = baseLeftOut(context.manual).length > 0;
  return ({ link, target }, where) => {
    if (link.kind !== "image" || (isSettingWrong && leavesOut(target))) return undefined;
    if (target.kind === "missing") return misspeltAddress(link.href) ? undefined : missingTarget(link, target, where, context);
    if (target.kind !== "page") return undefined;
    return { message: `${quoted(link.href)} is the address of a page, not of an image`, fix: "Point to the image's file, or make it a link." };
  };
});
