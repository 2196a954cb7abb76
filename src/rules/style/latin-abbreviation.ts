import { quoted } from "../../text/printable.ts";
import { fillsCell, findWords } from "../reading/own-prose.ts";
import type { PageRule } from "../rule.ts";

const latin = /(?<![\w./-])(?:([Ee])(?:\. ?g\.|g\.?)|([Ii])(?:\. ?e\.|e\.?)|(etc)\.?|(viz)\.?|(cf)\.|(N\.B\.|NB|n\.b\.|nb))(?![\w/@-]|\.\w)/g;
const meanings = ['"for example", "such as" or "like"', '"that is", or start a new sentence', '"and so on", or name what you mean', '"that is" or "namely"', '"see" or "compare"', '"note"'];

/** "eg", "ie", "etc" and their like, in every spelling. */
export const latinAbbreviation: PageRule = {
  id: "latin-abbreviation",
  *check(page) {
    for (const found of findWords(page, latin)) {
      const { match, at } = found;
      const meaning = meanings[match.slice(1).findIndex((group) => group !== undefined)];
      if (meaning && !fillsCell(found)) yield { message: `${quoted(match[0])} is an abbreviation of Latin words`, fix: `Write ${meaning}.`, at };
    }
  },
};
