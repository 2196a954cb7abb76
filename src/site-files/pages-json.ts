import type { ViewContext } from "../views/context.ts";
import type { SiteFile } from "./site-file.ts";

/** `pages.json`: every written page, for other programs to read. */
export function pagesJson({ manual, addresses, pointsOf }: ViewContext): SiteFile {
  const pages = manual.written.map((page) => {
    const { front, facts } = page;
    return {
      url: addresses.page(page.url),
      title: page.title,
      type: page.type,
      summary: page.summary ?? null,
      source: page.path,
      category: front.category ?? null,
      phases: front.phases,
      audiences: front.audience,
      points: (pointsOf.get(page) ?? []).map(({ number }) => number),
      owner: front.owner ?? null,
      draft: front.status === "draft",
      published: front.published || null,
      updated: front.updates[0]?.date ?? null,
      lastReviewed: front.lastReviewed ?? null,
      reviewBy: front.reviewBy ?? null,
      headings: facts.headings.map(({ level, id, text }) => ({ level, id, text })),
    };
  });
  return { path: "pages.json", contents: `{"pages":[\n${pages.map((page) => JSON.stringify(page)).join(",\n")}\n]}\n` };
}
