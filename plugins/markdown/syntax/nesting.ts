import type { MarkdownIt } from "markdown-it";
import { lineOf, pageOf } from "../page-state.ts";

/** Reports lists and quotes nested so deep that the parser leaves out what they hold. */
export function nesting(md: MarkdownIt): void {
  md.core.ruler.after("block", "nesting", ({ tokens, env }) => {
    const page = pageOf(env);
    const deepest = 99;
    const token = tokens.find(({ level, nesting: opens }) => opens === 1 && level >= deepest);
    if (!token) return;
    page.report("deep-nesting", page.place(lineOf(token)), `This block is inside more than ${deepest} others`, "Use fewer levels of lists and quotes.");
  });
}
