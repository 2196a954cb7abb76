import { matchesIn } from "../../text/matches-in.ts";
import { quoted } from "../../text/printable.ts";
import { maskQuotations } from "../reading/mask.ts";
import { spanIn } from "../reading/prose-span.ts";
import type { PageRule } from "../rule.ts";

const colour = "(?:red|green|blue|yellow|orange|purple|pink|grey|gray|amber|turquoise)";
const thing = "(?:button|link|box|icon|tab|arrow|circle|square|dot|area|panel|text|words|fields|field|items|rows|cells|lines|bar|section|banner|star|flag)s?";
const item = "(?:field|question|item|row|cell|answer|date|entry|entrie|task|step|project|risk|option|name|change)";
/** What tells people apart what to use by its colour. */
const cues = new RegExp(
  [
    String.raw`\b(?:click|press|select|choose|tap|hit|use|follow|see|open|look for|find)(?: on)? the (?:\w{2,12} )?${colour} ${thing}\b(?! (?:called|labelled|labeled|marked|named|that says|saying|with the)|[ ]?["“‘'*[(])`,
    String.raw`\b(?:fields|questions|items|rows|cells|words|sections|boxes|options|answers|parts|anything|everything|those|the ones|links|entries|dates|steps|changes|tasks|names|the (?:text|word|part|section|box|line|row|cell|column|answer|field)) (?:(?:that are |which are |are )?(?:marked|shown|highlighted|displayed|printed|written|outlined|coloured|colored|flagged) |that are |which are |)in (?:bold |dark |light |bright )?${colour}\b(?! (?:and|or|with|as well)\b)`,
    String.raw`\b${item}s? (?:marked|highlighted|shown|flagged|coloured|colored) (?:in )?(?:bold |dark |light |bright )?${colour}\b(?! (?:and|or|with|as well)\b)`,
    String.raw`\b${item}s? with an? ${colour} background\b`,
    String.raw`\b(?:required|mandatory|compulsory|optional|missing|wrong|late|overdue|changed|completed|new) ${item}s are (?:marked |shown )?${colour}\b(?! (?:and|or|with|as well)\b)`,
    String.raw`\b${colour} (?:${item}s|ones) (?:are|is|must|mean|need|show)\b(?! (?:called|labelled|marked|named)\b)`,
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
      for (const { 0: found, index } of matchesIn(maskQuotations(prose.text), cues)) {
        yield {
          message: `The words ${quoted(found)} tell readers what is meant by its colour alone`,
          fix: "Name it as well, such as by the words on it or by its place in the list.",
          at: spanIn(prose, index, index + found.length),
        };
      }
    }
  },
};
