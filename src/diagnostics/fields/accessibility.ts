import type { RuleFacts } from "./rule-facts.ts";

/** What keeps some people from using a page. */
export const accessibilityRules = {
  "missing-alt": { severity: "warning", why: "People who cannot see the image are told its file name, or nothing." },
  "alt-is-file-name": { severity: "warning", why: "People who cannot see the image hear the name of a file." },
  "alt-says-image": { severity: "info", why: "Screen readers already say that it is an image." },
  "vague-alt": { severity: "warning", why: "People who cannot see the image are told nothing of what it shows." },
  "long-alt": { severity: "info", why: "Screen readers read alternative text in one breath; nobody can pause or go back in it." },
  "icon-link": { severity: "warning", why: "People who hear the page are told of a link without a name that makes sense." },
  "frame-without-title": { severity: "warning", why: "People who hear the page cannot tell what the frame holds." },
  "colour-as-cue": { severity: "warning", why: "People who cannot tell the colours apart cannot follow." },
  "position-as-cue": { severity: "info", why: "On a phone, and for people who hear the page, nothing stands to the left or right." },
} as const satisfies Record<string, RuleFacts>;
