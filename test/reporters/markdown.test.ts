import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { formatMarkdown } from "../../src/reporters/markdown.ts";
import { markdownCode, markdownText } from "../../src/reporters/markdown-text.ts";

const found: Diagnostic = {
  rule: "broken-link", severity: "error", message: 'No page or file at "/agil"', why: "Readers who follow it reach nothing.", fix: 'Change it to "/agile", or remove the link.',
  file: "agile/index.md", line: 4, column: 13, related: [{ file: "b.md", line: 1, column: 1, message: "Here too." }],
};
const none = { added: [], changed: [], moved: [], removed: [] };
const github = new MarkdownIt({ html: true, linkify: true });

test("without a change it is a plain report: a sentence, the counts and every problem", () => {
  expect(formatMarkdown([found, { ...found, severity: "info", rule: "long-sentence", message: "The sentence is long", fix: "Split it." }], { pages: 212 })).toMatchInlineSnapshot(`
    "## 1 error in this manual to mend before it is published

    1 error, 0 warnings, 1 piece of advice in 1 file; 212 pages checked.

    ### Errors

    - \`agile/index.md:4:13\` No page or file at \`/agil\` (1 other place). Change it to \`/agile\`, or remove the link. <sub>broken-link</sub>

    <details><summary>Advice (1)</summary>

    - \`agile/index.md:4:13\` The sentence is long (1 other place). Split it. <sub>long-sentence</sub>

    </details>
    "
  `);
  expect(formatMarkdown([], { pages: 212 })).toMatchInlineSnapshot(`
    "## Nothing is wrong in this manual

    No problems in 212 pages.
    "
  `);
});

test("with a change it says first what the change did to pages and addresses, and folds the details", () => {
  const pages = {
    added: [{ url: "/a/", title: "A" }],
    changed: [{ url: "/b/", title: "B", words: { added: 1, removed: 12 }, facts: [{ name: "title", before: "Old", after: "B" }, { name: "phases", before: "", after: "beta" }, { name: "owner", before: "x", after: "" }] }],
    moved: [{ url: "/c/", title: "C", to: "/d/", leadsTo: "/d/", linkedFrom: 2 }],
    removed: [{ url: "/e/", title: "E", linkedFrom: 1 }],
  };
  expect(formatMarkdown([found], { pages: 3, change: { pages, left: 1, mended: [found] } })).toMatchInlineSnapshot(`
    "## 1 error in this change to mend before it is published

    1 page added, 1 page changed, 1 page moved, 1 page removed; 1 address lost.

    1 older problem left as it was, 1 problem mended.

    ### Errors

    - \`agile/index.md:4:13\` No page or file at \`/agil\` (1 other place). Change it to \`/agile\`, or remove the link. <sub>broken-link</sub>

    <details><summary>Pages added (1)</summary>

    - \`A\` at \`/a/\`

    </details>

    <details><summary>Pages changed (1)</summary>

    - \`B\` at \`/b/\`: 1 word added, 12 removed; title \`B\`, before \`Old\`; phases \`beta\` added; owner \`x\` removed

    </details>

    <details><summary>Pages moved (1)</summary>

    - \`C\` to \`/d/\`: \`/c/\` leads to \`/d/\`; 2 pages linked to it

    </details>

    <details><summary>Pages removed (1)</summary>

    - \`E\` at \`/e/\`, which **leads nowhere**; 1 page linked to it

    </details>

    <details><summary>Problems mended (1)</summary>

    - \`agile/index.md:4:13\` No page or file at \`/agil\` <sub>broken-link</sub>

    </details>
    "
  `);
});

test("a change that did nothing says so", () => {
  expect(formatMarkdown([], { pages: 3, change: { pages: none, left: 0, mended: [] } })).toMatchInlineSnapshot(`
    "## Nothing is wrong in this change

    No page was added, changed, moved or removed.
    "
  `);
});

test("however much is wrong, the report stays as short as GitHub takes, and says how much it leaves out", () => {
  const long = "x".repeat(5000);
  const many = Array.from({ length: 5000 }, (_, n) => ({ ...found, line: n + 1, message: `No page at "${long}"`, fix: long, file: `${long}.md` }));
  const pages = { ...none, changed: Array.from({ length: 5000 }, (_, n) => ({ url: `/${n}/`, title: long, words: { added: 1, removed: 1 }, facts: [{ name: "summary", before: long, after: long }] })) };
  const report = formatMarkdown(many, { pages: 3, change: { pages, left: 0, mended: many } });
  expect(report.length).toBeLessThan(65_536);
  expect(report).toContain("- and 4,985 more");
});

test.each([
  ["a mention", "@alice and @org/team"], ["a reference", "#12, GH-12, org/repo#3"], ["a link", "[x](https://evil.example) https://evil.example www.evil.example a@b.example"],
  ["raw HTML", "<img src=x onerror=alert(1)></details><!-- -->"], ["a cell", "a | b\n|---|---|\n"], ["a fence", "`a``b```c"], ["new lines", "a\n\n# Heading\n\n- item"], ["emphasis", "**bold** _x_ ~~y~~ $z$"], ["an escape", "\\` \\* a\\"],
])("content cannot forge %s", (_, evil) => {
  for (const text of [markdownText(evil), markdownText(`No page at "${evil}" here`), markdownCode(evil)]) {
    const html = github.render(`- ${text}`);
    expect(html.replace(/<\/?(?:ul|li|code)>/g, "")).not.toContain("<");
    // What stands outside code is where GitHub looks for mentions and references.
    const outside = html.replace(/<code>.*?<\/code>/gs, "").replace(/<[^>]*>/g, "");
    expect(outside).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\./);
  }
});

test("whatever a text holds, it stays one item, without a tag, and with its own words", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."ab`\"*_<>[]()!|\\#@:/.-&;\n ~$") }), (text) => {
      for (const written of [markdownText(text), markdownCode(text)]) {
        const html = github.render(`- x ${written} y`);
        expect(html.replace(/<\/?(?:ul|li|code)>/g, "")).not.toContain("<");
        expect(html.match(/<li>/g)).toHaveLength(1);
      }
    }),
  );
});
