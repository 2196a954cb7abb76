import type { Heading } from "../../pages/markdown.ts";
import { quoted } from "../../text/printable.ts";
import type { PageRule, Problem } from "../rule.ts";
import { accidentalHeadings } from "../reading/underlined-text.ts";
import { ownHeadings } from "./own-headings.ts";

/** A heading more than one level below the heading above it. */
export const skippedLevel: PageRule = {
  id: "skipped-level",
  *check(page) {
    const all = ownHeadings(page);
    if (!hasSkip(all)) return;
    const isAccident = accidentalHeadings(page);
    const headings = all.filter(({ at }) => !isAccident(at.line));
    let [level, above]: [number, Heading | undefined] = [1, undefined];
    for (const heading of headings) {
      if (heading.level > level + 1) yield skipped(heading, level + 1, above, page.path);
      [level, above] = [heading.level, heading];
    }
  },
};

const hasSkip = (headings: readonly Heading[]): boolean => headings.some(({ level }, n) => level > (headings[n - 1]?.level ?? 1) + 1);

function skipped({ level, text, at }: Heading, wanted: number, above: Heading | undefined, file: string): Problem {
  const before = above ? `the heading above it, ${quoted(above.text)}, is of level ${above.level}` : "it is the first of the page";
  return {
    message: `The heading ${quoted(text)} is of level ${level}, but ${before}`,
    fix: `Make it a heading of level ${wanted} and bring those below it up with it, or add the heading that is missing above it.`,
    at,
    ...(above ? { related: [{ message: `The heading above, of level ${above.level}`, file, ...above.at }] } : {}),
  };
}
