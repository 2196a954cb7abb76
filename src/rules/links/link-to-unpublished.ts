import { quoted } from "../../text/printable.ts";
import { linkRule } from "../link-rule.ts";

/** A link may not lead to a page that its author leaves out. */
export const linkToUnpublished = linkRule("link-to-unpublished", ({ meant }) => ({ link: { href }, target }) => {
  if (target.kind !== "missing" || target.because !== undefined) return undefined;
  const found = meant(target.path);
  if (found?.kind !== "unpublished") return undefined;
  return {
    key: target.path,
    message: `${quoted(href)} leads to ${quoted(found.file)}, which is not published`,
    fix: `Remove the link until that page is published, or take "published: false" out of it.`,
  };
});
