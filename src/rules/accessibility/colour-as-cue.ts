import { quoted } from "../../text/printable.ts";
import { maskQuotations } from "../reading/mask.ts";
import { spanIn } from "../reading/prose-span.ts";
import type { PageRule } from "../rule.ts";

const colour = "(?:red|green|blue|yellow|orange|purple|pink|grey|gray|amber|turquoise)";
const thing = "(?:button|link|box|icon|tab|arrow|circle|square|dot|area|panel|text|words|fields|field|items|rows|cells|lines|bar|section|banner|star|flag)s?";
/** What tells people apart what to use by its colour. */
const cues = new RegExp(
  [
    String.raw`\b(?:click|press|select|choose|tap|hit|use|follow|see|open)(?: on)? the (?:\w{2,12} )?${colour} ${thing}\b(?! (?:called|labelled|labeled|marked|named|that says|saying|with the)|[ ]?["“‘'*[(])`,
    String.raw`\b(?:fields|questions|items|rows|cells|words|sections|boxes|options|answers|parts|anything|everything|those|the ones|links|entries|dates) (?:(?:that are |which are |are )?(?:marked|shown|highlighted|displayed|printed|written|outlined|coloured|colored|flagged) |that are |which are |)in ${colour}\b(?! (?:and|or|with|as well)\b)`,
  ].join("|"),
  "gi",
);
const sign = new RegExp(String.raw`\b${colour}\b`, "i");

/** Words that tell readers what to do by a colour alone. */
export const colourAsCue: PageRule = {
  id: "colour-as-cue",
  *check({ text, facts }) {
    if (!sign.test(text)) return;
    for (const prose of facts.shape().prose) {
      if (!sign.test(prose.text)) continue;
      for (const { 0: found, index } of maskQuotations(prose.text).matchAll(cues)) {
        yield {
          message: `The words ${quoted(found)} tell readers what is meant by its colour alone`,
          fix: "Name it as well, such as by the words on it or by its place in the list.",
          at: spanIn(prose, index, index + found.length),
        };
      }
    }
  },
};
