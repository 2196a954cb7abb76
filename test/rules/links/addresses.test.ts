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
      "a.md:5:5 error unsafe-link: A link may not begin with "javascript:". Use an address that begins with "https:", "mailto:" or "tel:", or link to a page of this manual.",
      "a.md:6:5 error unsafe-link: The address "//evil.example/" does not begin with "https:". Write "https://evil.example/".",
      "a.md:7:5 error malformed-link: The address "/%zz" cannot be used: it has a % that is not part of a code such as "%20". Correct the address.",
      "a.md:8:5 error malformed-link: The address "mailto:nobody" cannot be used: it is not a complete email address or telephone number. Correct the address.",
      "a.md:9:5 error broken-link: "../../etc/passwd" leads out of the content folder. Link to a page or file inside it.",
      "a.md:10:5 error unsafe-link: A link may not begin with "data:". Use an address that begins with "https:", "mailto:" or "tel:", or link to a page of this manual.",
    ]
  `);
});

test("an address that opens a program is refused in words of its own, for nothing in it runs", () => {
  const [found] = all({ "a.md": page("A", "[x](facetime:me@tool.example)") }).filter(({ rule }) => rule === "unsafe-link");
  expect(found).toMatchObject({ message: 'A link in this manual cannot begin with "facetime:"', why: "Not every reader has a program that opens it, so the manual leaves the link out." });
  expect(of("unsafe-link", { "a.md": page("A", "[x](sms:07700900000)") })).toEqual([]);
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
      "agile/a.md:5:5 error link-case: The capital letters in "/Agile/quality" are not those of the page or file. Change it to "/agile/quality".",
      "agile/a.md:5:25 error link-case: The capital letters in "../agile/Quality.md" are not those of the page or file. Change it to "quality.md".",
      "agile/a.md:5:50 error link-case: The capital letters in "#Next-Steps" are not those of the heading. Change it to "/agile/quality/#next-steps".",
      "agile/a.md:5:82 error link-case: The capital letters in "/AGILE/quality.html?x#next-steps" are not those of the page or file. Change it to "/agile/quality?x#next-steps".",
      "agile/a.md:7:6 error link-case: The capital letters in "/Pic.PNG" are not those of the image. Change it to "/pic.png".",
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
      "a.md:8:105 warning own-absolute-address: "https://manual.example/pic.png" is a file of this manual, but is written with the name of the site. Change it to "/pic.png".",
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
      "a.md:5:5 warning insecure-link: "http://www.gov.uk/x" begins with "http:", but www.gov.uk can be reached by "https:". Change "http:" to "https:".",
      "a.md:5:30 warning insecure-link: "http://tool.example/x" begins with "http:", but this manual links to tool.example with "https:" elsewhere. Change "http:" to "https:".",
      "a.md:5:141 warning insecure-link: "HTTP://en.wikipedia.org/wiki/X" begins with "http:", but en.wikipedia.org can be reached by "https:". Change "http:" to "https:".",
    ]
  `);
  expect(repairs("insecure-link", { "a.md": page("A", body) })).toEqual(["http://www.gov.uk/x > https://www.gov.uk/x", "undefined > undefined", "HTTP://en.wikipedia.org/wiki/X > https://en.wikipedia.org/wiki/X"]);
});

test("an address that is written with escapes is reported without a repair", () => {
  expect(repairs("old-address", { ...quality, "a.md": page("A", '[1](/agile/quality&#46;html) <a href="/agile/quality&#46;html">2</a>') })).toEqual(["undefined > undefined", "undefined > undefined"]);
});

test("two slashes at the start of an address of this manual are one too many, and before a host they lack what tells how to fetch it", () => {
  const body = "[1](//agile/quality) [2](//nowhere) [3](//tool.example/x) [4](//manual.example/agile/quality) [5](\\\\server\\share)";
  expect(lines(all({ ...quality, "a.md": page("A", body) }).filter(({ severity }) => severity === "error"))).toMatchInlineSnapshot(`
    [
      "a.md:5:5 error malformed-link: The address "//agile/quality" has one slash too many at its start. Change it to "/agile/quality".",
      "a.md:5:26 error malformed-link: The address "//nowhere" has one slash too many at its start. Change it to "/nowhere".",
      "a.md:5:41 error unsafe-link: The address "//tool.example/x" does not begin with "https:". Write "https://tool.example/x".",
      "a.md:5:63 error unsafe-link: The address "//manual.example/agile/quality" does not begin with "https:". Write "https://manual.example/agile/quality".",
      "a.md:5:99 error malformed-link: The address "\\server\\share" cannot be used: it has \\ in place of /. Change it to "/server/share", if that is what it should be.",
    ]
  `);
});

