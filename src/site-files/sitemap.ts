import type { ViewContext } from "../views/context.ts";
import { escapeMarkup, type SiteFile } from "./site-file.ts";

/** `sitemap.xml`: every page with the date of its last change, and `robots.txt` that names it. */
export function sitemap({ manual, addresses }: ViewContext): SiteFile[] {
  const written = manual.pages.map(({ url, front }) => {
    const changed = front.updates[0]?.date ?? (front.published || undefined);
    return `<url><loc>${escapeMarkup(addresses.absolute(url))}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ""}</url>`;
  });
  const made = manual.made
    .filter(({ type }) => type !== "publication-print")
    .map(({ url }) => `<url><loc>${escapeMarkup(addresses.absolute(url))}</loc></url>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${[...written, ...made].join("\n")}\n</urlset>\n`;
  const robots = `User-agent: *\nAllow: /\nSitemap: ${addresses.absolute("/")}sitemap.xml\n`;
  return [
    { path: "sitemap.xml", contents: xml },
    { path: "robots.txt", contents: robots },
  ];
}
