import type { Mojibake } from "./mojibake.ts";

/** The names that HTML has for the characters of Windows-1252 which garbled text is made of. */
const named = new Map(
  ("acirc â Acirc Â Atilde Ã Aring Å Auml Ä euro € trade ™ oelig œ OElig Œ ldquo “ rdquo ” lsquo ‘ rsquo ’ sbquo ‚ bdquo „ ndash – mdash — hellip … bull • dagger † Dagger ‡ permil ‰ fnof ƒ circ ˆ tilde ˜ Scaron Š scaron š lsaquo ‹ rsaquo › Yuml Ÿ " +
    "iexcl ¡ cent ¢ pound £ curren ¤ yen ¥ brvbar ¦ sect § uml ¨ copy © ordf ª laquo « not ¬ reg ® macr ¯ deg ° plusmn ± sup2 ² sup3 ³ acute ´ micro µ para ¶ middot · cedil ¸ sup1 ¹ ordm º raquo » frac14 ¼ frac12 ½ frac34 ¾ iquest ¿")
    .split(" ")
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1] ?? ""] as const] : [])),
).set("nbsp", "\xA0").set("shy", "\xAD");

const entity = "&(?:[A-Za-z]{2,6}\\d{0,2}|#\\d{2,4}|#x[\\da-fA-F]{2,4});";
const runs = new RegExp(`&(?:[aA]circ|Atilde|Aring|#(?:226|194|195|197)|#x(?:[eE]2|[cC][235]));(?:${entity}){1,11}`, "g");

/** Garbled characters that were written as entities afterwards; `readBack` says what a run of characters was. */
export function mojibakeInEntities(text: string, readBack: (characters: string) => string | undefined): Mojibake[] {
  if (!text.includes("&")) return [];
  return [...text.matchAll(runs)].flatMap(({ 0: written, index: start }) => {
    const meant = readBack(written.replace(/&(#?)(x?)(\w+);/gi, (whole, number: string, hex: string, name: string) => characterOf(whole, number, hex, name)));
    return meant === undefined ? [] : [{ start, written, meant }];
  });
}

function characterOf(whole: string, number: string, hex: string, name: string): string {
  if (number === "") return named.get(hex + name) ?? whole;
  const code = Number.parseInt(name, hex === "" ? 10 : 16);
  // Browsers read the numbers 128 to 159 as the characters of Windows.
  return String.fromCharCode(code);
}
