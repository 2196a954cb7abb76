import { describe, expect, test } from "vitest";
import { lines, manualFrom, page, plainSettings } from "../../manual-from.ts";

const found = (files: Record<string, string>, settings = plainSettings): string[] => lines(manualFrom(files, settings).diagnostics);

test("a link to a page or image that is not there is reported on its own line, with the nearest that is", () => {
  expect(
    found({
      "agile/quality.md": page("Quality"),
      "index.md": page("Home", "One line,\nthen [quality](/agile/qualty) and\n![a chart](/images/chart.png)."),
      "images/charts.png": "",
    }),
  ).toMatchInlineSnapshot(`
    [
      "index.md:6:16 error broken-link: No page or file at "/agile/qualty". Change it to "/agile/quality", or remove the link.",
      "index.md:7:1 warning vague-alt: The alternative text "a chart" does not say what the image shows. Write in a few words what someone who cannot see the image needs to know from it.",
      "index.md:7:12 error broken-image: No image at "/images/chart.png". Change it to "/images/charts.png", or remove the image.",
    ]
  `);
});

test("what is offered is the nearest spelling, else the same name elsewhere, else the title, in the spelling of the link", () => {
  expect(
    found({
      "agile/quality.md": page("Build in quality"),
      "agile/index.md": page("Agile", "[1](../agile/qualty.md) [2](qualty) [3](/agile/qualty/) [4](/testing/quality#x) [5](/build-in-quality) [6](/testing/xyz \"t\") [Build in quality](/testing/uvw)"),
    }),
  ).toMatchInlineSnapshot(`
    [
      "agile/index.md:5:5 error broken-link: No page or file at "../agile/qualty.md". Change it to "quality.md", or remove the link.",
      "agile/index.md:5:29 error broken-link: No page or file at "qualty". Change it to "quality", or remove the link.",
      "agile/index.md:5:41 error broken-link: No page or file at "/agile/qualty/". Change it to "/agile/quality/", or remove the link.",
      "agile/index.md:5:61 error broken-link: No page or file at "/testing/quality#x". Change it to "/agile/quality#x", if that is the page you mean, or remove the link.",
      "agile/index.md:5:85 error broken-link: No page or file at "/build-in-quality". Change it to "/agile/quality", if the page with that title is meant, or remove the link.",
      "agile/index.md:5:108 error broken-link: No page or file at "/testing/xyz". Correct the address or remove the link; if the page has moved, add its old address to its "redirect_from".",
      "agile/index.md:5:145 error broken-link: No page or file at "/testing/uvw". Change it to "/agile/quality", if the page with that title is meant, or remove the link.",
    ]
  `);
});

test("below a base path, what is offered has it, and an address without it is told so", () => {
  expect(found({ "agile/quality.md": page("Quality"), "index.md": page("Home", "[1](/manual/agile/qualty) [2](/agile/quality) [3](agile/qualty)") }, `${plainSettings}basePath: /manual\n`)).toMatchInlineSnapshot(`
    [
      "index.md:5:5 error broken-link: No page or file at "/manual/agile/qualty". Change it to "/manual/agile/quality", or remove the link.",
      "index.md:5:31 error broken-link: "/agile/quality" leaves out the start of this manual's addresses, "/manual/". Change it to "/manual/agile/quality".",
      "index.md:5:51 error broken-link: No page or file at "agile/qualty". Change it to "agile/quality", or remove the link.",
    ]
  `);
});

test("where nearly all links leave out the base path, the setting is what is wrong, and is told so once", () => {
  const many = Array.from({ length: 12 }, (_, n) => `[link ${n}](/agile/quality)`).join("\n");
  const files = { "agile/quality.md": page("Quality"), "index.md": page("Home", `${many}\n![](/images/a.png) [gone](/manual/gone)`), "images/a.png": "" };
  expect(found(files, `${plainSettings}basePath: /manual\n`).filter((line) => line.includes("broken-"))).toMatchInlineSnapshot(`
    [
      "index.md:17:27 error broken-link: No page or file at "/manual/gone". Correct the address or remove the link; if the page has moved, add its old address to its "redirect_from".",
      "manual.yaml:11:11 error broken-link: 13 links leave out the start of this manual's addresses, "/manual/". Correct "basePath:" to what the links start with, or put "/manual" before each of them.",
    ]
  `);
});

