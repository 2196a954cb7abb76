import { expect, test } from "vitest";
import { createPanelPrinter } from "../../plugins/preview-panel.ts";
import { createPageFindings } from "../../src/reporters/page-findings.ts";
import { manualFrom, page } from "../manual-from.ts";

const { manual, diagnostics } = manualFrom({
  "a.md": page("A", "[gone](/gone)"),
  "b.md": page("B", "[b](/b/#x)\n\n[also gone](/gone)"),
  "c.md": "---\ntitle: C: D\n---\n\nText.\n",
});
const findingsOf = createPageFindings(manual, diagnostics, "/x/");

test("a page’s panel shows what is wrong with it, and how much is wrong with other files, published or not", () => {
  const { summary, worst, here, elsewhere } = findingsOf("/x/b/");
  expect({ summary, worst, places: here.map(({ place }) => place), elsewhere }).toMatchInlineSnapshot(`
    {
      "elsewhere": [
        {
          "count": 1,
          "file": "a.md",
          "url": "/x/a/",
        },
        {
          "count": 1,
          "file": "c.md",
        },
      ],
      "places": [
        "b.md:5:5",
        "b.md:7:13",
      ],
      "summary": "2 problems on this page, 2 in other files",
      "worst": "error",
    }
  `);
});

test("every spelling of a page’s address has the page’s panel", () => {
  expect(findingsOf("/x/a.html").here).toEqual(findingsOf("/x/a/").here);
  expect(findingsOf("/x/a/index.html").here).toHaveLength(1);
});

test("a page that the manual makes has nothing of its own", () => {
  expect(findingsOf("/x/browse/")).toMatchObject({ here: [], summary: expect.stringMatching(/^No problems on this page, \d+ in other files$/) as string });
});

test("what stands in content cannot become markup of the panel", () => {
  const hostile = manualFrom({ "a.md": page("A", "[x](/<script>alert(1)</script>)") });
  const print = createPanelPrinter();
  const html = print("<body><p>Text</p></body>", createPageFindings(hostile.manual, hostile.diagnostics, "/")("/a/"));
  expect(html).toContain("&lt;script&gt;");
  expect(html).not.toContain("<script>");
  expect(html.endsWith("</aside>\n</body>")).toBe(true);
});
