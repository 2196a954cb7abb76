import { describe, expect, test } from "vitest";
import { lines, manualFrom, page, plainSettings } from "../../manual-from.ts";

const all = (files: Record<string, string>, settings = plainSettings) => manualFrom(files, settings, { advice: true }).diagnostics;
const of = (rule: string, files: Record<string, string>, settings = plainSettings): string[] => lines(all(files, settings).filter((each) => each.rule === rule));
/** Each repair as `written > mended`. */
const repairs = (rule: string, files: Record<string, string>, settings = plainSettings): string[] => all(files, settings).flatMap((each) => (each.rule === rule ? [`${each.repair?.instead} > ${each.repair?.text}`] : []));
const quality = { "agile/quality.md": page("Quality", "## Next steps\n\nText.") };

test("unsafe and unusable addresses are told apart, each with its remedy", () => {
  const body = "[x](javascript:alert(1))\n[y](//evil.example/)\n[z](/%zz)\n[w](mailto:nobody)\n[v](../../etc/passwd)\n[u](data:text/html,x)";
  expect(lines(manualFrom({ "a.md": page("A", body) }).diagnostics)).toMatchInlineSnapshot(`
    [
      "a.md:5:5 error unsafe-link: A link may not begin with "javascript:". Use an address that begins with https:, mailto: or tel:, or link to a page of this manual.",
      "a.md:6:5 error unsafe-link: The address "//evil.example/" does not say https:. Write "https://evil.example/".",
      "a.md:7:5 error malformed-link: The address "/%zz" cannot be used: it has a % that is not followed by two hexadecimal digits. Correct the address.",
      "a.md:8:5 error malformed-link: The address "mailto:nobody" cannot be used: it is not a complete email address or telephone number. Correct the address.",
      "a.md:9:5 error broken-link: "../../etc/passwd" leads out of the content folder. Link to a page or file inside it.",
      "a.md:10:5 error unsafe-link: A link may not begin with "data:". Use an address that begins with https:, mailto: or tel:, or link to a page of this manual.",
    ]
  `);
});

test("an address with a piece missing says which", () => {
  const body = "[1](www.tool.example/x)\n[2](me@tool.example)\n[3](htps://tool.example)\n[4](https:/tool.example)\n[5](https//tool.example)\n[6](https://https://tool.example)\n[7](tool.gov.uk/x)\n[8](http:tool.example)";
  expect(of("malformed-link", { "a.md": page("A", body) })).toMatchInlineSnapshot(`
    [
      "a.md:5:5 error malformed-link: The address "www.tool.example/x" cannot be used: it does not begin with "https://". Change it to "https://www.tool.example/x", if that is what it should be.",
      "a.md:6:5 error malformed-link: The address "me@tool.example" cannot be used: it is an email address without "mailto:". Change it to "mailto:me@tool.example", if that is what it should be.",
      "a.md:7:5 error malformed-link: The address "htps://tool.example" cannot be used: it begins with "htps://" instead of "https://". Change it to "https://tool.example", if that is what it should be.",
      "a.md:8:5 error malformed-link: The address "https:/tool.example" cannot be used: it does not begin with "https://" or "http://". Change it to "https://tool.example", if that is what it should be.",
      "a.md:9:5 error malformed-link: The address "https//tool.example" cannot be used: it does not begin with "https://" or "http://". Change it to "https://tool.example", if that is what it should be.",
      "a.md:10:5 error malformed-link: The address "https://https://tool.example" cannot be used: it begins twice. Change it to "https://tool.example", if that is what it should be.",
      "a.md:11:5 error malformed-link: The address "tool.gov.uk/x" cannot be used: it does not begin with "https://". Change it to "https://tool.gov.uk/x", if that is what it should be.",
      "a.md:12:5 error malformed-link: The address "http:tool.example" cannot be used: it does not begin with "https://" or "http://". Change it to "http://tool.example", if that is what it should be.",
    ]
  `);
  expect(all({ "a.md": page("A", body) }).filter(({ severity }) => severity === "error")).toHaveLength(8);
});

describe("relative addresses that look like hosts are left alone", () => {
  test.each(["form-v2.0.pdf", "notes.md", "a.b/c.png", "docs/www.md"])("%s", (href) => {
    expect(of("malformed-link", { "a.md": page("A", `[x](${href})`) })).toEqual([]);
  });
});

