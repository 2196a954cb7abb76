import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Page } from "../pages/page.ts";
import { generatedTypes } from "../pages/page-type.ts";
import { quoted } from "../text/printable.ts";

/** Leaves one page of each kind that the manual fills itself, the first in url order; any other becomes a plain page, and is reported. */
export function oneOfEachKind(pages: readonly Page[], report: (finding: Finding) => void): Page[] {
  const first = new Map<string, Page>();
  return pages.map((page) => {
    if (!generatedTypes.has(page.type)) return page;
    const before = first.get(page.type);
    if (!before) {
      first.set(page.type, page);
      return page;
    }
    report({
      rule: "second-of-kind",
      message: `The manual has a page of this kind already, at ${quoted(before.url)}`,
      fix: "Delete this file, or give it another layout.",
      place: { file: page.path, ...(page.front.places.get("layout") ?? page.front.places.get("type") ?? { line: 1, column: 1 }) },
      related: [{ file: before.path, line: 1, column: 1, message: "The page that is filled" }],
    });
    return { ...page, type: "page" };
  });
}
