import { asBlock, inWords, within } from "../planting/in-body.ts";
import type { Mutator } from "../planting/mutator.ts";

const prose = { where: within.prose } as const;

/** Words that are not in house style. */
export const styleMutators: readonly Mutator[] = [
  inWords("word-to-avoid", "utilise", "how to utilise it", prose),
  inWords("word-to-avoid", "in order to", "what to do in order to go on", prose),
  inWords("word-to-avoid", "leverage", "how teams leverage it", prose),
  asBlock("title-case-heading", "a heading", "## How To Apply For A Permit\n\nFill in the form.", { alongside: ["skipped-level", "repeated-heading"] }),
  asBlock("long-sentence", "a paragraph", "You can apply for a permit if you live in the town or have a business there and you have not been refused one for the same street in the last twelve months.", { alongside: ["number-style"] }),
  asBlock("long-sentence", "an item", "- one thing\n- you can apply for a permit if you live in the town or have a business there and you have not been refused one for the same street in the last few months", { at: 1 }),
  asBlock("long-paragraph", "seven sentences", "We read each form on the day that it comes in. A second person reads it on the next day. They look at your proof of address and at the plan of the street. They may ring you if the plan is not clear. We write to you when both of them agree on the permit. We write to you as well when they do not agree. You can ask us to look again at what we decided."),
  inWords("unexplained-abbreviation", "three letters", (random) => `the ${abbreviation(random.word())} there`, prose),
  inWords("latin-abbreviation", "eg", "things, eg plans", prose),
  inWords("latin-abbreviation", "with stops", "things, i.e. plans", prose),
  inWords("latin-abbreviation", "etc", "plans, walls etc there", prose),
  inWords("block-capitals", "one word", "what you MUST do", prose),
  asBlock("block-capitals", "a sentence", "DO NOT FOLD THE LETTER."),
  inWords("ampersand", "two words", "the plan & wall", prose),
  asBlock("exclamation-mark", "a sentence", "Plan it today!"),
  asBlock("exclamation-mark", "in a list", "- plan it\n- do it now!", { at: 1 }),
  inWords("negative-contraction", "can't", "what you can't do", prose),
  inWords("negative-contraction", "another apostrophe", "what you don’t do", prose),
  inWords("date-style", "the month first", "what changed on January 31st, 2026 there", prose),
  inWords("date-style", "numbers", "what is due by 03/04/2026 there", prose),
  inWords("time-style", "24 hours", "what starts at 17:30 there", prose),
  inWords("time-style", "a full stop", "what starts at 9.30 AM there", prose),
  inWords("number-style", "no comma", "what 15000 people need", prose),
  inWords("number-style", "per cent", "what 60 per cent need", prose),
  inWords("number-style", "words", "what forty-five people need", prose),
  inWords("money-style", "pence", "what costs £20.00 there", prose),
  inWords("money-style", "a letter", "what costs £5m there", prose),
  inWords("range-style", "days", "what takes 5-10 days there", prose),
  inWords("range-style", "money", "what costs £20–£30 there", prose),
  asBlock("heading-punctuation", "a colon", (random) => `## About ${random.word()}:\n\nProof of address.`, { alongside: ["skipped-level"] }),
  asBlock("heading-punctuation", "a full stop", (random) => `### About ${random.word()}.\n\nProof of address.`, { alongside: ["skipped-level"] }),
  asBlock("link-punctuation", "a full stop", (random) => `First read [the ${random.word()} rules.](https://rules.example/)`),
  inWords("american-spelling", "organize", "how to organize it", prose),
  inWords("american-spelling", "color", "the color there", prose),
  inWords("american-spelling", "center", "the center of it", prose),
];

/** Capitals that stand for nothing. */
const abbreviation = (word: string): string => word.replace(/[aeiou]/g, "").slice(0, 3).toUpperCase() + "Q";
