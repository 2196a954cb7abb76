import type { RuleFacts } from "./rule-facts.ts";

/** The characters and words of a page. */
export const textRules = {
  "invisible-character": { severity: "warning", why: "Searches, links and lists can fail because of a character that nobody sees." },
  "mojibake": { severity: "error", why: "Readers see garbled characters." },
  "merge-conflict": { severity: "error", why: "Readers see both versions of the text, and the marks between them." },
  "template-tag": { severity: "warning", why: "Readers see the code instead of what it would have printed." },
  "placeholder-text": { severity: "warning", why: "Readers see a note that was meant for authors." },
  "mixed-line-endings": { severity: "info", why: "Tools that compare versions show lines as changed that nobody touched." },
  "missing-final-newline": { severity: "info", why: "Tools that compare versions show the last line as changed when the next one is added." },
  "doubled-word": { severity: "warning", why: "Readers stumble over it." },
} as const satisfies Record<string, RuleFacts>;
