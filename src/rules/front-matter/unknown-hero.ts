import { nearest } from "../../text/nearest.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";

/** The hero of an audience's page must be the title of a page. */
export const unknownHero: ManualRule = {
  id: "unknown-hero",
  *check({ manual: { audiences, pages, unpublished, unreadable } }) {
    // A page that cannot be read may be the one with that title.
    if (unreadable.length > 0) return;
    for (const { page, hero } of audiences) {
      const wanted = page?.front.hero;
      if (!page || !wanted || hero) continue;
      const place = { file: page.path, ...wanted.at };
      const heldBack = unpublished.find(({ title }) => title === wanted.value);
      if (heldBack) {
        const { path: file, at } = heldBack;
        yield {
          message: `The page ${quoted(wanted.value)} is not published, so it cannot be the hero`,
          fix: `Take "published: false" out of that page, or change the hero to the title of another one.`,
          place,
          related: [{ file, line: at.line, column: at.column, message: "It is left out here" }],
        };
        continue;
      }
      const guess = nearest(wanted.value, pages.map(({ title }) => title));
      yield {
        message: `No page has the title ${quoted(wanted.value)}`,
        fix: guess ? `Change the hero to ${quoted(guess, 200)}.` : "Change the hero to the title of a page.",
        place,
      };
    }
  },
};
