import type { LineSpan } from "../../pages/markdown.ts";
import { createLineIndex } from "../../text/place.ts";
import { quoted } from "../../text/printable.ts";
import type { PageRule } from "../rule.ts";

const definition = /^([ \t>]*)\[\^([^\]\s]{1,100})\]:/gm;
const mark = /\[\^([^\]\s]{1,100})\](?!:)/g;

/** A footnote that no mark leads to, which is left out of the page. */
export const unusedFootnote: PageRule = {
  id: "unused-footnote",
  *check({ text, facts }) {
    if (!text.includes("]:") || text.search(definition) === -1) return;
    const marked = new Set([...text.matchAll(mark)].map(([, label]) => label));
    const code = linesOf(facts.shape().code);
    const lines = createLineIndex(text);
    for (const { 1: indent = "", 2: label = "", index } of text.matchAll(definition)) {
      const { line } = lines.positionAt(index);
      if (marked.has(label) || code.has(line)) continue;
      const written = `[^${label}]`;
      yield {
        message: `The footnote ${quoted(written)} is not shown, because no mark in the text leads to it`,
        fix: `Write ${quoted(written)} after the words that the note is for, or remove the note.`,
        at: { line, column: indent.length + 1, endLine: line, endColumn: indent.length + written.length + 2 },
      };
    }
  },
};

function linesOf(spans: readonly LineSpan[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { first, last } of spans) for (let line = first; line <= last; line += 1) lines.add(line);
  return lines;
}
