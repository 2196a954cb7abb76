import { hostOf } from "../../links/host-of.ts";
import type { PageSource } from "../../pages/page-source.ts";
import { quoted } from "../../text/printable.ts";
import type { PageRule, Problem } from "../rule.ts";

const address = /^(?:(?:https?:\/\/|www\.)\S+|(?:[a-z\d-]{1,60}\.){0,3}(?:gov\.uk|nhs\.uk|org\.uk|co\.uk|ac\.uk|org|com)\/\S+)$/i;
/** An address that starts with "www." is often shown to be typed, as on paper. */
const inText = /(?<![\w/"'=@.])https?:\/\/[^\s<>"'\uFFFC|*`]{3,2000}/gi;
/** Hosts that stand for others in examples. */
const madeUp = /^(?:.+\.)?(?:example(?:\.(?:com|org|net|gov\.uk|co\.uk|service\.gov\.uk))?|test|invalid|localhost)$|[[\]{}]|^\.|your|xxx/;

/** Readers are given words, not addresses. */
export const bareUrl: PageRule = {
  id: "bare-url",
  *check(page) {
    for (const { kind, text, start } of page.facts.links) {
      if (kind !== "link" || !address.test(text)) continue;
      yield { message: `The words of this link are an address, ${quoted(text)}`, fix: "Use words that say where it leads, such as the title of the page.", at: start };
    }
    if (/(?:^|[^\w/"'=@.(<]|[^\]]\()https?:\/\//im.test(page.text)) yield* inProse(page);
  },
};

function* inProse({ facts }: PageSource): Iterable<Problem> {
  const told = new Set(facts.links.flatMap(({ text }) => (text.includes("://") ? (text.match(inText) ?? []) : [])));
  for (const { text, at } of facts.shape().prose) {
    if (!text.includes("://")) continue;
    for (const { 0: found, index } of text.matchAll(inText)) {
      const written = found.replace(/[.,;:!?)\]’”]{1,20}$/, "");
      const host = hostOf(written);
      // A link's words and an image's description are told of, or judged, elsewhere.
      if (told.has(found) || told.has(written) || /\][ \t]?\($|\)\[$/.test(text.slice(Math.max(0, index - 3), index))) continue;
      if (host === undefined || madeUp.test(host) || !host.includes(".") || /[[{<…]|\.\.\.|\/\*/.test(found)) continue;
      const { line, column } = at(index);
      yield {
        message: `The address ${quoted(written)} is not a link, so readers see it and cannot follow it`,
        fix: "Make it a link, with words that say where it leads.",
        at: { line, column, endLine: line, endColumn: column + written.length },
      };
    }
  }
}
