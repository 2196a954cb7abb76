import { describe, expect, test } from "vitest";
import { lines, manualFrom, page } from "../../manual-from.ts";

const of = (rule: string, body: string): string[] => lines(manualFrom({ "a.md": page("A", body), "b.md": page("B"), "c.md": page("C", "## X\n\nText.\n\n## Y\n\nText.") }, undefined, { advice: true }).diagnostics.filter((each) => each.rule === rule));

test("words that say nothing are reported at the link, not at the definition of its address", () => {
  expect(of("vague-link-text", 'Go [here](/b) or\n**[Click here!](/b)** or [read\nmore…][b] or <a href="/b">this page</a>.\n\n[b]: /b')).toMatchInlineSnapshot(`
    [
      "a.md:5:4 warning vague-link-text: The words "here" do not say where this link leads. Use the title of what it leads to, or words that describe it.",
      "a.md:6:3 warning vague-link-text: The words "Click here!" do not say where this link leads. Use the title of what it leads to, or words that describe it.",
      "a.md:6:26 warning vague-link-text: The words "read more…" do not say where this link leads. Use the title of what it leads to, or words that describe it.",
      "a.md:7:14 warning vague-link-text: The words "this page" do not say where this link leads. Use the title of what it leads to, or words that describe it.",
    ]
  `);
});

describe("words that say something", () => {
  test.each(["[Here is how](/b)", "[read more about B](/b)", "[Start now](/b)", "![here](x.png)", "`[here](/b)`", "[Contact us](/b)", "## More\n\n[More](#more)"])("%s", (body) => {
    expect(of("vague-link-text", body)).toEqual([]);
  });
});

test("the same words for two places are reported once, with the others", () => {
  expect(of("same-text-links", "[Our guide](/b)\n\n[our guide](/c) and [Our guide](/a)\n\n[a form](x.docx) [a form](y.docx)")).toMatchInlineSnapshot(`
    [
      "a.md:7:1 info same-text-links: The words "our guide" lead to "/c" here, but to "/b" on line 5; 3 links on this page have them. Give each link words of its own, or lead all to the same place.",
    ]
  `);
});

describe("the same words for one place are fine", () => {
  test.each(["[b](/b) [b](b.md)", "[c](/c#x) [c](/c#y) [c](/c)", "[d](https://d.example/) [d](http://www.d.example#x)", "![d](x.png) ![d](y.png)", "[here](/b) [here](/c)", "[e](/gone) [e](/lost)"])("%s", (body) => {
    expect(of("same-text-links", body)).toEqual([]);
  });
});

test("an address for words, or in a sentence, is reported once", () => {
  expect(of("bare-url", "See [https://d.dev/x](https://d.dev/x), <https://d.dev/y>,\n[www.d.dev](https://d.dev)\nand https://d.dev/z?a=b.\n\n* (https://d.dev/1), then “https://d.dev/2”")).toMatchInlineSnapshot(`
    [
      "a.md:5:5 warning bare-url: The words of this link are an address, "https://d.dev/x". Use words that say where it leads, such as the title of the page.",
      "a.md:5:41 warning bare-url: The words of this link are an address, "https://d.dev/y". Use words that say where it leads, such as the title of the page.",
      "a.md:6:1 warning bare-url: The words of this link are an address, "www.d.dev". Use words that say where it leads, such as the title of the page.",
      "a.md:7:5 warning bare-url: The address "https://d.dev/z?a=b" is not a link, so readers see it and cannot follow it. Make it a link, with words that say where it leads.",
      "a.md:9:4 warning bare-url: The address "https://d.dev/1" is not a link, so readers see it and cannot follow it. Make it a link, with words that say where it leads.",
      "a.md:9:28 warning bare-url: The address "https://d.dev/2" is not a link, so readers see it and cannot follow it. Make it a link, with words that say where it leads.",
    ]
  `);
});

test("an address in round brackets alone, or without its start as the words of a link, is reported too", () => {
  expect(of("bare-url", "Ask the team (https://d.dev/1).")).toHaveLength(1);
  expect(of("bare-url", "See [gov.uk/holidays](https://d.dev/1) and [and/or](https://d.dev/2).")).toHaveLength(1);
});

describe("addresses that no one should follow are left alone", () => {
  test.each([
    "`https://d.dev/x`", "    https://d.dev/x", "such as https://www.example.com/x", "https://[name].service.gov.uk", "https://www.your-service.dev", "https://d.dev/{id}", "http://localhost:80/x", "<team@d.dev>",
    "[D](https://d.dev/x)", '<a href="https://d.dev/x">D</a>', "[D]\n\n[D]: https://d.dev/x", "![At https://d.dev/x](x.png)", "a https:// address", "<!-- https://d.dev/x -->", "[D] (https://d.dev/x)",
  ])("%s", (body) => {
    expect(of("bare-url", body)).toEqual([]);
  });
});