test("capital letters are mended for pages, files and headings, in the spelling of the link", () => {
  const body = "[1](/Agile/quality) [2](../agile/Quality.md) [3](/agile/quality/#Next-Steps) [4](/AGILE/quality.html?x#next-steps)\n\n![5](/Pic.PNG)";
  const files = { ...quality, "agile/a.md": page("A", body), "pic.png": "" };
  expect(of("link-case", files)).toMatchInlineSnapshot(`
    [
      "agile/a.md:5:5 error link-case: "/Agile/quality" is written with other capital letters than what it names. Change it to "/agile/quality".",
      "agile/a.md:5:25 error link-case: "../agile/Quality.md" is written with other capital letters than what it names. Change it to "quality.md".",
      "agile/a.md:5:50 error link-case: "/agile/quality/#Next-Steps" names a heading in other capital letters than its own. Change it to "/agile/quality/#next-steps".",
      "agile/a.md:5:82 error link-case: "/AGILE/quality.html?x#next-steps" is written with other capital letters than what it names. Change it to "/agile/quality?x#next-steps".",
      "agile/a.md:7:6 error link-case: "/Pic.PNG" is written with other capital letters than what it names. Change it to "/pic.png".",
    ]
  `);
  expect(repairs("link-case", files)).toMatchInlineSnapshot(`
    [
      "/Agile/quality > /agile/quality",
      "../agile/Quality.md > quality.md",
      "/agile/quality/#Next-Steps > /agile/quality/#next-steps",
      "/AGILE/quality.html?x#next-steps > /agile/quality?x#next-steps",
      "/Pic.PNG > /pic.png",
    ]
  `);
  expect(of("broken-link", files)).toEqual([]);
});

describe("addresses that only their author can open", () => {
  test.each([
    "http://localhost:3000/x", "https://127.0.0.1/", "http://10.1.2.3", "http://192.168.0.1/x", "http://172.20.0.1", "http://printer/", "http://wiki.internal/x", "http://mac.local",
    "file:///home/me/x.html", "C:/Users/me/x.docx", "https://deploy-preview-3--site.netlify.app/x", "https://site-git-branch-team.vercel.app", "https://manual-pr-12.herokuapp.com/x",
    "https://me-site-abc.github.dev/", "https://abc.ngrok.io", "https://www.staging.tool.example/x", "https://tool-uat.example.net/", "https://draft-origin.publishing.service.gov.uk/x", "http://[::1]/",
  ])("%s", (href) => {
    expect(of("preview-link", { "a.md": page("A", `[x](${href})`) })).toHaveLength(1);
    expect(all({ "a.md": page("A", `[x](${href})`) }).filter(({ severity }) => severity === "error")).toHaveLength(1);
  });

  test.each(["https://tool.herokuapp.com/", "https://site.netlify.app/", "https://172.15.0.1/", "https://www.uatp.example/", "https://understaging.example/", "https://developer.mozilla.org/", "https://test.example/x".replace("test.", "tests.")])(
    "not %s", (href) => expect(of("preview-link", { "a.md": page("A", `[x](${href})`) })).toEqual([]),
  );

  test("in the settings too, and not the manual's own", () => {
    const settings = `${plainSettings.replace("https://manual.example", "https://manual-staging.herokuapp.com")}contact:\n  url: http://localhost/contact\n`;
    expect(of("preview-link", { "a.md": page("A", "[x](https://manual-staging.herokuapp.com/a)") }, settings)).toMatchInlineSnapshot(`
      [
        "manual.yaml:12:8 error preview-link: "http://localhost/contact" leads to the computer of whoever opens it. Link to the published page, or remove the link.",
      ]
    `);
  });
});

test("a page that is not published is told of where it is linked to", () => {
  expect(of("link-to-unpublished", { "a.md": page("A", "[b](/b#x) and [b](/B.html)"), "b.md": page("B", "Text.", "published: false\n") })).toMatchInlineSnapshot(`
    [
      "a.md:5:5 error link-to-unpublished: "/b#x" leads to "b.md", which is not published. Remove the link until that page is published, or take "published: false" out of it.",
      "a.md:5:19 error link-to-unpublished: "/B.html" leads to "b.md", which is not published. Remove the link until that page is published, or take "published: false" out of it.",
    ]
  `);
});

test("old addresses are mended: endings, redirects, and names of files from the root", () => {
  const settings = `${plainSettings}redirects:\n  - { from: /old, to: /agile/quality }\n  - { from: /far, to: https://manual.example.org/x }\nredirectHosts: [manual.example.org]\n`;
  const body = "[1](/agile/quality.html#next-steps) [2](/agile/index) [3](quality/index.html) [4](/old?x=1#next-steps) [5](/far) [6](/agile/quality.md) [7](quality.html)";
  const files = { ...quality, "agile/index.md": page("Agile", body) };
  expect(of("old-address", files, settings)).toMatchInlineSnapshot(`
    [
      "agile/index.md:5:5 info old-address: "/agile/quality.html#next-steps" is an old spelling of a page's address. Change it to "/agile/quality#next-steps".",
      "agile/index.md:5:41 info old-address: "/agile/index" is an old spelling of a page's address. Change it to "/agile".",
      "agile/index.md:5:59 info old-address: "quality/index.html" is an old spelling of a page's address. Change it to "quality".",
      "agile/index.md:5:83 info old-address: "/old?x=1#next-steps" has moved. Change it to "/agile/quality?x=1#next-steps".",
      "agile/index.md:5:108 info old-address: "/far" has moved to "https://manual.example.org/x". Change it to the new address.",
      "agile/index.md:5:118 info old-address: "/agile/quality.md" is an old spelling of a page's address. Change it to "/agile/quality".",
      "agile/index.md:5:141 info old-address: "quality.html" is an old spelling of a page's address. Change it to "quality".",
    ]
  `);
  expect(repairs("old-address", files, settings)).toMatchInlineSnapshot(`
    [
      "/agile/quality.html#next-steps > /agile/quality#next-steps",
      "/agile/index > /agile",
      "quality/index.html > quality",
      "/old?x=1#next-steps > /agile/quality?x=1#next-steps",
      "/far > https://manual.example.org/x",
      "/agile/quality.md > /agile/quality",
      "quality.html > quality",
    ]
  `);
});

