import { reservedUrls } from "../manual/made-pages.ts";
import type { Manual } from "../manual/manual.ts";
import type { Page } from "../pages/page.ts";
import type { Term } from "../settings/settings.ts";
import { pairUrl } from "../taxonomy/pair-url.ts";
import type { MixedRule } from "./mixed-rule.ts";

/** Names at the root of a built manual that are the manual's own. */
const reservedNames = new Set(["manual-assets", "404", "404.html", "sitemap.xml", "robots.txt", "feed.xml", "pages.json", "_headers", "_redirects"]);

/** No file of the content may take an address that the manual needs, and no file may stand where a page does. */
export const addresses: MixedRule = function* (manual) {
  const { pages, assets, pageAt } = manual;
  for (const { path, url, type } of pages) {
    const needed = reservedUrls.get(url);
    const taken = reservedNames.has(url.split("/")[1] ?? "") || (reservedUrls.has(url) && needed !== type);
    if (!taken) continue;
    yield {
      rule: "reserved-url",
      message: `The manual makes a page of its own at ${url}`,
      fix: needed ? `Rename the file, or give it "layout: ${needed}" so that it takes that page's place.` : "Rename the file.",
      place: { file: path, line: 1, column: 1 },
    };
  }
  for (const { kind, term, url } of withoutOwnPage(manual)) {
    const page = pageAt.get(url);
    if (!page) continue;
    yield {
      rule: "reserved-url",
      message: `${url} is the address of the ${kind} "${term.title}", whose list of guidance this page does not show`,
      fix: kind === "phase" ? `Add "layout: phase" and "phase: ${term.id}", or rename the file.` : `Add "layout: audience" and "audience: ${term.id}", or rename the file.`,
      place: { file: page.path, line: 1, column: 1 },
    };
  }
  for (const { page, message } of inPlaceOfPairs(manual)) {
    yield { rule: "reserved-url", message, fix: "Rename the file.", place: { file: page.path, line: 1, column: 1 } };
  }
  for (const { path } of assets) {
    const reserved = reservedNames.has(path.split("/")[0] ?? "");
    if (!reserved && !pageAt.has(`/${path}/`)) continue;
    yield {
      rule: reserved ? "reserved-url" : "duplicate-url",
      message: reserved ? `The manual makes files of its own at /${path.split("/")[0]}` : `A page is published at /${path}/ too`,
      fix: "Rename the file.",
      place: { file: path, line: 1, column: 1 },
    };
  }
};

/** Pages that stand where the manual lists the guidance for one audience in one phase. */
function inPlaceOfPairs({ phases, audiences, pageAt }: Manual): { page: Page; message: string }[] {
  return phases.flatMap((phase) =>
    audiences.flatMap((audience) => {
      const url = pairUrl(phase, audience);
      const page = pageAt.get(url);
      return page ? [{ page, message: `${url} is the address of the guidance for "${audience.term.title}" in "${phase.term.title}", whose list this page does not show` }] : [];
    }),
  );
}

/** Phases and audiences that no page says it is about. */
function withoutOwnPage({ phases, audiences }: Manual): { kind: "phase" | "audience"; term: Term; url: string }[] {
  return [
    ...phases.map((phase) => ({ kind: "phase" as const, ...phase })),
    ...audiences.map((audience) => ({ kind: "audience" as const, ...audience })),
  ].filter(({ page }) => !page);
}
