import { createRequire } from "node:module";
import type { HLJSApi } from "highlight.js";
import type { MarkdownIt, Token } from "markdown-it";
import { quoted } from "../../../src/text/printable.ts";
import { pageOf } from "../page-state.ts";

/** Longer code is shown plain: colouring it would cost more than it helps. */
const longestHighlighted = 20_000;

/** Code blocks: coloured while building, by classes alone, in a box that can scroll; reports fences left open. */
export function code(md: MarkdownIt): void {
  const { escapeHtml } = md.utils;
  let highlighter: HLJSApi | undefined;
  const block = (token: Token, language: string): string => {
    const wanted = language !== "" && token.content.length <= longestHighlighted ? (highlighter ??= loadHighlighter()) : undefined;
    const known = wanted?.getLanguage(language);
    const html = wanted && known ? wanted.highlight(token.content, { language, ignoreIllegals: true }).value : escapeHtml(token.content);
    token.attrSet("class", ["app-scroll", token.attrGet("class")].filter(Boolean).join(" "));
    const className = language === "" ? "" : ` class="${known ? "hljs " : ""}language-${escapeHtml(language)}"`;
    return `<pre${md.renderer.renderAttrs(token)} data-scroll><code${className}>${html}</code></pre>\n`;
  };
  md.renderer.rules["code_block"] = (tokens, index) => block(tokens[index] as Token, "");
  md.renderer.rules["fence"] = (tokens, index) => block(tokens[index] as Token, languageOf(md, tokens[index] as Token));
  md.core.ruler.after("block", "unclosed_fence", ({ tokens, env }) => {
    for (const token of tokens) if (token.type === "fence") reportUnclosed(token, pageOf(env));
  });
}

/** Loaded for the first code that is printed in colour: it reads dozens of languages, and a check prints nothing. */
const loadHighlighter = (): HLJSApi => createRequire(import.meta.url)("highlight.js/lib/common") as HLJSApi;

const languageOf = (md: MarkdownIt, { info }: Token): string => md.utils.unescapeAll(info).trim().split(/\s+/)[0] ?? "";

function reportUnclosed({ map, markup, info, content }: Token, page: ReturnType<typeof pageOf>): void {
  if (!map) return;
  const last = map[1] - 1 > map[0] ? page.line(map[1] - 1) : "";
  const closing = last.trimEnd().slice(-markup.length);
  const isClosed = closing === markup && /^[\s>]*(?:`+|~+)\s*$/.test(last);
  if (isClosed && !holdsStart(content, markup)) return;
  const column = page.line(map[0]).indexOf(markup) + 1;
  page.report(
    "unclosed-block",
    page.place(map[0], Math.max(1, column)),
    `The code that starts with ${quoted(markup + info.trimEnd())} is never closed${isClosed ? " before the next code starts" : ""}`,
    `Add a line ${quoted(markup)} where the code ends.`,
  );
}

/** A line that starts code of a language, within code that starts with the same signs, was meant to start it: the code above was left open. */
const holdsStart = (content: string, markup: string): boolean =>
  content.includes(markup) && content.split("\n").some((line) => /^ {0,3}(?:`{3,20}|~{3,20})[\w{][\w{}.=+#-]{0,40}\s*$/.test(line) && line.trimStart().startsWith(markup));
