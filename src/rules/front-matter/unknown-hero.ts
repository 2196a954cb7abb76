import { nearest } from "../../text/nearest.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";

/** The hero of an audience's page must be the title of a page. */
export const unknownHero: ManualRule = {
  id: "unknown-hero",
  *check({ manual: { audiences, pages } }) {
    for (const { page, hero } of audiences) {
      const wanted = page?.front.hero;
      if (!page || !wanted || hero) continue;
      const guess = nearest(wanted.value, pages.map(({ title }) => title));
      yield {
        message: `No page has the title ${quoted(wanted.value)}`,
        fix: guess ? `Change the hero to ${quoted(guess, 200)}.` : "Change the hero to the title of a page.",
        place: { file: page.path, ...wanted.at },
      };
    }
  },
};
