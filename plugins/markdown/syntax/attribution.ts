import type { MarkdownIt } from "markdown-it";
import list from "markdown-it/lib/rules_block/list.mjs";
import { pageOf } from "../page-state.ts";

/** In a quote, `- Name` right below the words is who said them, not a list; kramdown asks for a blank line before any list. */
export function attribution(md: MarkdownIt): void {
  md.block.ruler.at("list", (state, line, end, silent) => {
    const endsParagraph = silent && state.parentType === "paragraph" && (state.sCount[line] ?? 0) >= state.blkIndent;
    // In a quote, lines start for the parser after the sign of the quote.
    const isQuoted = endsParagraph && state.listIndent < 0 && state.bMarks[line] !== pageOf(state.env).lineStarts[line];
    return !isQuoted && list(state, line, end, silent);
  }, { alt: ["paragraph", "reference", "blockquote"] });
}
