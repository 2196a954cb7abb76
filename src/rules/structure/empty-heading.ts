import type { PageRule } from "../rule.ts";
import { linesOf } from "./prose-lines.ts";

const lonelySigns = /^[ \t>*+\d.)-]*#{1,6}[ \t#]*(?:\{#[\w:-]*\})?[ \t]*$/m;
const onlySigns = /^[ \t]*(#{1,6})[ \t#]*(?:\{#[\w:-]*\})?[ \t]*$/;

/** A heading without words. */
export const emptyHeading: PageRule = {
  id: "empty-heading",
  *check({ text, facts }) {
    const fix = "Write what the section is about, or remove the heading.";
    for (const heading of facts.headings) {
      const hasImage = (): boolean => facts.links.some(({ kind, text: alt, at }) => kind === "image" && alt.trim() !== "" && at.line === heading.at.line);
      if (heading.text.trim() === "" && !hasImage()) yield { message: "This heading has no words", fix, at: heading.at };
    }
    if (!lonelySigns.test(text)) return;
    for (const prose of facts.shape().prose) {
      if (!prose.text.includes("#") || prose.kind === "cell") continue;
      for (const { text: line, from } of linesOf(prose)) {
        if (onlySigns.test(line)) yield { message: `The line "${line.trim()}" starts a heading that has no words`, fix, at: prose.at(from + line.indexOf("#")) };
      }
    }
  },
};
