import type { MixedRule } from "./mixed-rule.ts";

/** A declared breadcrumb must lead to a page. */
export const breadcrumbs: MixedRule = function* ({ pages, resolve }) {
  for (const page of pages) {
    for (const { href, title, at } of page.front.breadcrumbs ?? []) {
      const { kind } = resolve(href, page.path);
      if (kind === "page" || kind === "external") continue;
      yield {
        rule: "breadcrumb-to-nowhere",
        message: `The breadcrumb "${title}" leads to "${href}", where there is no page`,
        fix: "Correct its url, or remove the breadcrumbs: they are worked out from where the page stands.",
        place: { file: page.path, ...at },
      };
    }
  }
};
