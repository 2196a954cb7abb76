import { nearest } from "../text/nearest.ts";
import type { MixedRule } from "./mixed-rule.ts";

/** The hero of an audience's page must be the title of a page. */
export const heroes: MixedRule = function* ({ audiences, pages }) {
  for (const { page, hero } of audiences) {
    const wanted = page?.front.hero;
    if (!page || !wanted || hero) continue;
    const guess = nearest(wanted.value, pages.map(({ title }) => title));
    yield {
      rule: "unknown-hero",
      message: `No page has the title "${wanted.value}"`,
      fix: guess ? `Change the hero to "${guess}".` : "Change the hero to the title of a page.",
      place: { file: page.path, ...wanted.at },
    };
  }
};
