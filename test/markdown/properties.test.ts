import fc from "fast-check";
import { parseDocument, DomUtils } from "htmlparser2";
import { expect, test } from "vitest";
import { allowedTags, presentationalTags } from "../../plugins/markdown/html/allow-list.ts";
import { createSanitizer } from "../../plugins/markdown/html/sanitize.ts";
import { createMarkdownRenderer } from "../../plugins/markdown/renderer.ts";

const pieces = [
  "<script>", "</script>", "<img src=x onerror=1>", "<a href=\"", "\">", "<div", ">", "</div>", "<p title='", "'", "<!--", "-->", "<svg onload=1>", "<style>", "</main>",
  "<table><tr><td>", "[a](javascript:1)", "[b][", "]", "](", "![", "`", "```\n", "~~~", "\n", "\n\n", "    ", "> ", "* ", "1. ", "##", "# x", " {#id}", "{:.a}", "{: onclick=\"1\"}",
  ":::details ", ":::", ":::warning\n", "^", "%", "$CTA\n", "$A", "s1. x\n", "{button start}", "[x](/y)", "{/button}", "[!NOTE]", "|", "|--", "\"", "--", "...", "[^1]", "[^1]: n\n",
  "*[A]: t\n", "A", "&#xE000;", "&lt;", "&", "\\", "\t", "é", "💥", "\uE000", "\0", "onclick=1 ", "javascript:", "{{ x }}", "{% y %}", "<a name=x>", "<h2 id=y>", "**", "_", "~~", ": d\n",
];
const bodies = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(""));
/** Start and end tags that pages may hold, in any order, some with attributes that they may have, some with text between. */
const allowedHtml = fc
  .array(
    fc.oneof(
      fc.tuple(fc.constantFrom(...allowedTags, ...presentationalTags), fc.constantFrom("", " class=a", ' id="b"', " href=c", ' title=">"', " align=left", ' src=" d"', " name=e", "/", "\n", ' srcset="f 2x, g"')).map(([tag, rest]) => `<${tag}${rest}>`),
      fc.constantFrom(...allowedTags).map((tag) => `</${tag}>`),
      fc.constantFrom("words", "\n", "\n\n", " ", "<b>bold</b>", "<!-- comment -->", "<li>", "</p>", "<p>", "<td>", "<table>", "</table>", "&lt;"),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));
const render = createMarkdownRenderer();
/** What rendering gives, but for the shape, which is a function. */
const factsOf = (body: string) => ({ ...render(source(body)), shape: undefined });
const source = (body: string) => ({ body, file: "page.md", firstLine: 3 });

test("no document makes the renderer fail or brings code into the page", () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const { html, links, findings } = render(source(body));
      const lines = body.split("\n").length;
      for (const element of DomUtils.getElementsByTagName("*", parseDocument(html))) {
        expect(["script", "style", "iframe", "object", "embed", "base", "meta", "link", "form", "input"]).not.toContain(element.name);
        if (element.name === "svg") expect(element.attribs["class"]).toBe("govuk-button__start-icon");
        for (const [name, value] of Object.entries(element.attribs)) {
          expect(name).not.toMatch(/^on|^style$/);
          if (name === "href" || name === "src") expect(value).toMatch(/^(?:\uE000\d+\uE001|#fn.*|)$/);
        }
      }
      for (const { at } of [...links, ...findings.map(({ place }) => ({ at: place }))]) {
        expect(at.line).toBeGreaterThan(3);
        expect(at.line).toBeLessThanOrEqual(3 + lines);
        expect(at.column).toBeGreaterThan(0);
      }
    }),
    { numRuns: 500 },
  );
});

test("every document closes what it opens, so that the page around it stands", () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const { html } = render(source(body));
      const page = parseDocument(`<main><div id="wrapper">${html}</div><p id="after"></p></main>`);
      const after = DomUtils.getElementById("after", page);
      expect(after?.parent && "name" in after.parent ? after.parent.name : "").toBe("main");
    }),
    { numRuns: 300 },
  );
});

test("what stands in a page is what the sanitiser would leave of the whole of it", () => {
  const sanitize = createSanitizer();
  const printed = (html: string): string => html.replaceAll("&quot;", '"').replace(/<svg.*?<\/svg>/g, "");
  fc.assert(
    fc.property(bodies, (body) => {
      const { html } = render(source(body));
      expect(printed(sanitize(html).html)).toBe(printed(html));
    }),
    { numRuns: 500 },
  );
});

test("without its HTML, a page's facts and findings are the same", () => {
  const unprinted = createMarkdownRenderer({ isPrinted: false });
  fc.assert(
    fc.property(fc.oneof(bodies, allowedHtml), (body) => {
      const { shape, ...facts } = unprinted(source(body));
      const { shape: printedShape, html, ...printed } = render(source(body));
      expect({ ...facts, html: "" }).toEqual({ ...printed, html: "" });
      if (facts.findings.length === 0) expect(facts.opensWithHeading).toBe(/^\s*<h[1-6][\s>]/.test(html));
      // Places in prose are functions.
      expect(JSON.stringify(shape())).toBe(JSON.stringify(printedShape()));
    }),
    { numRuns: Number(process.env["PROPERTY_RUNS"] ?? 500) },
  );
});

test("rendering twice gives the same, whatever was rendered between", () => {
  fc.assert(
    fc.property(bodies, bodies, (body, other) => {
      const first = factsOf(body);
      render(source(other));
      expect(factsOf(body)).toEqual(first);
    }),
    { numRuns: 200 },
  );
});

test("line ends of Windows change nothing", () => {
  fc.assert(
    fc.property(bodies, (body) => {
      expect(factsOf(body.replaceAll("\n", "\r\n"))).toEqual(factsOf(body));
    }),
    { numRuns: 200 },
  );
});
