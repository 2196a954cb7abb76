import { linesOf } from "../reading/prose-lines.ts";
import type { PageRule } from "../rule.ts";

const lonelySigns = /^[ \t>*+\d.)-]*#{1,6}(?:[ \t][ \t#]*)?(?:\{#[\w:-]{0,80}\}[ \t]*)?$/m;
const onlySigns = /^[ \t]*#{1,6}(?:[ \t][ \t#]*)?(?:\{#[\w:-]{0,80}\}[ \t]*)?$/;

/** A heading without words. */
export const emptyHeading: PageRule = {
  id: "empty-heading",
  *check({ text, facts }) {
    const fix = "Write what the section is about, or remove the heading.";
    const empty = facts.headings.filter((heading) => heading.text.trim() === "");
    const images = new Set(empty.length === 0 ? [] : facts.links.filter(({ kind, text: alt }) => kind === "image" && alt.trim() !== "").map(({ start }) => start.line));
    for (const { at } of empty) if (!images.has(at.line)) yield { message: "This heading has no words", fix, at };
    if (!lonelySigns.test(text)) return;
    for (const prose of facts.shape().prose) {
      if (!prose.text.includes("#") || prose.kind === "cell") continue;
      for (const { text: line, from } of linesOf(prose)) {
        if (onlySigns.test(line)) yield { message: `The line "${line.trim()}" starts a heading that has no words`, fix, at: prose.at(from + line.indexOf("#")) };
      }
    }
  },
};
