import { expect, test } from "vitest";
import { lines, manualFrom, page } from "../manual-from.ts";

test("a link to a page that is not there is reported on its own line, with the nearest that is", () => {
  const { diagnostics } = manualFrom({
    "agile/quality.md": page("Quality"),
    "index.md": page("Home", "One line,\nthen [quality](/agile/qualty) and\n![a chart](/images/chart.png)."),
    "images/charts.png": "",
  });
  expect(lines(diagnostics)).toMatchInlineSnapshot(`
    [
      "index.md:6:16 error broken-link: No page or file at "/agile/qualty". Change it to "/agile/quality", or remove the link.",
      "index.md:7:12 error broken-image: No image at "/images/chart.png". Change it to "/images/charts.png", or remove the link.",
    ]
  `);
});

test("a link to a heading that is not there names the nearest heading", () => {
  const { diagnostics } = manualFrom({
    "a.md": page("A", "See [b](b.md#next-step) and [here](#gone)."),
    "b.md": page("B", "## Next steps\n\nText."),
  });
  expect(lines(diagnostics)).toMatchInlineSnapshot(`
    [
      "a.md:5:9 error broken-anchor: "b.md#next-step" names a heading "#next-step" that /b/ does not have. Change it to "#next-steps", or link to the page alone.",
      "a.md:5:36 error broken-anchor: "#gone" names a heading "#gone" that /a/ does not have. Link to the page alone, or to one of its headings.",
    ]
  `);
});

test("unsafe and unusable addresses are told apart, each with its remedy", () => {
  const { diagnostics } = manualFrom({
    "a.md": page("A", "[x](javascript:alert(1))\n[y](//evil.example/)\n[z](/%zz)\n[w](mailto:nobody)\n[v](../../etc/passwd)"),
  });
  expect(lines(diagnostics)).toMatchInlineSnapshot(`
    [
      "a.md:5:5 error unsafe-link: A link may not begin with "javascript:". Use an address that begins with https:, mailto: or tel:, or link to a page of this manual.",
      "a.md:6:5 error unsafe-link: The address "//evil.example/" does not say https:. Write "https://evil.example/".",
      "a.md:7:5 error malformed-link: The address "/%zz" cannot be used: it has a % that is not followed by two hexadecimal digits. Correct the address.",
      "a.md:8:5 error malformed-link: The address "mailto:nobody" cannot be used: it is not a complete email address or telephone number. Correct the address.",
      "a.md:9:5 error broken-link: "../../etc/passwd" leads out of the content folder. Link to a page or file inside it.",
    ]
  `);
});

test("an image on another host is reported, because it is printed as a link", () => {
  const { diagnostics } = manualFrom({ "a.md": page("A", "![Chart](https://pictures.example/x.png)") });
  expect(lines(diagnostics)).toMatchInlineSnapshot(`
    [
      "a.md:5:10 warning external-image: The image "https://pictures.example/x.png" stands on another host, so a link is shown in its place. Save the image beside the page, if its licence allows, and point to it there.",
    ]
  `);
});

test("a link to a page that is left out is a link to nothing", () => {
  const { diagnostics } = manualFrom({ "a.md": page("A", "[b](/b)"), "b.md": page("B", "Text.", "published: false\n") });
  expect(diagnostics.map(({ rule }) => rule)).toEqual(["broken-link"]);
});

test("links to every kind of generated page and its sections are answered", () => {
  const { diagnostics } = manualFrom({
    "agile/x.md": page("X", "[1](/browse#agile) [2](/a-z/#q) [3](/phases/alpha) [4](/audiences/designers) [5](/agile) [6](/whats-new) [7](/)", "category: agile\n"),
  });
  expect(lines(diagnostics)).toEqual([]);
});
