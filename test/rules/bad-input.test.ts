import { describe, expect, test } from "vitest";
import { manualFrom, page, plainSettings } from "../manual-from.ts";

/** The numbers are those of a list of bad inputs to generators of this kind; each row is what one of them must come to. */
interface Row {
  readonly cases: string;
  readonly what: string;
  /** The text below the front matter of `a.md`, whose first line is line 5. */
  readonly body?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly settings?: string;
  readonly expected: readonly string[];
}

const redirects = (...lines: string[]): string => `redirects:\n${lines.map((line) => `  - { ${line} }\n`).join("")}`;
/** Where the settings write the old and the new address of a redirect. */
const from = (n: number): string => `manual.yaml:${plainSettings.split("\n").length + n}:13`;
const to = (n: number): string => `manual.yaml:${plainSettings.split("\n").length + n}:21`;

const rows: readonly Row[] = [
  { cases: "82", what: "two files with one address", files: { "b.md": page("B"), "b/index.md": page("B2") }, expected: ["b/index.md:1:1 duplicate-url"] },
  { cases: "83", what: "a page and a file with one path", files: { "b.md": page("B"), b: "" }, expected: ["b:1:1 duplicate-url"] },
  { cases: "84", what: "a page at an address of the manual's own", files: { "manual-assets/x.md": page("X"), "404.md": page("Lost") }, expected: ["404.md:1:1 reserved-url", "manual-assets/x.md:1:1 reserved-url"] },
  { cases: "90", what: "an element left open", body: "<div>Text.\n", expected: ["a.md:5:1 unbalanced-html"] },
  { cases: "90", what: "an end tag of nothing", body: "Text.</section></main>\n", expected: ["a.md:5:6 unbalanced-html", "a.md:5:16 unbalanced-html"] },
  { cases: "91", what: "a script", body: "Text.\n\n<script>x</script>\n", expected: ["a.md:7:1 script"] },
  { cases: "91", what: "an event handler", body: '<b onclick="x">Text</b>\n', expected: ["a.md:5:4 event-handler"] },
  ...["style", "base", "meta"].map((tag): Row => ({ cases: "91", what: `the element ${tag}`, body: `Text <${tag}>.\n`, expected: ["a.md:5:6 unsafe-html"] })),
  ...["iframe", "object", "embed"].map((tag): Row => ({ cases: "91", what: `the element ${tag}`, body: `Text <${tag} title="x">.\n`, expected: ["a.md:5:6 embedded-content"] })),
  { cases: "91", what: "a form", body: "Text <form><input></form>.\n", expected: ["a.md:5:6 form-elsewhere"] },
  ...["javascript:x", "data:text/html,x", "vbscript:x", "feed:javascript:x", "view-source:x", "blob:x", "//evil.example"].map(
    (href): Row => ({ cases: "92", what: href, body: `[x](${href})\n`, expected: ["a.md:5:5 unsafe-link"] }),
  ),
  { cases: "93", what: "template tags in prose and code", body: "{{ x }} {% x %} `{{ y }}`\n", expected: ["a.md:5:1 template-tag", "a.md:5:9 template-tag"] },
  { cases: "94", what: "a link to a page that is not there", body: "[x](/bb)\n", expected: ["a.md:5:5 broken-link"] },
  { cases: "95", what: "links to headings that are not there", body: "[x](#y)\n\n[x](/c#y)\n", expected: ["a.md:5:5 broken-anchor", "a.md:7:5 broken-anchor"] },
  { cases: "96", what: "every spelling of a page's address", body: "[1](c.md) [2](/c/index.html) [3](/c.html) [4](/c)\n", expected: [] },
  { cases: "96", what: "the wrong case", body: "[x](/C)\n", expected: ["a.md:5:5 link-case"] },
  { cases: "97", what: "a link out of the content folder", body: "[x](../../../x)\n", expected: ["a.md:5:5 broken-link"] },
  { cases: "98", what: "links without an address", body: '[x]()\n\n<a href="">x</a>\n', expected: ["a.md:5:5 empty-link", "a.md:7:10 empty-link"] },
  { cases: "99", what: "a reference to nothing", body: "[x][nothing]\n", expected: ["a.md:5:1 undefined-reference"] },
  { cases: "99", what: "words in brackets", body: "Fill in [your name].\n", expected: [] },
  { cases: "100", what: "an image that is not there, or has another case", body: "![A walk to work](/x.png) ![A day at work](/Pic.png)\n", files: { "pic.png": "" }, expected: ["a.md:5:19 broken-image", "a.md:5:44 link-case"] },
  { cases: "102", what: "an email address and a telephone number that are not", body: "[x](mailto:x) [y](tel:call)\n", expected: ["a.md:5:5 malformed-link", "a.md:5:19 malformed-link"] },
  { cases: "103", what: "addresses that no browser can use", body: "[x](/%zz) [y](http://[::1)\n", expected: ["a.md:5:5 malformed-link", "a.md:5:15 malformed-link"] },
  { cases: "105", what: "one heading twice", body: "## Next\n\n## Next\n\n[x](#next-1)\n", expected: ["a.md:7:1 repeated-heading"] },
  { cases: "106", what: "a heading named as the page's own parts are", body: "## Main content\n", expected: ["a.md:5:1 reserved-id"] },
  { cases: "107", what: "a table without a header, with ragged rows", body: "| a | b |\n| c |\n", expected: ["a.md:5:1 table-without-header", "a.md:6:1 uneven-table"] },
  { cases: "108", what: "a fence left open", body: "Text.\n\n```js\nx\n", expected: ["a.md:7:1 unclosed-block"] },
  { cases: "108", what: "a component left open", body: ":::details More\n\nText.\n", expected: ["a.md:5:1 unclosed-block"] },
  { cases: "108", what: "a component that does not exist", body: ":::detials More\n\nText.\n\n:::\n", expected: ["a.md:5:1 unknown-component"] },
  { cases: "109", what: "quotes 5,000 deep", body: `${">".repeat(5000)} x\n`, expected: ["a.md:5:1 deep-nesting"] },
  { cases: "114", what: "an include", body: "{% include '../../.env' %} {{#include /etc/passwd}}\n", expected: ["a.md:5:1 template-tag", "a.md:5:28 template-tag"] },
  { cases: "115", what: "redirects in a circle", settings: redirects("from: /x, to: /y", "from: /y, to: /x", "from: /z, to: /z"), expected: [`${to(1)} redirect-loop`, `${to(2)} redirect-loop`, `${to(3)} redirect-loop`] },
  { cases: "116", what: "a redirect to a redirect", settings: redirects("from: /x, to: /y", "from: /y, to: /c"), expected: [`${to(1)} redirect-chain`] },
  { cases: "117", what: "a redirect from a page", settings: redirects("from: /c, to: /a"), expected: [`${from(1)} redirect-hides-page`] },
  { cases: "118", what: "redirects to nothing", settings: redirects("from: /x, to: /nothing", "from: /y, to: '/c#nothing'"), expected: [`${to(1)} redirect-to-nowhere`, `${to(2)} redirect-to-nowhere`] },
  { cases: "119", what: "one address redirected twice", settings: redirects("from: /x, to: /a", "from: /X/, to: /c"), expected: [`${from(2)} duplicate-redirect`] },
  { cases: "120", what: "redirects to other hosts", settings: redirects("from: /x, to: 'https://evil.example/'", "from: /y, to: 'https://manual.example/c'"), expected: [`${to(1)} unsafe-redirect`] },
  { cases: "122", what: "a page that claims another's address", files: { "b.md": page("B", "Text.", "redirect_from: /c\n") }, expected: ["b.md:3:16 redirect-hides-page"] },
  { cases: "123", what: "breadcrumbs to nothing", files: { "b.md": page("B", "Text.", "breadcrumbs:\n  - title: X\n    url: /nothing\n") }, expected: ["b.md:5:10 breadcrumb-to-nowhere"] },
];

describe("bad input is named with its place, or is fine", () => {
  test.each(rows.map((row) => [row.cases, row.what, row] as const))("%s: %s", (_, __, { body, files, settings = "", expected }) => {
    const { manual, diagnostics } = manualFrom({ "a.md": page("A", body), "c.md": page("C"), ...files }, plainSettings + settings);
    expect(diagnostics.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual(expected);
    expect(manual.pageAt.has("/c/"), "the rest of the manual is still read").toBe(true);
  });
});

test("110: text made to be slow is read in good time", () => {
  const slow = ["[".repeat(50_000), "*".repeat(120_000), "`".repeat(500).split("").map((tick, n) => tick.repeat(n)).join(" "), "a**b".repeat(20_000), "|a".repeat(20_000)];
  for (const body of slow) {
    const before = process.cpuUsage();
    manualFrom({ "a.md": page("A", body) });
    const { user, system } = process.cpuUsage(before);
    // No measure of speed: what this catches takes minutes.
    expect((user + system) / 1e6).toBeLessThan(20);
  }
});
