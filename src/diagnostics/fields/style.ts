import type { RuleFacts } from "./rule-facts.ts";

/** House style, from the style guides that GOV.UK publishes: advice, which never blocks. */
export const styleRules = {
  "word-to-avoid": { severity: "info", why: "Plain words are read faster, and understood by more people." },
  "title-case-heading": { severity: "info", why: "Capitals inside a heading slow readers down." },
  "long-sentence": { severity: "info", why: "Few people take in a sentence of more than 25 words at once." },
  "long-paragraph": { severity: "info", why: "Readers skim; a wall of text hides what they look for." },
  "unexplained-abbreviation": { severity: "info", why: "Readers who are new to the subject do not know what it stands for." },
  "latin-abbreviation": { severity: "info", why: "Some readers do not know them, and screen readers say them wrongly." },
  "block-capitals": { severity: "info", why: "Words in capitals are harder to read, and read as shouting." },
  "ampersand": { severity: "info", why: "Some readers stumble over the sign; it is for logos and names." },
  "exclamation-mark": { severity: "info", why: "It reads as shouting, or as advertising." },
  "negative-contraction": { severity: "info", why: "Many readers miss the “not” in a word such as “can’t”." },
  "date-style": { severity: "info", why: "One way to write dates saves readers from guessing which number is the month." },
  "time-style": { severity: "info", why: "One way to write times saves readers from guessing." },
  "number-style": { severity: "info", why: "One way to write numbers makes them easy to compare." },
  "heading-punctuation": { severity: "info", why: "A full stop or colon after a heading is noise, most of all when it is heard." },
  "american-spelling": { severity: "info", why: "One spelling makes the manual read as one text." },
} as const satisfies Record<string, RuleFacts>;
