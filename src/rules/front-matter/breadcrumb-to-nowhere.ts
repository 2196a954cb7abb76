import { quoted } from "../../text/printable.ts";
import { linkRule } from "../link-rule.ts";

/** A declared breadcrumb must lead to a page. */
export const breadcrumbToNowhere = linkRule("breadcrumb-to-nowhere", ({ meant }) => ({ link: { href, text }, target }, { from }) => {
  if (from !== "breadcrumb" || target.kind === "page" || target.kind === "external") return undefined;
  if (target.kind === "missing" && target.because === undefined && meant(target.path)) return undefined;
  return {
    key: target.kind === "missing" ? target.path : href,
    message: `The breadcrumb ${quoted(text)} leads to ${quoted(href)}, where there is no page`,
    fix: "Correct its url, or remove the breadcrumbs: they are then worked out from where the page is.",
  };
});
