import { quoted } from "../../text/printable.ts";
import type { PageRule } from "../rule.ts";

/** Words that say nothing of where a link leads, in small letters and without punctuation around them. */
export const vagueWords: ReadonlySet<string> = new Set([
  ..."here|click|click here|click this|click this link|click on this link|click on the link|press here|tap here|follow this link|this|this one|link|this link|the link|link here|linked here|at this link|via this link".split("|"),
  ..."this page|this site|this website|this web page|this webpage|this article|this post|this blog|this blog post|this document|this pdf|this file|website|web page|webpage|url".split("|"),
  ..."more|read more|learn more|see more|view more|show more|find out more|more info|more information|more details|further information|further details|info|details|full details|for more information|for more details|for more|find out more here|read more here|more here".split("|"),
  ..."see here|look here|read here|read this|see this|see link|found here|available here|download|download here|view|view here|go here|over here|right here|start here|continue reading|read on|visit|visit site|visit website|visit this page".split("|"),
]);

/** A link's words must say where it leads. */
export const vagueLinkText: PageRule = {
  id: "vague-link-text",
  *check({ facts }) {
    for (const { kind, text, start } of facts.links) {
      if (kind !== "link" || !isVague(text) || facts.headings.some((heading) => plainWords(heading.text) === plainWords(text))) continue;
      yield { message: `The words ${quoted(text)} do not say where this link leads`, fix: "Use the title of what it leads to, or words that describe it.", at: start };
    }
  },
};

/** Whether a link's words say nothing of where it leads. */
export const isVague = (text: string): boolean => text.length < 40 && vagueWords.has(plainWords(text));

/** A link's words as people hear them: without punctuation, arrows and double spaces. */
export const plainWords = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
