import { quoted } from "../text/printable.ts";
import { spanOf, type Written, type WrittenMap, type WrittenScalar } from "../text/yaml/written.ts";
import type { Notes } from "./notes.ts";

/** Keys whose value readers see as words. */
const keysOfWords: ReadonlySet<string> = new Set(["title", "subtitle", "description", "theme", "note"]);

const sign = /[*_`\]<&]/;
const alone = "Write the words without the signs.";

const kinds: readonly { readonly pattern: RegExp; readonly fix: string }[] = [
  { pattern: /!?\[[^\][\n]{0,200}\]\([^()\n]{0,300}\)/, fix: "Write the words alone, and put the link or image into the text below the front matter." },
  { pattern: /(?<![\w*])(\*{1,3})(?=[^\s*])[^*\n]{1,200}(?<=[^\s*])\1(?![\w*])/, fix: alone },
  { pattern: /(?<!\w)__(?=[^\s_])[^_\n]{1,200}(?<=[^\s_])__(?!\w)/, fix: alone },
  { pattern: /`[^`\n]{1,200}`/, fix: alone },
  { pattern: /<([a-z][a-z0-9]{0,9})(?: [^<>\n]{0,200})?>[^<>\n]{0,300}<\/\1>|<br ?\/?>/i, fix: "Write the words without the tags." },
  { pattern: /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,6});/i, fix: "Write the character itself." },
];

/** Notes Markdown and HTML in words of the front matter, which are shown as they are written. */
export function checkMarkup(map: WrittenMap, notes: Notes): void {
  if (!sign.test(map.source)) return;
  const visit = (value: Written, key: string): void => {
    if (value.kind === "map") for (const [below, entry] of value.entries) visit(entry.value, below);
    else if (value.kind === "list") for (const item of value.items) visit(item, key);
    else if (keysOfWords.has(key) && value.kind === "text" && sign.test(value.source)) checkWords(value, key, notes);
  };
  visit(map, "");
}

function checkWords(value: WrittenScalar, key: string, notes: Notes): void {
  for (const { pattern, fix } of kinds) {
    const found = pattern.exec(value.source);
    if (!found) continue;
    const { line, column } = value.at;
    const start = column + found.index;
    const at = value.source.includes("\n") ? spanOf(value) : { line, column: start, endLine: line, endColumn: start + found[0].length };
    return notes.add("markup-in-front-matter", at, `Readers see ${quoted(found[0])} as it is written, because "${key}" takes words alone`, fix);
  }
}
