import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Silence } from "../diagnostics/silence.ts";
import { decodeText } from "../text/decode.ts";
import type { FrontMatter } from "../front-matter/front-matter.ts";
import { readFrontMatter, type Vocabulary } from "../front-matter/read-front-matter.ts";
import { urlOf } from "../pages/address.ts";
import type { RenderMarkdown } from "../pages/markdown.ts";
import type { Page } from "../pages/page.ts";
import type { Inspection } from "../pages/page-source.ts";
import { generatedTypes, pageTypeOf, printedBody } from "../pages/page-type.ts";
import type { SourceFile } from "../pages/source-file.ts";
import { shorten } from "../pages/summary.ts";
import { htmlBelowTitle, titleFromBody } from "../pages/title.ts";
import type { Settings } from "../settings/settings.ts";
import type { UnpublishedPage } from "./manual.ts";

/** What reading a source needs and gives to, besides the source itself. */
export interface Reading {
  readonly vocabulary: Vocabulary;
  readonly settings: Settings;
  readonly renderMarkdown: RenderMarkdown;
  readonly inspection?: Inspection | undefined;
  readonly report: (finding: Finding) => void;
  readonly silence: (silence: Silence) => void;
  readonly leaveOut: (page: UnpublishedPage) => void;
}

/** One source file as a page; undefined when it cannot be read or is not to be published. */
export function readPage({ path, bytes, isMade }: SourceFile, reading: Reading): Page | undefined {
  const { vocabulary, settings, renderMarkdown, inspection, report } = reading;
  const { text, raw = "", findings } = decodeText(path, bytes);
  findings.forEach(report);
  if (text === undefined) return undefined;
  const found = inspection && !isMade ? [...inspection.text({ path, text, raw })] : [];
  found.forEach(report);
  const read = readFrontMatter(path, text, vocabulary);
  if (!isTorn(read.bodyFirstLine, found)) read.findings.forEach(report);
  if (!read.readable) return undefined;
  const url = urlOf(path);
  const { frontMatter: front, body, bodyFirstLine } = read;
  if (front.published === false) {
    for (const silence of inspection?.silences({ path, text, raw, bodyFirstLine }) ?? []) reading.silence(silence);
    return void reading.leaveOut({ path, url, at: front.places.get("published") ?? { line: 1, column: 1 }, ...(front.title ? { title: front.title } : {}) });
  }
  const type = pageTypeOf(front);
  const facts = renderMarkdown({ body: printedBody(type, body), file: path, firstLine: bodyFirstLine });
  const { headings, opensWithHeading, anchors, links, firstParagraph } = facts;
  facts.findings.forEach(report);
  if (generatedTypes.has(type) && body.trim() !== "") report(textNotShown(path, front, bodyFirstLine + blankLines(body)));
  const title = front.title ?? titleFromBody(body, headings, url);
  if (inspection && !isMade) {
    const source = { path, text, raw, url, type, title, front, bodyFirstLine, facts, settings };
    for (const finding of inspection.page(source)) report(finding);
    for (const silence of inspection.silences({ path, text, raw, bodyFirstLine, code: () => facts.shape().code })) reading.silence(silence);
  }
  const summary = front.subtitle ?? front.description ?? firstParagraph;
  return {
    path,
    url,
    type,
    ...(isMade ? { isMade } : {}),
    title,
    front,
    facts: { html: htmlBelowTitle(facts, title), headings, opensWithHeading, anchors, links, firstParagraph },
    ...(summary ? { summary: shorten(summary) } : {}),
  };
}

/** Whether two versions of the front matter stand in the file, so that nothing else that is wrong with it is worth saying. */
const isTorn = (bodyFirstLine: number, found: readonly Finding[]): boolean =>
  found.some(({ rule, place }) => rule === "merge-conflict" && (bodyFirstLine === 0 || place.line <= bodyFirstLine));

const textNotShown = (file: string, { layout, type }: FrontMatter, linesBefore: number): Finding => ({
  rule: "text-not-shown",
  message: `The manual fills a page with "${layout ? `layout: ${layout}` : `type: ${type}`}" itself, so this text is not shown`,
  fix: "Delete the text, or give the page another layout.",
  place: { file, line: linesBefore + 1, column: 1 },
});

/** How many lines without a word a text begins with. */
const blankLines = (text: string): number => text.slice(0, text.search(/\S/)).split("\n").length - 1;
