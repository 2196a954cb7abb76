import { expect, test } from "vitest";
import { lines, manualFrom, page, plainSettings } from "../../manual-from.ts";

const moved = (...redirects: string[]): string => `${plainSettings}redirects:\n${redirects.map((each) => `  - { ${each} }\n`).join("")}`;
const pages = { "a.md": page("A"), "b.md": page("B", "## Next steps\n\nText.") };
const found = (files: Record<string, string>, settings: string) => lines(manualFrom(files, settings).diagnostics);

test("a redirect that comes back to where it has been is reported at its new address, with every step, also where the circle begins further on", () => {
  expect(found(pages, moved("from: /x, to: /y", "from: /y, to: /x", "from: /self, to: /self", "from: /before, to: /x#part"))).toMatchInlineSnapshot(`
    [
      "manual.yaml:12:21 error redirect-loop: The redirect of "/x" goes round in a circle: /x → /y → /x. Point it at a page.",
      "manual.yaml:13:21 error redirect-loop: The redirect of "/y" goes round in a circle: /y → /x → /y. Point it at a page.",
      "manual.yaml:14:24 error redirect-loop: The redirect of "/self" goes round in a circle: /self → /self. Point it at a page.",
      "manual.yaml:15:26 error redirect-loop: The redirect of "/before" goes round in a circle: /before → /x#part → /y → /x. Point it at a page.",
    ]
  `);
});

test("a redirect to a redirect names where it should lead, in the author's own spelling", () => {
  expect(found(pages, moved("from: /x, to: /y", "from: /y, to: /a", "from: /z, to: /of-b"))).toMatchInlineSnapshot(`
    [
      "manual.yaml:12:21 warning redirect-chain: "/x" leads to "/y", which is itself redirected. Point it at "/a" instead.",
      "manual.yaml:14:21 error redirect-to-nowhere: "/z" leads to "/of-b", where there is no page or file. Point it at a page that exists.",
    ]
  `);
  expect(found({ ...pages, "b.md": page("B", "Text.", "redirect_from: /of-b\n") }, moved("from: /z, to: /of-b").replace("url:", "basePath: /m/\nurl:").replace("to: /of-b", "to: /m/of-b"))).toMatchInlineSnapshot(`
    [
      "manual.yaml:13:21 warning redirect-chain: "/z" leads to "/m/of-b", which is itself redirected. Point it at "/m/b/" instead.",
    ]
  `);
});

test("a redirect to a prefix that has moved is a chain, and says where the page below it is", () => {
  expect(found({ ...pages, "new/c.md": page("C"), "new/index.md": page("New") }, moved("from: /old, to: /new, prefix: true", "from: /x, to: /old/c"))).toMatchInlineSnapshot(`
    [
      "manual.yaml:13:21 warning redirect-chain: "/x" leads to "/old/c", which is itself redirected. Point it at "/new/c" instead.",
    ]
  `);
});

test("a redirect of an address that is in use is reported, whatever its spelling, but not one that is only like a page's", () => {
  expect(found(pages, moved("from: /a.html, to: /b", "from: /A, to: /b", "from: /ab, to: /b"))).toMatchInlineSnapshot(`
    [
      "manual.yaml:12:13 error redirect-hides-page: "/a.html" is redirected, but there is a page at that address. Delete the redirect, or the page.",
      "manual.yaml:13:13 error redirect-hides-page: "/A" differs from the address of a page, "/a/", only in capital letters. Delete the redirect: on many computers the two are one address.",
    ]
  `);
  expect(found({ "a.md": page("A", "Text.", "redirect_from: [/a.html, /old-a]\n") }, plainSettings)).toMatchInlineSnapshot(`
    [
      "a.md:3:17 error redirect-hides-page: "/a.html" is already an address of this page. Delete the redirect.",
    ]
  `);
});

test("a redirect of everything below an address names the pages that are still there", () => {
  expect(manualFrom({ ...pages, "old/c.md": page("C"), "older.md": page("Older") }, moved("from: /old, to: /a, prefix: true")).diagnostics).toMatchObject([
    { rule: "redirect-hides-page", message: 'Everything below "/old" is redirected, but there is still a page below it', line: 12, column: 13, related: [{ file: "old/c.md" }] },
  ]);
});

