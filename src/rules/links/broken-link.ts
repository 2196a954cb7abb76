import { quoted } from "../../text/printable.ts";
import { linkRule } from "../link-rule.ts";
import type { ManualRule } from "../rule.ts";
import { baseLeftOut, leavesOut, wrongBasePath } from "./base-path-left-out.ts";
import { categoriesWithoutPage } from "./categories-without-page.ts";
import { missingTarget } from "./missing-target.ts";
import { misspeltAddress } from "./misspelt-address.ts";

const links = linkRule("broken-link", (context) => {
  const isSettingWrong = baseLeftOut(context.manual).length > 0;
  return (resolved, where) => {
    const { link, target } = resolved;
    if (link.kind === "image" || where.from === "breadcrumb" || (isSettingWrong && leavesOut(target))) return undefined;
    if (target.kind === "missing") return misspeltAddress(link.href) ? undefined : missingTarget(link, target, where, context);
    if (where.from !== "section" || target.kind === "page") return undefined;
    return { message: `The section lists ${quoted(link.href)}, which is not a page of this manual`, fix: "Correct the address in the section, or remove it." };
  };
});

/** A link must lead to a page or file that is there, a category's sections to pages, and a category of the settings to its page. */
export const brokenLink: ManualRule = {
  id: links.id,
  *check(context) {
    yield* wrongBasePath(context.manual, baseLeftOut(context.manual));
    yield* links.check(context);
    yield* categoriesWithoutPage(context);
  },
};
