import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Page } from "../pages/page.ts";
import type { ManualContext } from "../rules/rule.ts";
import { quoted } from "../text/printable.ts";
import { brokenInbound } from "./broken-inbound.ts";
import { type Comparison, pagesByPath } from "./comparison.ts";
import { type LostHeading, lostHeadings } from "./heading-pairs.ts";

/** A heading of a page that is still there must go on being reached by links to it. */
export function* headingLost(comparison: Comparison, anchorsOf: ManualContext["anchorsOf"]): Iterable<Finding> {
  const lost = [...lostOnPages(comparison, anchorsOf)];
  if (lost.length === 0) return;
  const addresses = new Set(lost.map(({ page, heading }) => `${page.url}#${heading.id}`));
  const inbound = brokenInbound(comparison, (address) => addresses.has(address));
  for (const each of lost) {
    const related = inbound.get(`${each.page.url}#${each.heading.id}`);
    yield { rule: "heading-lost", ...describe(each), ...(related ? { related } : {}) };
  }
}

type Lost = LostHeading & { readonly page: Page };

/** Every heading that links no longer reach though its page is still there. */
export function* lostOnPages({ before, after, changes }: Comparison, anchorsOf: ManualContext["anchorsOf"]): Iterable<Lost> {
  const pages = pagesByPath(after);
  for (const { path, facts } of before.pages) {
    const page = pages.get(changes.newPathOf(path) ?? "");
    if (!page || page.facts.headings === facts.headings) continue;
    const anchors = anchorsOf(page.url);
    for (const lost of lostHeadings(facts.headings, page.facts.headings, (id) => anchors?.has(id) ?? false)) yield { ...lost, page };
  }
}

function describe({ page, heading, now, above }: Lost): Pick<Finding, "message" | "fix" | "place"> {
  const id = quoted(`#${heading.id}`);
  if (!now) {
    return {
      message: `The heading ${quoted(heading.text)} is gone, so links to ${id} reach only the top of the page`,
      fix: `Write "{#${heading.id}}" at the end of the heading that takes its place, or correct the links to it.`,
      place: { file: page.path, line: above?.at.line ?? 1, column: above?.at.column ?? 1 },
    };
  }
  const place = { file: page.path, line: now.at.line, column: now.at.column };
  if (now.text === heading.text) {
    return { message: `The id of the heading ${quoted(now.text)} changed from ${id} to ${quoted(`#${now.id}`)}`, fix: `Give the heading its old id again: end it with "{#${heading.id}}".`, place };
  }
  return {
    message: `The heading ${quoted(heading.text)} is now ${quoted(now.text)}, so links to ${id} reach only the top of the page`,
    fix: `Write "{#${heading.id}}" at the end of the heading, so that old links still reach it.`,
    place,
  };
}
