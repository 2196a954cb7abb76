import type { MixedRule } from "./mixed-rule.ts";

/** Every page that a category's sections name must exist. */
export const sections: MixedRule = function* ({ pages, resolve }) {
  for (const page of pages) {
    for (const { value, at } of page.front.sections.flatMap((section) => section.pages)) {
      if (resolve(value, page.path).kind === "page") continue;
      yield {
        rule: "broken-link",
        message: `No page at "${value}"`,
        fix: "Correct the address in the section, or remove it.",
        place: { file: page.path, ...at },
      };
    }
  }
};
