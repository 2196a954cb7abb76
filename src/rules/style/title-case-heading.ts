import type { PageSource } from "../../pages/page-source.ts";
import { matchesIn } from "../../text/matches-in.ts";
import { quoted } from "../../text/printable.ts";
import type { OwnProse } from "../reading/own-prose.ts";
import { spanIn } from "../reading/prose-span.ts";
import type { PageRule } from "../rule.ts";
import { knownNames } from "./known-names.ts";

/** Short words that have no capital in a name, unless the whole heading is in title case. */
const smallWord = /^(?:A|An|And|Are|As|At|Be|By|Can|Do|Does|During|For|From|Have|How|If|In|Into|Is|It|Its|Just|More|My|Not|Of|On|Or|Other|Our|Out|Per|Should|The|Their|They|This|To|Vs|We|What|When|Where|Which|Who|Why|Will|With|You|Your)$/;
/** The last words of many names. */
const nameEnd = /^(?:Act|Agency|Assembly|Authority|Board|Centre|Code|Commission|Committee|Council|Department|Directive|Framework|Group|Institute|Law|Manual|Ministry|Office|Officer|Platform|Programme|Regulations?|Service|Services|Society|Standards?|Strategy|Trust|University)$/;
const capitalInside = / \W{0,3}\p{Lu}\p{Ll}/u;
const word = /[\p{L}\p{N}][\p{L}\p{N}'’]*/gu;
const longest = 300;
/** Each is looked for in the whole page; no page that people read has more. */
const mostOnOnePage = 300;

/** A heading or title in which words that are no names have capitals. */
export const titleCaseHeading: PageRule = {
  id: "title-case-heading",
  *check(page) {
    let names: ReadonlySet<string> | undefined;
    let checked = 0;
    for (const prose of page.ownText().blocks) {
      if ((prose.kind !== "heading" && prose.kind !== "title") || prose.text.length > longest || !capitalInside.test(prose.text)) continue;
      if ((checked += 1) > mostOnOnePage) return;
      names ??= knownNames(page.settings);
      if (!isTitleCase(prose, names, page)) continue;
      const words = prose.text.replace(/[*_[\]\uFFFC]/g, "").trim();
      yield {
        message: `The ${prose.kind} ${quoted(words)} has capitals inside it`,
        fix: "Write only its first word and names with a capital.",
        at: spanIn(prose, 0, prose.text.trimEnd().length),
      };
    }
  },
};

/** Whether all longer words behind the first have capitals, and short words, or the rest of the page, show that they are no name. */
function isTitleCase({ text }: OwnProse, names: ReadonlySet<string>, page: PageSource): boolean {
  const all = [...matchesIn(text, word)];
  const later = all.slice(1).filter(({ 0: each, index }) => !startsPart(text, index) && !isFileName(text, index + each.length)).map(([each]) => each);
  const capital = later.filter((each) => /^\p{Lu}[\p{Ll}’']+$/u.test(each) && !names.has(each) && !names.has(each.replace(/s$/, "")));
  const words = all.map(([each]) => each);
  if (capital.length === 0 || later.some(staysSmall) || isAbbreviated(text, words)) return false;
  if (capital.some((each) => smallWord.test(each))) return capital.length > 1 || (later.length > 1 && later.every((each) => /^\p{Lu}/u.test(each)));
  return areCommon(words, capital, page.text);
}

/** A word that would have a capital, if the heading were in title case. */
const staysSmall = (each: string): boolean => /^\p{Ll}/u.test(each) && each.length > 3 && !/^(?:with|from|into|onto|over|than|that|your|when)$/.test(each);

/** A first word, also behind a colon, a question mark or a number. */
const startsPart = (text: string, index: number): boolean => /(?:^|[:?!.–—(/"“'‘]|^\W*\d{1,3}[.)]?)\s*[*_"“'‘[(]*$/.test(text.slice(Math.max(0, index - 12), index));

/** Whether the word goes on behind a dot, as in the name of a file or a program. */
const isFileName = (text: string, end: number): boolean => /^\.\w/.test(text.slice(end, end + 2));

/** Whether the heading gives its own abbreviation in brackets, as names do. */
const isAbbreviated = (text: string, all: readonly string[]): boolean => {
  const letters = /\(([A-Za-z]{2,6})\)/.exec(text)?.[1]?.toUpperCase();
  return letters !== undefined && all.map((each) => each.charAt(0)).join("").toUpperCase().includes(letters);
};

/** Whether the rest of the page writes the words as no name would be written. */
function areCommon(all: readonly string[], capital: readonly string[], text: string): boolean {
  if (capital.length === 1) return all.length < 5 && !occurs(`[a-z,] ${capital[0]}`, text) && occurs(all.map((each) => each.toLowerCase()).join("\\s+"), text);
  // What is written with the same capitals a second time is a name.
  if (text.split(all.slice(-2).join(" ")).length > 2) return false;
  const common = capital.filter((each) => occurs(each.toLowerCase(), text)).length;
  return common * 2 > capital.length || !(nameEnd.test(all.at(-1) ?? "") || capital.some((each) => occurs(`[a-z,] ${each}`, text)));
}

const occurs = (words: string, text: string): boolean => new RegExp(`(?<![\\w/.-])${words}\\b`).test(text);