test("one broken address in several places is one finding at each, which name up to five others", () => {
  const { diagnostics } = manualFrom({ "a.md": page("A", "[1](/gone)\n\n[2](gone)"), "b.md": page("B", "[3](/gone.html)") });
  expect(diagnostics.map(({ file, line, message, related }) => [`${file}:${line}`, message, related?.map((other) => `${other.file}:${other.line}`)])).toEqual([
    ["a.md:5", 'No page or file at "/gone"', ["a.md:7"]],
    ["a.md:7", 'No page or file at "gone"', ["a.md:5"]],
    ["b.md:5", 'No page or file at "/gone.html"', undefined],
  ]);
  const many = manualFrom({ "a.md": page("A", "[x](/gone)\n\n".repeat(9)) }).diagnostics;
  expect(many).toHaveLength(9);
  expect(many[8]).toMatchObject({ message: 'No page or file at "/gone"', related: [{ line: 5 }, { line: 7 }, { line: 9 }, { line: 11 }, { line: 13 }] });
});

test("links that share a definition share one finding, at the definition", () => {
  expect(found({ "a.md": page("A", "[one][x] and [two][x] and [x]\n\n[x]: /gone") })).toMatchInlineSnapshot(`
    [
      "a.md:7:6 error broken-link: No page or file at "/gone". Correct the address or remove the link; if the page has moved, add its old address to its "redirect_from".",
    ]
  `);
});

test("raw HTML, front matter and settings are looked at too, each at its line", () => {
  const front = "layout: category\ncategory: agile\nsections:\n  - title: First\n    pages: [/agile/x, /agile/y, https://other.example/]\n";
  const settings = plainSettings.replace("title: Agile }", "title: Agile, page: /agiel }") + "contact:\n  url: https://manual.example/contatc\n";
  expect(found({ "agile/index.md": page("Agile", '<p>\n<a href="/gone">x</a>\n<img src="gone.png" alt="x"></p>', front), "agile/x.md": page("X"), "contact.md": page("Contact") }, settings)).toMatchInlineSnapshot(`
    [
      "agile/index.md:7:23 error broken-link: No page or file at "/agile/y". Correct the address, or remove the entry.",
      "agile/index.md:7:33 error broken-link: The section lists "https://other.example/", which is not a page of this manual. Correct the address in the section, or remove it.",
      "agile/index.md:11:10 error broken-link: No page or file at "/gone". Correct the address or remove the link; if the page has moved, add its old address to its "redirect_from".",
      "agile/index.md:12:1 warning vague-alt: The alternative text "x" does not say what the image shows. Write in a few words what someone who cannot see the image needs to know from it.",
      "agile/index.md:12:11 error broken-image: No image at "gone.png". Correct the address, or remove the image.",
      "manual.yaml:9:38 error broken-link: No page at "/agiel/", which the settings name as the page of the category "Agile". Change it to "/agile", or write the page.",
      "manual.yaml:12:8 error broken-link: No page or file at "https://manual.example/contatc". Change it to "https://manual.example/contact", or remove the entry.",
    ]
  `);
});

