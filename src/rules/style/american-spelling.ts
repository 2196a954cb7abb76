import { quoted } from "../../text/printable.ts";
import { fillsCell, findWords } from "../reading/own-prose.ts";
import type { PageRule } from "../rule.ts";
import { americanSpellings } from "./american-spellings.ts";

const pattern = new RegExp(`(?<![\\w@#./-])(?:re|de|un|mis|over)?(?:${americanSpellings.map(([words]) => `(${words})`).join("|")})(?![\\w/@-]|\\.\\w)`, "gi");
/** Names that programs give to things are spelled as they are. */
const codeWord = /^\s+(?:property|attribute|element|method|function|tag|selector|header|keyword)\b|^: ?(?:bearer|basic|digest|token|apikey)\b/i;

/** A word that is spelled as in the United States. */
export const americanSpelling: PageRule = {
  id: "american-spelling",
  *check(page) {
    if ((page.front.lang ?? page.settings.language).endsWith("-US")) return;
    const allowed = new Set(page.settings.style.allow.map((word) => word.toLowerCase()));
    for (const found of findWords(page, pattern)) {
      const { match, prose, at } = found;
      const written = match[0];
      const [, part, instead] = americanSpellings[match.findIndex((group, n) => n > 0 && group !== undefined) - 1] ?? [];
      if (!part || instead === undefined || allowed.has(written.toLowerCase()) || fillsCell(found)) continue;
      if (isName(written, prose.text, match.index) || codeWord.test(prose.text.slice(match.index + written.length, match.index + written.length + 20))) continue;
      yield { message: `${quoted(written)} is American spelling`, fix: `Write ${quoted(british(written, part, instead))}.`, at };
    }
  },
};

/** Whether a capital that no sentence begins says that the word belongs to a name, such as that of an organisation. */
function isName(written: string, text: string, offset: number): boolean {
  if (!/^[A-Z][a-z]/.test(written)) return false;
  const before = text.slice(Math.max(0, offset - 3), offset);
  const after = text.slice(offset + written.length, offset + written.length + 3);
  return /[\w,;)]\s$/.test(before) || /^\s[A-Z]/.test(after);
}

/** The word with its part changed, in capitals where it was. */
const british = (written: string, part: RegExp, instead: string): string => {
  const changed = written.toLowerCase().replace(part, instead);
  return written === written.toUpperCase() ? changed.toUpperCase() : written.charAt(0) + changed.slice(1);
};
