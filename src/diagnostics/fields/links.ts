import type { RuleFacts } from "./rule-facts.ts";

/** Links and images, and what they lead to. */
export const linksRules = {
  "broken-link": { severity: "error", why: "Readers who follow it reach nothing." },
  "broken-anchor": { severity: "error", why: "Readers land at the top of the page and must search for the section." },
  "broken-image": { severity: "error", why: "Readers see an empty frame." },
  "external-image": { severity: "warning", why: "Showing it would tell another host who reads the page, and an offline copy would miss it." },
  "empty-link": { severity: "error", why: "Readers who follow it reach nothing." },
  "undefined-reference": { severity: "warning", why: "Readers see square brackets instead of a link." },
  "unsafe-link": { severity: "error", why: "Content is data: code in it could take over the build or the reader's browser." },
  "malformed-link": { severity: "error", why: "Readers who follow it reach nothing." },
  "link-case": { severity: "error", why: "On most servers an address in other letters is another page, so readers reach nothing." },
  "preview-link": { severity: "error", why: "Only the author, or their team, can open an address like this." },
  "link-to-unpublished": { severity: "error", why: "Readers who follow it reach nothing, because that page is left out." },
  "old-address": { severity: "info", why: "Each old address sends the reader on by one more step, and may be gone one day." },
  "own-absolute-address": { severity: "warning", why: "When the manual moves to another site, or is tried out on one, this link leads back to the old one." },
  "insecure-link": { severity: "warning", why: "Others on the network can read and change what comes over http." },
  "vague-link-text": { severity: "warning", why: "People who hear a list of links cannot tell where this one leads." },
  "same-text-links": { severity: "info", why: "People who hear a list of links cannot tell these apart." },
  "bare-url": { severity: "warning", why: "People who hear the page hear the whole address, letter by letter." },
  "link-not-read": { severity: "warning", why: "Readers see brackets and an address instead of a link." },
  "repeated-definition": { severity: "warning", why: "Links that were meant to use the second address use the first." },
  "unused-definition": { severity: "info", why: "The link that it was written for may have been lost." },
} as const satisfies Record<string, RuleFacts>;