test("a link to a heading that is not there names the nearest one, the one with these words, or the page that has it", () => {
  expect(
    found({
      "a.md": page("A", "See [b](b.md#next-step), [c](b.md#all-the-costs), [d](/b#elsewhere) and [here](#gone)."),
      "b.md": page("B", "## Next steps\n\nText.\n\n## Costs {#section-3}\n\nText."),
      "c.md": page("C", "## Elsewhere\n\nText."),
    }),
  ).toMatchInlineSnapshot(`
    [
      "a.md:5:9 error broken-anchor: The page "B" has no heading or other part with the address "#next-step". Change it to "b.md#next-steps", or link to the page alone.",
      "a.md:5:30 error broken-anchor: The page "B" has no heading or other part with the address "#all-the-costs". Change it to "b.md#section-3", or link to the page alone.",
      "a.md:5:55 error broken-anchor: The page "B" has no heading or other part with the address "#elsewhere". Change it to "/c#elsewhere", if that part has moved there, or link to the page alone.",
      "a.md:5:73 warning vague-link-text: The words "here" do not say where this link leads. Use the title of what it leads to, or words that describe it.",
      "a.md:5:80 error broken-anchor: This page has no heading or other part with the address "#gone". Link to one of its headings, or remove the link.",
    ]
  `);
});

test("a fragment of words, of a made page's lists, or of the page's frame is not judged", () => {
  expect(found({ "a.md": page("A", "[1](#:~:text=x) [2](#top) [3](/browse#agile) [4](#main-content) [5](https://other.example/#x)") })).toEqual([]);
});

test("a page that cannot be read, or is left out, is no broken link elsewhere", () => {
  const files = { "a.md": page("A", "[b](/b) [c](c.md#x)\n\n[d]( /d )"), "b.md": "---\ntitle: [\n---\n", "c.md": page("C", "Text.", "published: false\n"), "d.md": page("D") };
  const { diagnostics } = manualFrom(files);
  expect(lines(diagnostics.filter(({ file }) => file === "a.md"))).toMatchInlineSnapshot(`
    [
      "a.md:5:13 error link-to-unpublished: "c.md#x" leads to "c.md", which is not published. Remove the link until that page is published, or take "published: false" out of it.",
    ]
  `);
});

test("links to every kind of generated page and its sections are answered", () => {
  expect(found({ "agile/x.md": page("X", "[1](/browse#agile) [2](/a-z/#q) [3](/phases/alpha) [4](/audiences/designers) [5](/agile) [6](/whats-new) [7](/)", "category: agile\n") })).toEqual([]);
});

test("an image must be a file, and stand in the content", () => {
  expect(found({ "a.md": page("A", "![Chart](https://pictures.example/x.png)\n\n![Page](/b)"), "b.md": page("B") })).toMatchInlineSnapshot(`
    [
      "a.md:5:1 warning vague-alt: The alternative text "Chart" does not say what the image shows. Write in a few words what someone who cannot see the image needs to know from it.",
      "a.md:5:10 warning external-image: The image "https://pictures.example/x.png" is on another website, so a link is shown in its place. Save the image beside the page, if its licence allows, and point to it there.",
      "a.md:7:9 error broken-image: "/b" is the address of a page, not of an image. Point to the image's file, or make it a link.",
    ]
  `);
});

test("a thousand broken addresses are looked at in good time, and each is reported", () => {
  const body = Array.from({ length: 1000 }, (_, n) => `[x](/gone/${n}/page-${n})`).join("\n");
  expect(found({ "a.md": page("A", body) })).toHaveLength(1000);
});

