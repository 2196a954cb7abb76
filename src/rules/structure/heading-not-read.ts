import type { Prose } from "../../pages/markdown.ts";
import { quoted } from "../../text/printable.ts";
import { linesOf } from "../reading/prose-lines.ts";
import type { PageRule, Problem } from "../rule.ts";
import { addSpace, placeOfSign } from "./missing-space.ts";

const sign = /#[^#\n]/;
const start = /^([ \t]*)(#{1,10})([ \t]*)((?!\{#)[^\s#].*)/;
/** `#OneTeam`, `#ukgc14`, `#12`: what people tag or count, not what they head sections with. */
const tag = /^(?:\d|\w*[A-Z\d]\w*[A-Z\d]\w*(?:\W|$)|[a-z]|\S+$)/;

/** A line with # signs that is shown as text. */
export const headingNotRead: PageRule = {
  id: "heading-not-read",
  *check({ path, text, facts }) {
    if (!sign.test(text)) return;
    for (const prose of facts.shape().prose) {
      if (prose.kind === "heading" || prose.kind === "cell" || !prose.text.includes("#")) continue;
      for (const { text: line, from } of linesOf(prose)) {
        const [, indent = "", signs = "", space = "", words = ""] = start.exec(line) ?? [];
        if (signs !== "" && (signs.length > 1 || space !== "" || !tag.test(words))) yield problemOf(path, prose, from + indent.length, signs, space, words);
      }
    }
  },
};

function problemOf(file: string, prose: Prose, offset: number, signs: string, space: string, words: string): Problem {
  const at = prose.at(offset);
  const message = `The line ${quoted(signs + space + words)} is shown with its # signs, not as a heading`;
  if (signs.length > 6) return { message, fix: "Use 6 # signs at most.", at: placeOfSign(at, signs) };
  if (space !== "") return { message, fix: "Leave a blank line above it, and start the line with the # signs.", at: placeOfSign(at, signs) };
  const fix = `Put a space after the # signs: ${quoted(`${signs} ${words}`)}.`;
  return { message, fix, at: placeOfSign(at, signs), ...(signs.length > 1 ? { repair: addSpace(file, at, signs) } : {}) };
}
