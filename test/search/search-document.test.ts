import { expect, test } from "vitest";
import { searchDocument } from "../../src/search/search-document.ts";
import { searchablePages } from "../../src/search/searchable-pages.ts";
import { noSynonyms } from "../../src/search/synonyms.ts";
import { createViewContext } from "../../src/views/context.ts";
import { manualFrom, page, plainSettings } from "../manual-from.ts";

function documentOf(url: string, files: Readonly<Record<string, string>>): string {
  const context = createViewContext(manualFrom(files, plainSettings).manual, "/m/");
  const found = searchablePages(context, noSynonyms).find((each) => each.url === url);
  if (!found) throw new Error(`${url} cannot be searched`);
  return searchDocument(found, context);
}

const bodyOf = (markdown: string): string => /<h1[^>]*>.*?<\/h1>([^]*)<\/main>/.exec(documentOf("/a/", { "a.md": page("A", markdown) }))?.[1]?.trim() ?? "";

test("a document is the page's title, keywords, place, facets and text, and nothing that is printed around them", () => {
  const front = "description: In short.\naliases: [timebox]\ncategory: agile\nphases: [alpha]\n";
  expect(documentOf("/agile/scrum/", { "agile/scrum.md": page("Scrum", "## Roles {#roles}\n\nSee [this](/m/agile/).", front) }).replace(/(?=<(?:meta|h1|h2|p|main))/g, "\n")).toMatchInlineSnapshot(`
    "<html lang="en"><body>
    <main data-pagefind-body>
    <meta data-pagefind-meta="keywords[content]" content="timebox">
    <meta data-pagefind-meta="trail[content]" content="Agile">
    <meta data-pagefind-filter="phase[content]" content="alpha">
    <meta data-pagefind-filter="category[content]" content="agile">
    <meta data-pagefind-filter="type[content]" content="guide">
    <h1 data-pagefind-meta="title">Scrum</h1>
    <p data-pagefind-meta="summary" data-pagefind-weight="3">In short.</p>
    <h2 id="roles">Roles</h2>

    <p>See this.</p>
    </main></body></html>"
  `);
});

test("titles and texts that look like markup stay text", () => {
  const html = documentOf("/a/", { "a.md": page('"<script>alert(1)</script> &lt; \\"x\\""', "Write `<script>` and `&lt;`.", 'aliases: [\'"><b>\']\n') });
  expect(html).toContain('<h1 data-pagefind-meta="title">&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt; &quot;x&quot;</h1>');
  expect(html).toContain('content="&quot;&gt;&lt;b&gt;');
  expect(html).not.toMatch(/<script|<b>/);
});

test("pictures are dropped, code is kept, and tags inside a line leave its words whole", () => {
  expect(bodyOf("A **b**old `npm ci` [link](https://example.org).\n\n![Chart of figures](x.png)\n\n    code block")).toMatchInlineSnapshot(`
    "<p>A bold npm ci link.</p>
    <p></p>
    <pre>code block
    </pre>"
  `);
});

test("a heading keeps the id that links reach, and no other element does", () => {
  expect(bodyOf('## One {#first}\n\nText with <span id="inside">an id</span>.\n')).toMatchInlineSnapshot(`
    "<h2 id="first">One</h2>
    <p>Text with an id.</p>"
  `);
});

test("the number of a footnote does not grow onto the word before it", () => {
  expect(bodyOf("A claim[^1].\n\n[^1]: Its source.")).toBe("<p>A claim.</p>\n<section>\n<ol>\n<li>\n<p>Its source. </p>\n</li>\n</ol>\n</section>");
});

test("words on both sides of a dash are two words, and a range is two numbers", () => {
  expect(bodyOf("Agile—mostly, in 2013–14.")).toBe("<p>Agile — mostly, in 2013 – 14.</p>");
});

test("a page cannot forge the marks of the index's own parser", () => {
  expect(bodyOf("Buy ___PAGEFIND_WEIGHT___10 now")).not.toContain("___PAGEFIND_");
});
