import type { PageSource } from "../../pages/page-source.ts";
import { quoted } from "../../text/printable.ts";
import type { PageRule } from "../rule.ts";
import { knownNames } from "./known-names.ts";
import { ownProse, spanIn, type OwnProse } from "./own-prose.ts";

/** A capital behind a word on a line that may be a heading or a title. */
const sign = /^(?:[ >]*#{1,6} |title:)[^\n]* [A-Z][a-z]|[^\n]\n[=-]+ *$/m;
/** Short words that have no capital in a name, unless the whole heading is in title case. */
const smallWord = /^(?:A|An|And|Are|As|At|Be|By|Can|Do|Does|During|For|From|Have|How|If|In|Into|Is|It|Its|Just|More|My|Not|Of|On|Or|Other|Our|Out|Per|Should|The|Their|They|This|To|Vs|We|What|When|Where|Which|Who|Why|Will|With|You|Your)$/;
/** The last words of many names. */
const nameEnd = /^(?:Act|Agency|Assembly|Authority|Board|Centre|Code|Commission|Committee|Council|Department|Directive|Framework|Group|Institute|Law|Manual|Ministry|Office|Officer|Platform|Programme|Regulations?|Service|Services|Society|Standards?|Strategy|Trust|University)$/;
const word = /[\p{L}\p{N}][\p{L}\p{N}'’]*/gu;
const longest = 300;

/** A heading or title in which words that are no names have capitals. */
export const titleCaseHeading: PageRule = {
  id: "title-case-heading",
  *check(page) {
    let names: ReadonlySet<string> | undefined;
    for (const prose of ownProse(page, sign)) {
      if ((prose.kind !== "heading" && prose.kind !== "title") || prose.text.length > longest) continue;
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

/** Whether most words behind the first have capitals, and short words, or the rest of the page, show that they are no name. */
function isTitleCase({ text }: OwnProse, names: ReadonlySet<string>, page: PageSource): boolean {
  const all = [...text.matchAll(word)];
  const later = all.filter(({ index }) => index > 0 && !startsPart(text, index)).map(([each]) => each);
  const capital = later.filter((each) => /^\p{Lu}\p{Ll}/u.test(each) && !names.has(each) && !names.has(each.replace(/s$/, "")));
  const small = later.filter((each) => /^\p{Ll}/u.test(each) && each.length > 3);
  if (capital.length === 0 || capital.length < small.length * 2 || isAbbreviated(text, all.map(([each]) => each))) return false;
  if (capital.some((each) => smallWord.test(each))) return capital.length > 1;
  return areCommon(all.map(([each]) => each), capital, page.text);
}

/** A first word, also behind a colon, a question mark or a number. */
const startsPart = (text: string, index: number): boolean => /(?:^|[:?!.–—(/"“'‘]|^\W*\d{1,3}[.)]?)\s*[*_"“'‘[(]*$/.test(text.slice(Math.max(0, index - 12), index));

/** Whether the heading gives its own abbreviation in brackets, as names do. */
const isAbbreviated = (text: string, all: readonly string[]): boolean => {
  const letters = /\(([A-Z]{2,6})\)/.exec(text)?.[1];
  return letters !== undefined && all.map((each) => each.charAt(0)).join("").includes(letters);
};

/** Whether the rest of the page writes the words as no name would be written. */
function areCommon(all: readonly string[], capital: readonly string[], text: string): boolean {
  if (capital.length === 1) return all.length < 5 && occurs(all.map((each) => each.toLowerCase()).join("\\s+"), text);
  if (occurs(`[a-z,]\\s+(?:[Tt]he )?${all.slice(-2).join("\\s+")}`, text)) return false;
  const common = capital.filter((each) => occurs(each.toLowerCase(), text)).length;
  return common * 2 > capital.length || !(nameEnd.test(all.at(-1) ?? "") || capital.some((each) => occurs(`[a-z,] ${each}`, text)));
}

const occurs = (words: string, text: string): boolean => new RegExp(`(?<![\\w/.-])${words}\\b`).test(text);
