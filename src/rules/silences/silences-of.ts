import type { SilenceWords } from "../../diagnostics/silence-comments.ts";
import type { Silence } from "../../diagnostics/silence.ts";
import { isSilenceWord } from "./silence-findings.ts";

/** One silence for each rule that a comment names, or one at the comment's start where it names none that could count. */
export function silencesOf({ word, rules, reason }: SilenceWords, line: number | undefined, start: number, spanAt: (at: number, length: number) => Silence["place"]): Silence[] {
  const on = word === "check-allow-page" ? "page" : line;
  const named = rules.length > 0 && isSilenceWord(word) ? rules : [{ name: "", at: start }];
  return named.map(({ name, at }) => ({ word, rule: name, reason, on, place: spanAt(at, Math.max(1, name.length)) }));
}
