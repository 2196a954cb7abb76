import type { FieldRules } from "../rule.ts";
import { americanSpelling } from "./american-spelling.ts";
import { ampersand } from "./ampersand.ts";
import { blockCapitals } from "./block-capitals.ts";
import { dateStyle } from "./date-style.ts";
import { exclamationMark } from "./exclamation-mark.ts";
import { headingPunctuation } from "./heading-punctuation.ts";
import { latinAbbreviation } from "./latin-abbreviation.ts";
import { linkPunctuation } from "./link-punctuation.ts";
import { longParagraph } from "./long-paragraph.ts";
import { longSentence } from "./long-sentence.ts";
import { moneyStyle } from "./money-style.ts";
import { negativeContraction } from "./negative-contraction.ts";
import { numberStyle } from "./number-style.ts";
import { rangeStyle } from "./range-style.ts";
import { timeStyle } from "./time-style.ts";
import { titleCaseHeading } from "./title-case-heading.ts";
import { unexplainedAbbreviation } from "./unexplained-abbreviation.ts";
import { wordToAvoid } from "./word-to-avoid.ts";

/** The rules of this field. */
export const styleRules: FieldRules = {
  page: [
    wordToAvoid,
    titleCaseHeading,
    longSentence,
    longParagraph,
    unexplainedAbbreviation,
    latinAbbreviation,
    blockCapitals,
    ampersand,
    exclamationMark,
    negativeContraction,
    dateStyle,
    timeStyle,
    numberStyle,
    moneyStyle,
    rangeStyle,
    headingPunctuation,
    linkPunctuation,
    americanSpelling,
  ],
};
