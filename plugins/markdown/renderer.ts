import Parser, { type MarkdownIt } from "markdown-it";
import abbreviation from "markdown-it-abbr";
import definitionList from "markdown-it-deflist";
import type { RenderMarkdown } from "../../src/pages/markdown.ts";
import { alert } from "./components/alert.ts";
import { button, fillArrows } from "./components/button.ts";
import { callout } from "./components/callout.ts";
import { container } from "./components/container.ts";
import { details } from "./components/details.ts";
import { dollarBlock } from "./components/dollar-block.ts";
import { steps } from "./components/steps.ts";
import { warningText } from "./components/warning-text.ts";
import { collectFacts } from "./facts/collect-facts.ts";
import { definitionPlaces } from "./facts/link-address.ts";
import { sourceOffset } from "./facts/source-offset.ts";
import { createSanitizer } from "./html/sanitize.ts";
import { createPageState, pageEnv, type PageState } from "./page-state.ts";
import { withoutMarks } from "./private-marks.ts";
import { blockAttributes } from "./syntax/block-attributes.ts";
import { code } from "./syntax/code.ts";
import { footnote } from "./syntax/footnote.ts";
import { heading } from "./syntax/heading.ts";
import { htmlBlock } from "./syntax/html-block.ts";
import { nesting } from "./syntax/nesting.ts";
import { table } from "./syntax/table.ts";
import { typography } from "./syntax/typography.ts";
import { undefinedReference } from "./syntax/undefined-reference.ts";

/** How the renderer may differ between manuals. */
export interface MarkdownOptions {
  /** Ids that the layouts use; `main-content` and `contents` unless told. */
  readonly reservedIds?: readonly string[];
}

/** Makes the function that turns bodies into HTML and facts; it keeps nothing of one page for the next. */
export function createMarkdownRenderer({ reservedIds = ["main-content", "contents"] }: MarkdownOptions = {}): RenderMarkdown {
  const md = createParser();
  const sanitize = createSanitizer();
  return (source) => {
    const body = withoutMarks(source.body.includes("\r") ? source.body.replace(/\r\n?/g, "\n") : source.body);
    const page = createPageState({ ...source, body });
    const env = pageEnv(page);
    const tokens = md.parse(body, env);
    const { segments, ...facts } = collectFacts(tokens, page, reservedIds);
    let html = "";
    for (const { from, to, isRaw } of segments) {
      const rendered = md.renderer.render(segments.length === 1 ? tokens : tokens.slice(from, to), md.options, env);
      html += isRaw ? safe(rendered, page, sanitize) : rendered;
    }
    return { ...facts, html: page.uses.has("button") ? fillArrows(html) : html, findings: page.findings };
  };
}

function createParser(): MarkdownIt {
  const md = new Parser({ html: true, linkify: false });
  // Addresses are recorded as they were written and judged when the whole manual is known; none may vanish here.
  md.normalizeLink = md.normalizeLinkText = (url) => url;
  md.validateLink = () => true;
  const syntaxes = [nesting, heading, blockAttributes, table, code, htmlBlock, footnote, definitionList, abbreviation, undefinedReference, typography];
  const components = [container, callout, dollarBlock, steps, button, alert, details, warningText];
  for (const plugin of [sourceOffset, definitionPlaces, ...syntaxes, ...components]) md.use(plugin);
  return md;
}

function safe(rendered: string, page: PageState, sanitize: ReturnType<typeof createSanitizer>): string {
  const { html, dropped } = sanitize(rendered);
  const isReported = page.findings.some(({ rule }) => rule === "unsafe-html");
  if (dropped && !isReported) {
    const line = page.lines.findIndex((text) => text.includes("<"));
    page.report("unsafe-html", page.place(Math.max(0, line)), "Raw HTML in this page holds something that is not allowed.", "Write it in Markdown, or check that every tag is complete.");
  }
  return html;
}
