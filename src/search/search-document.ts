import { facetIds } from "../facets/facet.ts";
import { bodyOf } from "../views/body.ts";
import type { ViewContext } from "../views/context.ts";
import type { SearchablePage } from "./searchable-pages.ts";
import { slimHtml } from "./slim-html.ts";

/** How much a word of the summary counts beside one of the text. */
const summaryWeight = 3;

/** A page as the index reads it: its title, keywords, place and facets, and its text without all that is printed around it. */
export function searchDocument(searchable: SearchablePage, context: ViewContext): string {
  const { page, title, lang, summary, keywords, topics, trail, status, values } = searchable;
  const filters = facetIds.flatMap((id) => values[id].map((value) => filter(id, value)));
  return [
    `<html lang="${escapeText(lang)}"><body><main data-pagefind-body>`,
    ...(keywords.length > 0 ? [meta("keywords", keywords.join(", "))] : []),
    ...(topics.length > 0 ? [meta("topics", topics.join(", "))] : []),
    ...(trail.length > 0 ? [meta("trail", trail.join(" > "))] : []),
    ...(status ? [meta("status", status)] : []),
    ...filters,
    `<h1 data-pagefind-meta="title">${escapeText(title)}</h1>`,
    ...(summary ? [`<p data-pagefind-meta="summary" data-pagefind-weight="${summaryWeight}">${escapeText(summary)}</p>`] : []),
    page ? slimHtml(bodyOf(page, context)) : "",
    "</main></body></html>",
  ].join("");
}

const meta = (name: string, content: string): string => `<meta data-pagefind-meta="${name}[content]" content="${escapeText(content)}">`;

const filter = (name: string, value: string): string => `<meta data-pagefind-filter="${name}[content]" content="${escapeText(value)}">`;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escapeText = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? "");
