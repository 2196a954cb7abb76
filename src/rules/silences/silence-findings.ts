import { catalogue } from "../../diagnostics/catalogue.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import type { Silence } from "../../diagnostics/silence.ts";
import { nearest } from "../../text/nearest.ts";
import { quoted } from "../../text/printable.ts";

/** Whether the word that a comment starts with is one of ours. */
export const isSilenceWord = (word: string): boolean => word === "check-allow" || word === "check-allow-page";

/** Whether a comment names a rule and gives a reason. */
export const acceptsAnything = ({ word, rule, reason }: Silence): boolean => isSilenceWord(word) && Object.hasOwn(catalogue, rule) && reason !== "";

/** What keeps a comment from accepting anything, if something does. */
export function problemOf(silence: Silence): Finding | undefined {
  if (acceptsAnything(silence)) return undefined;
  const { word, rule, place } = silence;
  if (!isSilenceWord(word)) {
    const fix = /page|file/i.test(word) ? 'Write "check-allow-page" in its place.' : 'Write "check-allow" for one line, or "check-allow-page" for the whole page.';
    return { rule: "unknown-silence", message: `${quoted(word)} is not understood, so this comment hides nothing`, fix, place };
  }
  if (rule === "") {
    return { rule: "unknown-silence", message: "This comment does not say which problem it accepts", fix: `Write "${word}", the name of the check, a colon and the reason.`, place };
  }
  if (!Object.hasOwn(catalogue, rule)) return unknownRule(rule, place);
  return { rule: "silence-without-reason", message: `This comment accepts ${quoted(rule)} without giving a reason`, fix: `Write a colon and the reason after ${quoted(rule)}.`, place };
}

function unknownRule(rule: string, place: Finding["place"]): Finding {
  const meant = nearest(rule, Object.keys(catalogue));
  return {
    rule: "unknown-silence",
    message: `There is no check called ${quoted(rule)}`,
    fix: meant ? `Change it to "${meant}", or delete the comment.` : "Copy the name of the check from the report, or delete the comment.",
    place,
  };
}

/** A comment that accepts a problem which is not there; `elsewhere` is a line of the file that has one. */
export function unusedSilence({ rule, on, place }: Silence, elsewhere: number | undefined): Finding {
  const where = on === "page" ? "in this page" : on === undefined ? "below this comment" : on === place.line ? "on this line" : `on line ${on}`;
  return {
    rule: "unused-silence",
    message: `Nothing ${where} is reported as ${quoted(rule)}`,
    fix: elsewhere === undefined ? `Delete the comment, or take ${quoted(rule)} out of it.` : `Move the comment to line ${elsewhere}, where the problem is, or delete it.`,
    place,
  };
}
