import { addressMark, type RenderMarkdown } from "../../src/pages/markdown.ts";
import { fillArrows } from "./components/button.ts";
import { collectFacts } from "./facts/collect-facts.ts";
import { createFragmentReader } from "./html/fragment.ts";
import { rewritePage } from "./html/raw-page.ts";
import { type RawToken, readRawTokens } from "./html/raw-tokens.ts";
import { putHtml } from "./html/read-html.ts";
import { refusalRules } from "./html/refusals.ts";
import { createSanitizer, type Sanitized } from "./html/sanitize.ts";
import type { PageState } from "./page-state.ts";
import { parsePage } from "./parse-page.ts";
import { createParser } from "./parser.ts";
import { withoutMarks } from "./private-marks.ts";

/** How the renderer may differ between manuals. */
export interface MarkdownOptions {
  /** Ids that the frame of every page has. */
  readonly reservedIds?: readonly string[];
  /** Whether the HTML is wanted; without it only the facts are given, in less time. */
  readonly isPrinted?: boolean;
}

/** Makes the function that turns bodies into HTML and facts; of one page it keeps nothing for the next but raw HTML that it has sanitised. */
export function createMarkdownRenderer({ reservedIds = ["main-content", "app-navigation"], isPrinted = true }: MarkdownOptions = {}): RenderMarkdown {
  const md = createParser();
  const sanitize = createSanitizer();
  const readFragment = createFragmentReader(isPrinted ? sanitize : undefined);
  const reserved = new Set(reservedIds);
  return (source) => {
    const body = withoutMarks(source.body.includes("\r") ? source.body.replace(/\r\n?/g, "\n") : source.body);
    const { page, tokens, env } = parsePage(md, { ...source, body });
    const raw = readRawTokens(tokens, page, readFragment);
    const { firstLinks, ...facts } = collectFacts(tokens, page, raw.all, reserved);
    if (raw.areSafe) putSafe(raw.all, firstLinks);
    else rewritePage(raw.all, firstLinks, page);
    // What sanitising would change in unsafe HTML is a finding, so that much is always rendered.
    if (!isPrinted && raw.areSafe) return { ...facts, html: "", findings: page.findings };
    // Reading elements thousands deep takes longer than anyone waits; a page with such an error is not published.
    if (!raw.areSafe && page.findings.some(({ rule }) => rule === "deep-nesting")) return { ...facts, html: "", findings: page.findings };
    const rendered = md.renderer.render(tokens, md.options, env);
    const html = raw.areSafe ? rendered : reportDropped(sanitize(rendered), page);
    return { ...facts, html: page.uses.has("button") ? fillArrows(html) : html, findings: page.findings };
  };
}

/** Puts raw HTML as it was sanitised in its place, its addresses numbered as the page's. */
function putSafe(raw: readonly RawToken[], firstLinks: readonly number[]): void {
  raw.forEach(({ token, fragment }, n) => {
    const [first = "", ...rest] = fragment.safe?.parts ?? [];
    putHtml(token, rest.reduce((html, part, link) => html + addressMark((firstLinks[n] ?? 0) + link) + part, first));
  });
}

function reportDropped({ html, dropped }: Sanitized, page: PageState): string {
  const isReported = page.findings.some(({ rule }) => refusalRules.has(rule));
  if (dropped && !isReported) {
    const { line } = page.placeOf(Math.max(0, page.body.indexOf("<")));
    page.report("unsafe-html", { line, column: 1 }, "Raw HTML in this page holds something that is not allowed", "Write it in Markdown, or check that every tag is complete.");
  }
  return html;
}
