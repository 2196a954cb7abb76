import type { RuleFacts } from "./rule-facts.ts";

/** What could harm readers, or whoever builds the manual. */
export const safetyRules = {
  "unsafe-html": { severity: "error", why: "HTML that is not known to be safe could run code in a reader's browser, or break the page." },
  "unsafe-svg": { severity: "error", why: "A drawing that holds code could take over a reader's browser." },
  "code-in-content": { severity: "error", why: "A program in the content folder could take over the build." },
  "script": { severity: "error", why: "A script in content could act in the name of every reader." },
  "event-handler": { severity: "error", why: "Code in an attribute could act in the name of every reader." },
  "form-elsewhere": { severity: "error", why: "What readers type would be sent to somebody else." },
  "embedded-content": { severity: "error", why: "Showing it would tell another website who reads the page, and an offline copy would miss it." },
  "secret": { severity: "error", why: "Anyone who can read the page, or its history, could use the key." },
} as const satisfies Record<string, RuleFacts>;
