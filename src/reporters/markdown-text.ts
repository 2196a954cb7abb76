import { printable } from "../text/printable.ts";

const longest = 300;
/** A space of no width, which ends a word all the same. */
const gap = "&#8203;";

/** A text from content as code in GitHub Markdown: shown as it is, so that it can name nobody, link nowhere and end nothing. */
export function markdownCode(text: string): string {
  const clean = shortened(printable(text.slice(0, longest * 4)).trim());
  if (clean === "") return "";
  const runs = clean.match(/`+/g) ?? [];
  const fence = "`".repeat(1 + Math.max(0, ...runs.map(({ length }) => length)));
  const space = /^`|`$/.test(clean) ? " " : "";
  return fence + space + clean + space + fence;
}

/** A sentence of ours in GitHub Markdown; what it quotes from content stands as code, and nothing in the rest is markup. */
export function markdownText(text: string): string {
  return shortened(printable(text.slice(0, longest * 4)))
    .split(/("[^"]*")/)
    .map((part, n) => (n % 2 === 1 && part.length > 2 ? markdownCode(part.slice(1, -1)) : escaped(part)))
    .join("");
}

/** What a character would do stays undone: markup as an entity; what GitHub makes a mention or a link of, with an unseen gap beside it. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>()#+!|~^$&@]|:(?=\/\/)|(?<=www)\.|(?<=GH)-/gi, (character) => `${/[.-]/.test(character) ? gap : ""}&#${character.charCodeAt(0)};${/[@#:]/.test(character) ? gap : ""}`)
    .replace(/^(\s*)([-=]|\d+[.)])/, "$1\\$2");

const shortened = (text: string): string => {
  if (text.length <= longest) return text;
  return `${Array.from(text).slice(0, longest - 1).join("")}…`;
};