test("a redirect of a file, or of a page that the manual makes, hides it", () => {
  expect(found({ ...pages, "docs/plan.pdf": "" }, moved("from: /docs/plan.pdf, to: /a", "from: /browse/, to: /a"))).toMatchInlineSnapshot(`
    [
      "manual.yaml:12:13 error redirect-hides-page: "/docs/plan.pdf" is redirected, but there is a file at that address. Delete the redirect, or the file.",
      "manual.yaml:13:13 error redirect-hides-page: "/browse/" is redirected, but there is a page at that address. Delete the redirect.",
    ]
  `);
});

test("a redirect to a page, file or heading that is not there names the nearest", () => {
  expect(found({ ...pages, "plans.md": page("Plans"), "held.md": page("Held", "Text.", "published: false\n") }, moved("from: /x, to: /planz", "from: /y, to: '/b#next-step'", "from: /z, to: /held", "from: /w, to: /quite-different"))).toMatchInlineSnapshot(`
    [
      "manual.yaml:12:21 error redirect-to-nowhere: "/x" leads to "/planz", where there is no page or file. Point it at "/plans", or at another page that exists.",
      "manual.yaml:13:21 error redirect-to-nowhere: "/y" leads to "/b#next-step", but that page has no heading "#next-step". Change it to "#next-steps", or point it at the page alone.",
      "manual.yaml:14:21 error redirect-to-nowhere: "/z" leads to "/held", a page that is left out of the manual. Point it at another page, or delete "published: false" from "held.md".",
      "manual.yaml:15:21 error redirect-to-nowhere: "/w" leads to "/quite-different", where there is no page or file. Point it at a page that exists.",
    ]
  `);
});

test("a redirect may lead to a file, to a list as it is filtered, to a heading, and to hosts that the settings name", () => {
  const settings = moved("from: /v, to: /docs/plan.pdf", 'from: /w, to: "/browse/?phase=alpha"', 'from: /x, to: "/b#next-steps"', "from: /y, to: 'https://courses.example/x'", "from: /z, to: 'https://manual.example/b'");
  expect(found({ ...pages, "docs/plan.pdf": "" }, `${settings}redirectHosts: [courses.example]\n`)).toEqual([]);
});

test("a redirect to another host is reported", () => {
  expect(found(pages, moved("from: /x, to: 'https://evil.example/'"))).toMatchInlineSnapshot(`
    [
      "manual.yaml:12:21 error unsafe-redirect: "/x" leads to "https://evil.example/", which is on a website that redirects may not lead to. Point it at a page of this manual, or add the name of the website to "redirectHosts:" in the settings.",
    ]
  `);
});

test("an address that is redirected twice is reported with both ends; capital letters count only when the ends differ", () => {
  expect(found(pages, moved("from: /x, to: /a", "from: /x/, to: /b", "from: /X, to: /a", "from: /y, to: /a", "from: /Y, to: /b", "from: /y, to: /a, prefix: true"))).toMatchInlineSnapshot(`
    [
      "manual.yaml:13:13 error duplicate-redirect: "/x/" is redirected twice: here to "/b", elsewhere to "/a". Delete one of the two.",
      "manual.yaml:16:13 error duplicate-redirect: "/Y" is redirected twice: here to "/b", elsewhere to "/a". Delete one of the two.",
    ]
  `);
});

test("an old address that no server would look for is reported with what to write", () => {
  expect(found({ "a.md": page("A", "Text.", "redirect_from:\n  - /caf%C3%A9\n  - /x//y\n  - /%FF\n  - /q?x=1\n") }, plainSettings)).toMatchInlineSnapshot(`
    [
      "a.md:4:5 error malformed-redirect: The old address "/caf%C3%A9" has letters that are written as codes with %. Write "/café".",
      "a.md:5:5 error malformed-redirect: The old address "/x//y" has two slashes beside each other. Write "/x/y".",
      "a.md:6:5 error malformed-redirect: The old address "/%FF" has letters that are written as codes with %. Write the letters themselves.",
      "a.md:7:5 error malformed-redirect: The old address "/q?x=1" has a part after ?, which redirects do not look at. Delete ? and what follows it.",
    ]
  `);
});

test("hundreds of redirects in one row are followed without end, and each is judged once", () => {
  const row = Array.from({ length: 300 }, (_, n) => `from: /r${n}, to: ${n === 299 ? "/a" : `/r${n + 1}`}`);
  const { diagnostics } = manualFrom(pages, moved(...row));
  expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(["redirect-chain"]));
  expect(diagnostics).toHaveLength(299);
});
