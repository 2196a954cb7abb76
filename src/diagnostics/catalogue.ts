import type { Severity } from "./diagnostic.ts";

interface RuleFacts {
  readonly severity: Severity;
  /** Whom the problem hurts. */
  readonly why: string;
}

const misread = "The page cannot be read as its author meant it, so it is left out.";
const mojibake = "Readers would see garbled characters.";
const secret = "What stands in the file is not what a reviewer sees.";
const lostKey = "The setting has no effect, and nothing on the page tells the author.";
const lostFromList = "The page is left off the list it was meant for.";
const wrongDate = "Readers and reports would be told a wrong date.";
const badAddress = "Some people could not open the page, or would open another one.";
const deadEnd = "Readers who follow it reach nothing.";
const runsCode = "Content is data: code in it could take over the build or the reader's browser.";
const lostRedirect = "People with the old address do not reach the page.";

/** Every rule: what a problem of this kind is called, how bad it is by default, and whom it hurts. */
export const catalogue = {
  // Bytes and text
  "not-utf8": { severity: "error", why: mojibake },
  "utf16-file": { severity: "error", why: mojibake },
  "control-character": { severity: "error", why: mojibake },
  "bidi-control": { severity: "error", why: secret },
  "private-use-character": { severity: "error", why: mojibake },
  "invisible-character": { severity: "warning", why: secret },
  "binary-file": { severity: "error", why: misread },
  "empty-page": { severity: "error", why: "Readers would open a blank page." },
  "empty-body": { severity: "info", why: "Readers find a title and nothing below it, unless the page is filled by the manual." },
  "file-too-large": { severity: "error", why: "One oversized file can stop the whole build." },
  "long-line": { severity: "warning", why: "A line this long is usually pasted data, and slows the build." },
  // Front matter: the block
  "missing-front-matter": { severity: "warning", why: "Without a title, category and audience the page is hard to find." },
  "missing-title": { severity: "warning", why: "Search results, lists and the browser tab show a page by its title." },
  "unclosed-front-matter": { severity: "error", why: misread },
  "front-matter-fence": { severity: "error", why: misread },
  "front-matter-language": { severity: "error", why: runsCode },
  "front-matter-syntax": { severity: "error", why: misread },
  "front-matter-tab": { severity: "error", why: misread },
  "front-matter-not-mapping": { severity: "error", why: misread },
  "front-matter-documents": { severity: "error", why: misread },
  "front-matter-reference": { severity: "error", why: "References and types can hide what a value really is, so they are not read." },
  "front-matter-too-deep": { severity: "error", why: "Deep nesting can stop the whole build." },
  "front-matter-too-large": { severity: "error", why: "An oversized block can stop the whole build." },
  "duplicate-key": { severity: "error", why: "Only one of the two values can count, and it may be the wrong one." },
  // Front matter: keys and values
  "unknown-key": { severity: "error", why: lostKey },
  "not-a-content-setting": { severity: "error", why: runsCode },
  "dangerous-key": { severity: "error", why: runsCode },
  "wrong-type": { severity: "error", why: lostKey },
  "title-too-long": { severity: "warning", why: "Search results and browser tabs cut long titles off." },
  "description-too-long": { severity: "warning", why: "Search results cut long descriptions off." },
  "unknown-layout": { severity: "error", why: "The page cannot be given the shape its author meant." },
  "unknown-type": { severity: "error", why: lostFromList },
  "unknown-phase": { severity: "error", why: lostFromList },
  "unknown-audience": { severity: "error", why: lostFromList },
  "unknown-category": { severity: "error", why: lostFromList },
  "unknown-owner": { severity: "error", why: "Nobody can be asked about the page." },
  "unknown-point": { severity: "error", why: lostFromList },
  "unknown-hero": { severity: "warning", why: "The page that should greet this audience is not shown." },
  "unknown-value": { severity: "error", why: lostKey },
  "old-spelling": { severity: "info", why: "One word for each thing keeps lists and filters true." },
  "value-spelling": { severity: "warning", why: "Tools that are stricter than this one will not know the value." },
  "impossible-date": { severity: "error", why: wrongDate },
  "date-format": { severity: "error", why: wrongDate },
  "date-out-of-range": { severity: "error", why: wrongDate },
  "date-order": { severity: "warning", why: wrongDate },
  "duplicate-order": { severity: "warning", why: "Which page comes first is left to chance." },
  // Files and addresses
  "file-name": { severity: "error", why: badAddress },
  "upper-case-name": { severity: "warning", why: "Addresses that differ only by case are easily mistyped." },
  "names-differ-by-case": { severity: "error", why: "On Windows and macOS one of the two overwrites the other." },
  "reserved-name": { severity: "error", why: "The file cannot be saved on Windows, so an offline copy breaks." },
  "hidden-file": { severity: "warning", why: "It is not published, which its author may not expect." },
  "kind-not-published": { severity: "warning", why: "It is not published, which its author may not expect." },
  "name-too-long": { severity: "error", why: "The file cannot be saved on some systems, so an offline copy breaks." },
  "symbolic-link": { severity: "error", why: "A link can publish a file from anywhere on the machine." },
  "special-file": { severity: "error", why: "Reading it could hang the build." },
  "unreadable-file": { severity: "error", why: "What it holds is missing from the manual." },
  "code-in-content": { severity: "error", why: runsCode },
  "ignore-file": { severity: "error", why: "It would hide pages without a word." },
  "readme-in-content": { severity: "info", why: "It is for people who edit the folder and is not published." },
  "no-content": { severity: "error", why: "An empty manual would replace the one that is published." },
  "duplicate-url": { severity: "error", why: "Only one of the two pages could be published." },
  "reserved-url": { severity: "error", why: "The manual makes a page of its own at this address." },
  "unsafe-svg": { severity: "error", why: runsCode },
  "wrong-file-kind": { severity: "error", why: "Browsers would not show it, or would treat it as something else." },
  "text-not-shown": { severity: "warning", why: "The manual fills this page itself, so readers never see what is written here." },
  "second-of-kind": { severity: "warning", why: "A manual makes one page of this kind; readers would not know which to trust." },
  // Markdown and HTML
  "unsafe-html": { severity: "error", why: runsCode },
  "unbalanced-html": { severity: "warning", why: "An element left open swallows the rest of the page." },
  "unused-attributes": { severity: "warning", why: "The class or id has no effect, and nothing on the page tells the author." },
  "missing-alt": { severity: "warning", why: "People who cannot see the image are told its file name, or nothing." },
  "unclosed-block": { severity: "error", why: "The rest of the page would be shown as part of the block." },
  "unknown-component": { severity: "error", why: "Readers would see the markup instead of the component." },
  "deep-nesting": { severity: "error", why: "Nesting this deep can stop the whole build." },
  "reserved-id": { severity: "warning", why: "The page's own furniture uses this name." },
  "duplicate-id": { severity: "error", why: "Links can reach only one of the two." },
  // Links
  "broken-link": { severity: "error", why: deadEnd },
  "broken-anchor": { severity: "error", why: "Readers land at the top of the page and must search for the section." },
  "broken-image": { severity: "error", why: "Readers see an empty frame." },
  "external-image": { severity: "warning", why: "Showing it would tell another host who reads the page, and an offline copy would miss it." },
  "empty-link": { severity: "error", why: deadEnd },
  "undefined-reference": { severity: "warning", why: "Readers see square brackets instead of a link." },
  "unsafe-link": { severity: "error", why: runsCode },
  "malformed-link": { severity: "error", why: deadEnd },
  "breadcrumb-to-nowhere": { severity: "error", why: deadEnd },
  // Search
  "unusable-synonym": { severity: "error", why: "Readers who search for the word would not find what it means." },
  // Redirects
  "redirect-loop": { severity: "error", why: lostRedirect },
  "redirect-chain": { severity: "warning", why: "Each step is another page to wait for." },
  "redirect-hides-page": { severity: "error", why: "The page at that address could never be opened." },
  "redirect-to-nowhere": { severity: "error", why: lostRedirect },
  "duplicate-redirect": { severity: "error", why: lostRedirect },
  "unsafe-redirect": { severity: "error", why: "People who trust this manual's address would be sent somewhere else." },
  "malformed-redirect": { severity: "error", why: lostRedirect },
} as const satisfies Record<string, RuleFacts>;

/** The stable name of a rule, as settings and reports write it. */
export type RuleId = keyof typeof catalogue;
