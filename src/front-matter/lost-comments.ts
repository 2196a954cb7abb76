import { quoted } from "../text/printable.ts";
import { inQuotes } from "../text/yaml/in-quotes.ts";
import type { Written, WrittenMap, WrittenScalar } from "../text/yaml/written.ts";
import type { Notes } from "./notes.ts";

/** Keys whose value is read as words, wherever they stand; on any other key what follows a # is a comment. */
const keysOfText: ReadonlySet<string> = new Set(["title", "subtitle", "description", "theme", "hero", "note", "aliases"]);

/** How a note to other authors begins; no title or sentence goes on like that. */
const isNote = /^#+\s*(?:$|[-=#]|check-allow|todo\b|fixme\b|xxx\b|nb\b|note\b|notes?:|optional\b|required\b|max\b|must\b|should\b|do not\b|don't\b|keep\b|change\b|check\b|see\b|was\b|were\b|formerly\b|e\.g\.|the page's\b|this is\b|shown\b)/i;

/** Notes words that YAML drops because a # with a space before it starts a comment: titles such as "Working with C # and F". */
export function checkLostComments(map: WrittenMap, block: string, notes: Notes): void {
  if (!block.includes(" #") && !block.includes("\t#")) return;
  const lines = block.split("\n");
  const visit = (value: Written, key: string): void => {
    if (value.kind === "map") for (const [below, entry] of value.entries) visit(entry.value, below);
    else if (value.kind === "list") for (const item of value.items) visit(item, key);
    else if (keysOfText.has(key)) checkText(value, key, lines, notes);
  };
  visit(map, "");
}

function checkText({ plain, source, at }: WrittenScalar, key: string, lines: readonly string[], notes: Notes): void {
  const line = lines[at.line - 1] ?? "";
  const end = at.column - 1 + source.length;
  if (!plain || source === "" || source.includes("\n") || line.slice(at.column - 1, end) !== source) return;
  const [, gap = "", lost = ""] = /^([ \t]+)(#.*?)\s*$/.exec(line.slice(end)) ?? [];
  if (lost === "" || isNote.test(lost)) return;
  const column = end + gap.length + 1;
  const whole = line.slice(at.column - 1).trimEnd();
  notes.add(
    "lost-comment",
    { line: at.line, column, endLine: at.line, endColumn: column + lost.length },
    `Readers never see ${quoted(lost)}, because a # after a space ends the value of "${key}"`,
    `Put the whole text in quotes: ${inQuotes(whole)}${/^#\s/.test(lost) ? "; if it is a note to other authors, move it to a line of its own" : ""}.`,
  );
}
