import type { RuleFacts } from "./rule-facts.ts";

/** Headings, lists, tables and blocks. */
export const structureRules = {
  "empty-body": { severity: "info", why: "Readers find a title and nothing below it, unless the page is filled by the manual." },
  "unbalanced-html": { severity: "warning", why: "An element left open swallows the rest of the page." },
  "unused-attributes": { severity: "warning", why: "The class or id has no effect, and nothing on the page tells the author." },
  "unclosed-block": { severity: "error", why: "The rest of the page would be shown as part of the block." },
  "unknown-component": { severity: "error", why: "Readers would see the markup instead of the component." },
  "deep-nesting": { severity: "error", why: "Nesting this deep can stop the whole build." },
  "reserved-id": { severity: "warning", why: "The page's own furniture uses this name." },
  "duplicate-id": { severity: "error", why: "Links can reach only one of the two." },
  "second-h1": { severity: "warning", why: "The title of the page is its one heading of level one; people who hear the page use it to know where they are." },
  "skipped-level": { severity: "warning", why: "People who move by headings think that a section is missing." },
  "empty-heading": { severity: "warning", why: "People who move by headings land on nothing." },
  "repeated-heading": { severity: "warning", why: "In a list of headings nobody can tell the two apart, and their links differ only by a number." },
  "bold-as-heading": { severity: "warning", why: "It looks like a heading, but people who move by headings, and the contents, miss it." },
  "heading-not-read": { severity: "warning", why: "Readers see the # signs instead of a heading." },
  "heading-without-space": { severity: "info", why: "This manual reads it, but other tools, such as the preview of a change, show the # signs." },
  "list-not-read": { severity: "warning", why: "Readers see the signs of a list run together in a paragraph." },
  "table-without-header": { severity: "warning", why: "People who hear a table are told each cell with its header; without one they hear bare numbers." },
  "uneven-table": { severity: "warning", why: "A cell too many has no header above it, and a cell too few leaves a hole, so people who hear the table are told the wrong thing." },
  "leftover-markup": { severity: "warning", why: "Readers see the markup of another system instead of what it stood for." },
  "unclosed-emphasis": { severity: "warning", why: "Readers see the stars or backticks instead of what they stood for." },
  "unused-footnote": { severity: "warning", why: "Nobody can read the note, because it is left out of the page." },
  "undefined-footnote": { severity: "warning", why: "Readers see a mark that leads to no note." },
} as const satisfies Record<string, RuleFacts>;
