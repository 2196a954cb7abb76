import { createMarkdownRenderer } from "../../plugins/markdown/renderer.ts";
import { fillAddresses, type MarkdownFacts } from "../../src/pages/markdown.ts";

/** Renders a body as the file `page.md`, whose front matter has `firstLine` lines. */
export function rendered(body: string, firstLine = 0): MarkdownFacts {
  return createMarkdownRenderer()({ body, file: "page.md", firstLine });
}

/** The HTML of a body with every address put in as it was written. */
export function htmlOf(body: string): string {
  const { html, links } = rendered(body);
  return fillAddresses(html, (n) => (links[n]?.href ?? "").replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;"));
}

/** The findings of a body, one line each: place, rule, message and fix. */
export function findingsOf(body: string, firstLine = 0): string[] {
  return rendered(body, firstLine).findings.map(
    ({ place, rule, message, fix }) => `${place.line}:${place.column} ${rule}: ${message}. ${fix}`,
  );
}