describe("what is offered for a page that has been moved, renamed or deleted", () => {
  const offered = (files: Record<string, string>): string[] => manualFrom(files).diagnostics.filter(({ rule }) => rule === "broken-link").map(({ fix }) => fix);
  const link = page("A", "[Planning the work](/research/planning-research)");

  test("is the page of the same name elsewhere before one that is spelled much the same", () => {
    expect(offered({ "a.md": link, "design/planning-research.md": page("P"), "research/plannin-research.md": page("Q") })).toEqual(['Change it to "/design/planning-research", if that is the page you mean, or remove the link.']);
  });

  test("is never the page that the link is on, nor one with another word or number in its name", () => {
    const none = "Correct the address or remove the link; if the page has moved, add its old address to its \"redirect_from\".";
    expect(offered({ "research/analysing-research.md": page("A", "[x](/research/planning-research)") })).toEqual([none]);
    expect(offered({ "a.md": link, "research/analysing-research.md": page("B") })).toEqual([none]);
    expect(offered({ "research/planning-reserch.md": link })).toEqual([none]);
    expect(offered({ "a.md": page("A", "[x](/points/point-4)"), "points/point-14.md": page("B") })).toEqual([none]);
  });

  test("is the page itself where only a slip lies between: doubled slashes, spaces, the plural, letters that have changed places", () => {
    const body = "[1](/research//planning-research) [2](/research/planning%20research) [3](/research/plannings-researches) [4](/reserach/planning-research) [5](/research/planning_research.)";
    expect(offered({ "a.md": page("A", body), "research/planning-research.md": page("P") })).toMatchInlineSnapshot(`
      [
        "Change it to "/research/planning-research", or remove the link.",
        "Change it to "/research/planning-research", or remove the link.",
        "Change it to "/research/planning-research", or remove the link.",
        "Change it to "/research/planning-research", or remove the link.",
        "Change it to "/research/planning-research", or remove the link.",
      ]
    `);
  });

  test("is an image for an image, from the root rather than up through folders", () => {
    const found = manualFrom({ "guide/a.md": page("A", "![Phases](images/phases.svg) ![Chart](/images/chart.jpg)"), "images/phases.svg": "", "images/chart.png": "", "chart/chart.md": page("Chart") });
    expect(lines(found.diagnostics)).toMatchInlineSnapshot(`
      [
        "guide/a.md:5:11 error broken-image: No image at "images/phases.svg". Change it to "/images/phases.svg", if that is the image you mean, or remove the image.",
        "guide/a.md:5:30 warning vague-alt: The alternative text "Chart" does not say what the image shows. Write in a few words what someone who cannot see the image needs to know from it.",
        "guide/a.md:5:39 error broken-image: No image at "/images/chart.jpg". Change it to "/images/chart.png", if that is the image you mean, or remove the image.",
      ]
    `);
  });
});

test("a heading much like one that is not there is offered; one with another word, or several alike, are not", () => {
  expect(found({ "a.md": page("A", "[1](#planning-reserch) [2](#analysing-research) [3](#what-it-is) [4](#research-stage)\n\n## Planning research\n\nText.\n\n## Research plans\n\nText.\n\n## What you need\n\nText.") })).toMatchInlineSnapshot(`
    [
      "a.md:5:5 error broken-anchor: This page has no heading or other part with the address "#planning-reserch". Change it to "#planning-research", or remove the link.",
      "a.md:5:28 error broken-anchor: This page has no heading or other part with the address "#analysing-research". Link to one of its headings, or remove the link.",
      "a.md:5:53 error broken-anchor: This page has no heading or other part with the address "#what-it-is". Link to one of its headings, or remove the link.",
      "a.md:5:70 error broken-anchor: This page has no heading or other part with the address "#research-stage". Change it to "#research-plans", or remove the link.",
    ]
  `);
});

test("a file that is left out because of an error of its own is not called missing; one that is merely not published is", () => {
  const said = [{ rule: "unsafe-svg", file: "images/a.svg" }, { rule: "kind-not-published", file: "files/a.exe" }, { rule: "upper-case-name", file: "B.png" }] as const;
  const { diagnostics } = manualFrom({ "a.md": page("A", "![Chart](images/a.svg) [x](files/a.exe) ![Plan](b.png)"), "B.png": "" }, plainSettings, {
    found: said.map(({ rule, file }) => ({ rule, message: "It is so", fix: "Mend it.", place: { file, line: 1, column: 1 } })),
  });
  expect(lines(diagnostics.filter(({ file }) => file === "a.md"))).toMatchInlineSnapshot(`
    [
      "a.md:5:1 warning vague-alt: The alternative text "Chart" does not say what the image shows. Write in a few words what someone who cannot see the image needs to know from it.",
      "a.md:5:28 error broken-link: No page or file at "files/a.exe". Correct the address, or remove the link.",
      "a.md:5:49 error link-case: The capital letters in "b.png" are not those of the image. Change it to "B.png".",
    ]
  `);
});
