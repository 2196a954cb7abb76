import type { RuleFacts } from "./rule-facts.ts";

/** Links and images, and what they lead to. */
export const linksRules = {
  "broken-link": { severity: "error", why: "Readers who follow it get an error page." },
  "broken-anchor": { severity: "error", why: "Readers land at the top of the page and must search for the section." },
  "broken-image": { severity: "error", why: "Readers see an empty frame in place of the image." },
  "external-image": { severity: "warning", why: "Showing it would tell another website who reads the page, and an offline copy would miss it." },
  "empty-link": { severity: "error", why: "Readers cannot see the link, or get nowhere with it." },
  "undefined-reference": { severity: "warning", why: "Readers see square brackets instead of a link." },
  "unsafe-link": { severity: "error", why: "An address like this could run code in a reader's browser, or lead to another place than it seems to." },
  "malformed-link": { severity: "error", why: "Readers who follow it get an error page." },
  "link-case": { severity: "error", why: "Most websites and browsers tell capital letters from small ones, so readers get an error page or land at the top of the page." },
  "preview-link": { severity: "error", why: "Only the author, or their team, can open an address like this." },
  "link-for-colleagues": { severity: "warning", why: "Other readers are asked to sign in, and get no further." },
  "wrapped-address": { severity: "warning", why: "Another service notes who follows the link, and the link stops working when the service does." },
  "link-to-unpublished": { severity: "error", why: "Readers who follow it get an error page, because that page is left out." },
  "old-address": { severity: "info", why: "An old address takes readers one step longer, and may stop working one day." },
  "own-absolute-address": { severity: "warning", why: "When the manual moves to another site, or is tried out on one, this link leads back to the old one." },
  "insecure-link": { severity: "warning", why: "Others on the network can read and change what comes over http." },
  "vague-link-text": { severity: "warning", why: "People who hear a list of links cannot tell where this one leads." },
  "same-text-links": { severity: "info", why: "People who hear a list of links cannot tell these apart." },
  "bare-url": { severity: "warning", why: "People who hear the page hear the whole address, letter by letter." },
  "link-not-read": { severity: "warning", why: "Readers see brackets and an address instead of a link or an image." },
  "repeated-definition": { severity: "warning", why: "Links that were meant to use the second address use the first." },
  "unused-definition": { severity: "info", why: "The link that it was written for may have been lost." },
} as const satisfies Record<string, RuleFacts>;
