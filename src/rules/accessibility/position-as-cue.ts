import { matchesIn } from "../../text/matches-in.ts";
import { quoted } from "../../text/printable.ts";
import { maskQuotations } from "../reading/mask.ts";
import { spanIn } from "../reading/prose-span.ts";
import type { PageRule } from "../rule.ts";

const thing = "(?:box|boxes|menu|link|links|button|buttons|column|panel|sidebar|list|image|picture|diagram|chart|table|icon|tab|navigation|bar|section|example|map|form)";
const cues = new RegExp(
  [
    String.raw`\b${thing} (?:shown |displayed )?(?:on|at|in) (?:the|your) (?:top |bottom |far |upper |lower )?(?:left|right)(?:[- ]hand)?(?: (?:side|column|corner|menu|panel)\b)?`,
    String.raw`\b(?:click|press|select|choose|tap|use|see|open)(?: on)? the (?:left|right)[- ]hand ${thing}\b`,
    String.raw`\b(?:on|to) (?:the|your) (?:left|right)[- ]hand (?:side|column|menu|panel|bar)\b`,
    String.raw`\b(?:see|use|read|choose|click|press|select|open)(?: on)? the ${thing} to the (?:left|right)(?=[.,;:)]|$)`,
  ].join("|"),
  "gi",
);

const sign = /\b(?:left|right)\b/i;
/** Guidance on how to lay out a page, not on where to look in this one. */
const layout = /\b(?:align|place|put|position|move|float|display|show|appear|stand|sit|arrange|design)\w{0,5}\b[^.!?]*$/i;

/** Words that tell readers to look to the left or right. */
export const positionAsCue: PageRule = {
  id: "position-as-cue",
  *check({ text, facts }) {
    if (!sign.test(text)) return;
    for (const prose of facts.shape().prose) {
      if (!sign.test(prose.text)) continue;
      const own = maskQuotations(prose.text);
      for (const { 0: found, index } of matchesIn(own, cues)) {
        if (layout.test(own.slice(Math.max(0, index - 60), index))) continue;
        yield {
          message: `The words ${quoted(found)} tell readers where something is on a wide screen`,
          fix: "Name it instead, such as by its heading or by the words on it.",
          at: spanIn(prose, index, index + found.length),
        };
      }
    }
  },
};