test("signs that belong elsewhere are told of once, also in images", () => {
  const body = "[1](\\agile\\quality.md) ![2](\\images\\pic.png) [3](agile\\quality) <a href=”/agile/quality”>4</a> [5](/what\\_is)";
  expect(lines(all({ ...quality, "a.md": page("A", body), "images/pic.png": "" }).filter(({ severity }) => severity === "error"))).toMatchInlineSnapshot(`
    [
      "a.md:5:5 error malformed-link: The address "\\agile\\quality.md" cannot be used: it has \\ in place of /. Change it to "/agile/quality", if that is what it should be.",
      "a.md:5:29 error malformed-link: The address "\\images\\pic.png" cannot be used: it has \\ in place of /. Change it to "/images/pic.png", if that is what it should be.",
      "a.md:5:50 error malformed-link: The address "agile\\quality" cannot be used: it has \\ in place of /. Change it to "agile/quality", if that is what it should be.",
      "a.md:5:73 error malformed-link: The address "”/agile/quality”" cannot be used: it is in curly quotation marks. Change it to "/agile/quality", if that is what it should be.",
      "a.md:5:100 error broken-link: No page or file at "/what_is". Correct the address or remove the link; if the page has moved, add its old address to its "redirect_from".",
    ]
  `);
});

test("a mere # leads nowhere, unless the words say that it leads to the top", () => {
  expect(of("empty-link", { "a.md": page("A", "[the costs](#) <a href='#'>the plan</a> [Back to top](#) [↑](#) [x](#top) `[y](#)`") })).toMatchInlineSnapshot(`
    [
      "a.md:5:13 error empty-link: The link "the costs" leads nowhere but to the top of its page. Write the address, or remove the link and keep the words.",
      "a.md:5:25 error empty-link: The link "the plan" leads nowhere but to the top of its page. Write the address, or remove the link and keep the words.",
    ]
  `);
});

test("the source of a page in the manual's own repository is not the page; a version, a line or the edit form is meant", () => {
  const source = "https://github.com/office/manual";
  const settings = `${plainSettings}repository: { url: ${source}, folder: content }\n`;
  const body = [
    `[1](${source}/blob/main/content/agile/quality.md)`, `[2](${source}/raw/main/content/pic.png)`, `[3](${source}/blob/main/README.md)`, `[4](${source}/blob/main/content/agile/quality.md#L3)`,
    `[5](${source}/edit/main/content/agile/quality.md)`, `[6](${source}/blob/${"a1".repeat(20)}/content/agile/quality.md)`, `[7](${source}-old/blob/main/content/agile/quality.md)`, `[8](${source})`,
  ].join(" ");
  expect(of("own-absolute-address", { ...quality, "a.md": page("A", body), "pic.png": "" }, settings)).toMatchInlineSnapshot(`
    [
      "a.md:5:5 warning own-absolute-address: "https://github.com/office/manual/blob/main/content/agile/qu…" is the source of a page of this manual, not the page itself. Change it to "/agile/quality".",
      "a.md:5:78 warning own-absolute-address: "https://github.com/office/manual/raw/main/content/pic.png" is the source of a file of this manual, not the file itself. Change it to "/pic.png".",
    ]
  `);
});

test("addresses inside those of other services are taken out of them", () => {
  const wrapped = [
    "https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.gov.uk%2Fx%3Fa%3D1%26b%3D2&data=05", "https://www.google.com/url?sa=t&q=https://www.gov.uk/y", "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.gov.uk%2F(z)",
  ];
  const plain = ["https://www.google.com/search?q=https://www.gov.uk/", "https://web.archive.example/?url=https://www.gov.uk/", "https://www.google.com/url?q=gov.uk", "https://www.youtube.com/watch?v=1"];
  const files = { "a.md": page("A", [...wrapped, ...plain].map((href, n) => `[${n}](<${href}>)`).join("\n")) };
  expect(of("wrapped-address", files)).toMatchInlineSnapshot(`
    [
      "a.md:5:6 warning wrapped-address: "https://eur03.safelinks.protection.outlook.com/?url=https%3…" leads by way of "eur03.safelinks.protection.outlook.com". Change it to "https://www.gov.uk/x?a=1&b=2", to which it leads in the end.",
      "a.md:6:6 warning wrapped-address: "https://www.google.com/url?sa=t&q=https://www.gov.uk/y" leads by way of "www.google.com". Change it to "https://www.gov.uk/y", to which it leads in the end.",
      "a.md:7:6 warning wrapped-address: "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.gov.uk%2F(…" leads by way of "l.facebook.com". Change it to "https://www.gov.uk/(z)", to which it leads in the end.",
    ]
  `);
  expect(repairs("wrapped-address", files)).toMatchInlineSnapshot(`
    [
      "https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.gov.uk%2Fx%3Fa%3D1%26b%3D2&data=05 > https://www.gov.uk/x?a=1&b=2",
      "https://www.google.com/url?sa=t&q=https://www.gov.uk/y > https://www.gov.uk/y",
      "undefined > undefined",
    ]
  `);
});

