import type { MarkdownIt, Token } from "markdown-it";
import { cutSilences } from "../../src/diagnostics/cut-silences.ts";
import { findSilenceComments } from "../../src/diagnostics/silence-comments.ts";
import type { LineSpan, MarkdownSource } from "../../src/pages/markdown.ts";
import { pageEnv, PageState } from "./page-state.ts";

/** A body's tokens, and what was learnt while they were made. */
export interface ParsedPage {
  readonly page: PageState;
  readonly tokens: Token[];
  readonly env: ReturnType<typeof pageEnv>;
}

/**
 * Parses a body as though no comment that accepts a problem stood in it. What is code, where such a comment is only
 * shown, is known once the body is parsed; so the few pages that have one are parsed twice.
 */
export function parsePage(md: MarkdownIt, source: MarkdownSource): ParsedPage {
  const parsed = parse(md, new PageState(source));
  const comments = findSilenceComments(source.body, () => linesOfCode(parsed.tokens));
  if (comments.length === 0) return parsed;
  const cut = cutSilences(source.body, comments);
  return parse(md, new PageState({ ...source, body: cut.text }, cut));
}

function parse(md: MarkdownIt, page: PageState): ParsedPage {
  const env = pageEnv(page);
  return { page, tokens: md.parse(page.body, env), env };
}

const linesOfCode = (tokens: readonly Token[]): LineSpan[] =>
  tokens.flatMap(({ type, map }) => ((type === "fence" || type === "code_block") && map ? [{ first: map[0] + 1, last: map[1] }] : []));
