import type { Heading } from "../../pages/markdown.ts";
import { quoted } from "../../text/printable.ts";
import type { PageRule } from "../rule.ts";

/** Two headings with the same words in the same section. */
export const repeatedHeading: PageRule = {
  id: "repeated-heading",
  *check({ path, facts: { headings } }) {
    /** The headings met so far in each section that is open, by level and then by words. */
    const sections: (Map<string, Heading> | undefined)[] = [];
    for (const heading of headings) {
      sections.length = heading.level + 1;
      const siblings = (sections[heading.level] ??= new Map<string, Heading>());
      const words = heading.text.trim().toLowerCase();
      const first = siblings.get(words);
      if (words === "") continue;
      if (!first) siblings.set(words, heading);
      else {
        yield {
          message: `The heading ${quoted(heading.text)} is used twice in the same section; the first time on line ${first.at.line}`,
          fix: "Say in each heading what sets its section apart, or join the two sections.",
          at: heading.at,
          related: [{ message: "The first one", file: path, ...first.at }],
        };
      }
    }
  },
};