describe("addresses that only colleagues can open", () => {
  test.each(["https://office.sharepoint.com/sites/x", "https://office-my.sharepoint.com/personal/me/x", "https://outlook.office.com/mail/id/1", "https://mail.google.com/mail/u/0/#inbox", "https://teams.microsoft.com/l/channel/1"])("%s", (href) => {
    expect(of("link-for-colleagues", { "a.md": page("A", `[x](${href})`) })).toHaveLength(1);
  });
  test.each(["https://office.sharepoint.com/:w:/s/x/E1", "https://www.microsoft.com/sharepoint", "https://support.google.com/mail/", "https://teams.microsoft.com/"])("not %s", (href) => {
    expect(of("link-for-colleagues", { "a.md": page("A", `[x](${href})`) })).toEqual([]);
  });
});

test("a file of one's own computer is to be put into the manual, and a text message may be written", () => {
  expect(lines(all({ "a.md": page("A", "[1](C:\\Users\\me\\x.docx) [2](file:///C:/x.docx) [3](sms:07700900000) [4](sms:07700900000?body=Hello) [5](sms:me)") }))).toMatchInlineSnapshot(`
    [
      "a.md:5:5 error preview-link: "C:\\Users\\me\\x.docx" leads to the computer of whoever opens it. Put the file into the content folder and link to it there, or remove the link.",
      "a.md:5:29 error preview-link: "file:///C:/x.docx" leads to the computer of whoever opens it. Put the file into the content folder and link to it there, or remove the link.",
      "a.md:5:105 error malformed-link: The address "sms:me" cannot be used: it is not a complete email address or telephone number. Correct the address.",
    ]
  `);
});

test.each([
  "https://team.slack.com/archives/C1", "https://app.slack.com/client/T1/C1", "https://docs.google.com/document/d/1abc/edit?usp=sharing", "https://team.atlassian.net/wiki/spaces/A", "https://miro.com/app/board/x=/",
])("%s is for colleagues", (href) => {
  expect(of("link-for-colleagues", { "a.md": page("A", `[x](${href})`) })).toHaveLength(1);
});

test.each(["https://slack.com/help", "https://docs.google.com/forms/d/e/1x/viewform", "https://docs.google.com/document/d/e/2P/pub", "https://team.atlassian.net/servicedesk/customer/portal/1", "https://miro.com/guides"])("%s is for everyone", (href) => {
  expect(of("link-for-colleagues", { "a.md": page("A", `[x](${href})`) })).toEqual([]);
});

test("a site that shows work before it is published is a preview", () => {
  expect(of("preview-link", { "a.md": page("A", "[x](https://www.integration.publishing.service.gov.uk/a) [y](https://integration.manual.example/a)") })).toHaveLength(1);
});

test("an address that nothing can have is named with what was meant", () => {
  const body = ["mailto://team@d.gov.uk", "https://www.d,gov.uk/a", "https://www..d.gov.uk/a", "https://wwww.d.gov.uk", "mailto:team@d.gov,uk", "mailto:mailto:team@d.gov.uk", "tel:tel:0800", "https://www.d.gov.uk./a", "https://www.d.gov.uk/a,b;c..d"].map((href) => `[x](${href})`).join("\n");
  expect(of("malformed-link", { "a.md": page("A", body) })).toMatchInlineSnapshot(`
    [
      "a.md:5:5 error malformed-link: The address "mailto://team@d.gov.uk" cannot be used: an email address has no slashes before it. Change it to "mailto:team@d.gov.uk", if that is what it should be.",
      "a.md:6:5 error malformed-link: The address "https://www.d,gov.uk/a" cannot be used: no website or mailbox has the name "www.d,gov.uk". Change it to "https://www.d.gov.uk/a", if that is what it should be.",
      "a.md:7:5 error malformed-link: The address "https://www..d.gov.uk/a" cannot be used: no website or mailbox has the name "www..d.gov.uk". Change it to "https://www.d.gov.uk/a", if that is what it should be.",
      "a.md:8:5 error malformed-link: The address "https://wwww.d.gov.uk" cannot be used: no website or mailbox has the name "wwww.d.gov.uk". Change it to "https://www.d.gov.uk", if that is what it should be.",
      "a.md:9:5 error malformed-link: The address "mailto:team@d.gov,uk" cannot be used: no website or mailbox has the name "d.gov,uk". Change it to "mailto:team@d.gov.uk", if that is what it should be.",
      "a.md:10:5 error malformed-link: The address "mailto:mailto:team@d.gov.uk" cannot be used: it begins twice. Change it to "mailto:team@d.gov.uk", if that is what it should be.",
      "a.md:11:5 error malformed-link: The address "tel:tel:0800" cannot be used: it begins twice. Change it to "tel:0800", if that is what it should be.",
    ]
  `);
});
