import type { RuleFacts } from "./rule-facts.ts";

/** House style, from the style guides that GOV.UK publishes: advice, which never blocks. */
export const styleRules = {
  "word-to-avoid": { severity: "info", why: "Plain words are read faster, and understood by more people." },
  "title-case-heading": { severity: "info", why: "Capitals inside a heading slow readers down, and hide which words are names." },
  "long-sentence": { severity: "info", why: "Few people take in a long sentence the first time they read it." },
  "long-paragraph": { severity: "info", why: "Readers skim; a wall of text hides what they look for." },
  "unexplained-abbreviation": { severity: "info", why: "Readers who are new to the subject do not know what it stands for." },
  "latin-abbreviation": { severity: "info", why: "Some readers do not know them, and screen readers say them wrongly." },
  "block-capitals": { severity: "info", why: "Words in capitals are harder to read, and read as shouting." },
  "ampersand": { severity: "info", why: "Some readers stumble over the sign; it is for logos and names." },
  "exclamation-mark": { severity: "info", why: "It reads as shouting, or as advertising." },
  "negative-contraction": { severity: "info", why: `Many readers miss the "not" in a word such as "can't", and take it to mean the opposite.` },
  "date-style": { severity: "info", why: "One way to write dates saves readers from guessing which number is the month." },
  "time-style": { severity: "info", why: "One way to write times saves readers from guessing which half of the day is meant." },
  "number-style": { severity: "info", why: "One way to write numbers makes them easy to find and to compare." },
  "money-style": { severity: "info", why: "A letter after a sum is read in several ways, and screen readers say it wrongly." },
  "range-style": { severity: "info", why: "A line between two numbers looks like a minus sign, and many screen readers leave it out." },
  "heading-punctuation": { severity: "info", why: "A full stop or colon after a heading is noise, most of all when it is heard." },
  "link-punctuation": { severity: "info", why: "A link that takes in the full stop of its sentence looks as if the stop belonged to a name." },
  "american-spelling": { severity: "info", why: "One spelling makes the manual read as one text, and makes words easier to search for." },
} as const satisfies Record<string, RuleFacts>;