test("relative names of files are right, and from the root where a manual is written so", () => {
  expect(of("old-address", { ...quality, "agile/a.md": page("A", "[1](quality.md) [2](../agile/quality.md#next-steps) [3](./quality) [4](/agile/quality/)") })).toEqual([]);
  expect(of("old-address", { ...quality, "a.md": page("A", "[1](/agile/quality.md) [2](/a.md)") })).toEqual([]);
});

test("an address by http, with the site's name or in a breadcrumb, is this manual's own", () => {
  const body = "[1](https://manual.example/agile/quality.html#next-steps) [2](http://manual.example/agile/quality/) [3](https://manual.example/pic.png)";
  const files = { ...quality, "a.md": page("A", body, "breadcrumbs:\n  - title: Quality\n    url: https://manual.example/agile/quality\n"), "pic.png": "" };
  expect(of("own-absolute-address", files)).toMatchInlineSnapshot(`
    [
      "a.md:5:10 warning own-absolute-address: "https://manual.example/agile/quality" is a page of this manual, but is written with the name of the site. Change it to "/agile/quality".",
      "a.md:8:5 warning own-absolute-address: "https://manual.example/agile/quality.html#next-steps" is a page of this manual, but is written with the name of the site. Change it to "/agile/quality#next-steps".",
      "a.md:8:63 warning own-absolute-address: "http://manual.example/agile/quality/" is a page of this manual, but is written with the name of the site. Change it to "/agile/quality/".",
      "a.md:8:105 warning own-absolute-address: "https://manual.example/pic.png" is a page of this manual, but is written with the name of the site. Change it to "/pic.png".",
    ]
  `);
  expect(repairs("own-absolute-address", files)).toMatchInlineSnapshot(`
    [
      "https://manual.example/agile/quality > /agile/quality",
      "https://manual.example/agile/quality.html#next-steps > /agile/quality#next-steps",
      "http://manual.example/agile/quality/ > /agile/quality/",
      "https://manual.example/pic.png > /pic.png",
    ]
  `);
  expect(of("old-address", files)).toEqual([]);
});

test("copies elsewhere that the settings name may be linked to by their addresses", () => {
  expect(of("own-absolute-address", { ...quality, "a.md": page("A", "[1](https://www.gov.uk/manual/agile/quality)") }, `${plainSettings}sameAs: [https://www.gov.uk/manual]\n`)).toEqual([]);
});

test("http is reported where https serves, and mended only where that is certain", () => {
  const body = "[1](http://www.gov.uk/x) [2](http://tool.example/x) [3](https://tool.example/) [4](http://other.example/) [5](http://www.gov.uk:8080/x) [6](HTTP://en.wikipedia.org/wiki/X) [7](http://standards.data.gov.uk/)";
  expect(of("insecure-link", { "a.md": page("A", body) })).toMatchInlineSnapshot(`
    [
      "a.md:5:5 warning insecure-link: "http://www.gov.uk/x" begins with "http:", but www.gov.uk serves https. Change "http:" to "https:".",
      "a.md:5:30 warning insecure-link: "http://tool.example/x" begins with "http:", but this manual reaches tool.example by https elsewhere. Change "http:" to "https:".",
      "a.md:5:141 warning insecure-link: "HTTP://en.wikipedia.org/wiki/X" begins with "http:", but en.wikipedia.org serves https. Change "http:" to "https:".",
    ]
  `);
  expect(repairs("insecure-link", { "a.md": page("A", body) })).toEqual(["http://www.gov.uk/x > https://www.gov.uk/x", "undefined > undefined", "HTTP://en.wikipedia.org/wiki/X > https://en.wikipedia.org/wiki/X"]);
});

test("an address that is written with escapes is reported without a repair", () => {
  expect(repairs("old-address", { ...quality, "a.md": page("A", '[1](/agile/quality&#46;html) <a href="/agile/quality&#46;html">2</a>') })).toEqual(["undefined > undefined", "undefined > undefined"]);
});
