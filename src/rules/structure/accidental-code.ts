import { quoted } from "../../text/printable.ts";
import type { PageRule } from "../rule.ts";

const indented = /\n[ \t>]{0,40}\n[ >]{0,40}(?: {4}|\t)[ \t]{0,40}[^ \t\n]/;
/** What a sentence of a program may hold, too. */
const codeSigns = /[{}<>=;$\\|@`^~]|\w\(|::|\/\/|--|&&|https?:\/\/\S+$/;
const heading = /^#{2,6}[ ]{1,3}\p{Lu}[\p{L}'’,-]{0,40}(?:[ ][\p{L}\d'’,-]{1,40}){1,15}[?]?$/u;
const item = /^(?:[*+•-]|\d{1,2}[.)])[ \t]{1,4}(?=\S)/;
const link = /!?\[([^[\]\n]{1,200})\]\([^()\s]{1,300}\)/g;
/** Words that hold sentences together, and that few programs have among others. */
const joining = /(?:^|\s)(?:the|a|an|of|to|and|is|are|in|for|your|you|our|we|with|on|that|this|can|should|y|yr|yn|mae|eich|ein|ar)(?=\s)/gi;
const longestSpan = 40;

/** Words or a heading that an indent turns into code. */
export const accidentalCode: PageRule = {
  id: "accidental-code",
  *check({ text, facts }) {
    if (!indented.test(text)) return;
    const spans = facts.shape().code.filter(({ isIndented, first, last }) => isIndented === true && last - first < longestSpan);
    if (spans.length === 0) return;
    const lines = text.split("\n");
    for (const { first, last } of spans) {
      const written = lines.slice(first - 1, last);
      if (!isProse(written.map((line) => line.replace(/^[ \t>]{1,80}/, "").trim()).filter((line) => line !== "")) || isIntroduced(lines, first)) continue;
      const [opening = ""] = written;
      const indent = opening.length - opening.trimStart().length;
      yield {
        message: `${quoted(opening.trim())} is shown as code, because it starts with spaces or a tab`,
        fix: written.length === 1 ? "Remove the spaces or the tab at the start of the line." : "Remove the spaces or tabs at the start of these lines.",
        at: { line: first, column: indent + 1, endLine: first, endColumn: opening.trimEnd().length + 1 },
      };
    }
  },
};

/** Whether every line is a heading, or all of them are sentences; `lines` are without indents and blanks. */
function isProse(lines: readonly string[]): boolean {
  if (lines.length === 0) return false;
  const rest = lines.filter((line) => !heading.test(line));
  if (rest.length === 0) return true;
  const words = rest.map((line) => line.replace(item, "").replace(link, "$1").replace(/\*\*/g, ""));
  const all = words.join(" ");
  const sentences = words.filter((_, n) => !item.test(rest[n] ?? ""));
  if (words.some((line) => codeSigns.test(line)) || !/^["'“‘(]?\p{Lu}/u.test(all)) return false;
  const count = all.split(/\s+/).length;
  const joined = (all.match(joining) ?? []).length;
  return joined > 0 && joined >= count / 12 && count > 3 && /^$|[.!?:]["'”’)]?$/.test(sentences.at(-1) ?? "");
}

/** Whether the line above says that something is to be shown. */
function isIntroduced(lines: readonly string[], first: number): boolean {
  let line = first - 2;
  while (line > 0 && (lines[line] ?? "").trim() === "") line -= 1;
  return /[:：][*_]{0,3}$/.test((lines[line] ?? "").trim());
}
