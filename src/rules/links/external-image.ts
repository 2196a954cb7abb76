import { quoted } from "../../text/printable.ts";
import { linkRule } from "../link-rule.ts";

/** An image must stand in the content folder. */
export const externalImage = linkRule("external-image", () => ({ link, target }) => {
  if (link.kind !== "image" || target.kind !== "external") return undefined;
  return {
    message: `The image ${quoted(link.href)} is on another website, so a link is shown in its place`,
    fix: "Save the image beside the page, if its licence allows, and point to it there.",
  };
});
