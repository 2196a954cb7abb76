import type { Finding } from "../diagnostics/diagnostic.ts";
import { decodeText } from "../text/decode.ts";
import { readFrontMatter, type Vocabulary } from "../front-matter/read-front-matter.ts";
import { urlOf } from "../pages/address.ts";
import type { RenderMarkdown } from "../pages/markdown.ts";
import type { Page } from "../pages/page.ts";
import { generatedTypes, type PageType, pageTypeOf, printedBody } from "../pages/page-type.ts";
import type { SourceFile } from "../pages/source-file.ts";
import { shorten } from "../pages/summary.ts";
import { htmlBelowTitle, titleFromBody } from "../pages/title.ts";

/** One source file as a page; undefined when it cannot be read or is not to be published. */
export function readPage(
  { path, bytes }: SourceFile,
  vocabulary: Vocabulary,
  renderMarkdown: RenderMarkdown,
  report: (finding: Finding) => void,
): Page | undefined {
  const { text, findings } = decodeText(path, bytes);
  findings.forEach(report);
  if (text === undefined) return undefined;
  const read = readFrontMatter(path, text, vocabulary);
  read.findings.forEach(report);
  if (!read.readable || read.frontMatter.published === false) return undefined;

  const { frontMatter: front, body, bodyFirstLine } = read;
  const type = pageTypeOf(front);
  const url = urlOf(path);
  const { findings: inBody, html, headings, anchors, links, firstParagraph } = renderMarkdown({ body: printedBody(type, body), file: path, firstLine: bodyFirstLine });
  inBody.forEach(report);
  if (generatedTypes.has(type) && body.trim() !== "") report(textNotShown(path, type, bodyFirstLine));
  const title = front.title ?? titleFromBody(body, headings, url);
  const summary = front.subtitle ?? front.description ?? firstParagraph;
  return {
    path,
    url,
    type,
    title,
    front,
    facts: { html: htmlBelowTitle(html, title, headings), headings, anchors, links, firstParagraph },
    ...(summary ? { summary: shorten(summary) } : {}),
  };
}

const textNotShown = (file: string, type: PageType, linesBefore: number): Finding => ({
  rule: "text-not-shown",
  message: `The text of a page of type "${type}" is not shown`,
  fix: "Delete the text, or give the page another layout.",
  place: { file, line: linesBefore + 1, column: 1 },
});
