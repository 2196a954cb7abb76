import { quoted } from "../../text/printable.ts";
import { findWords } from "../reading/own-prose.ts";
import type { PageRule } from "../rule.ts";

const contraction = /\b(are|ca|could|did|does|do|had|has|have|is|might|must|need|should|was|were|wo|would)n['’]t\b/gi;
/** Verbs that look different in front of "not". */
const irregular: ReadonlyMap<string, string> = new Map([["ca", "cannot"], ["wo", "will not"]]);

/** Words such as "can't" and "don't". */
export const negativeContraction: PageRule = {
  id: "negative-contraction",
  *check(page) {
    for (const { match, at } of findWords(page, contraction, /n['’]t/i)) {
      const verb = (match[1] ?? "").toLowerCase();
      yield { message: `${quoted(match[0])} hides the word "not"`, fix: `Write ${quoted(irregular.get(verb) ?? `${verb} not`)}.`, at };
    }
  },
};
