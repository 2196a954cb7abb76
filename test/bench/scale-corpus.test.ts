import { expect, test } from "vitest";
import { scaleCorpus } from "../../scripts/bench/scale-corpus.ts";

const prose = "Several different colleagues should together consider whether another approach would probably succeed before building anything.";

const corpus = new Map([
  [
    "agile/quality.md",
    `---
title: "Quality: a start"
category: agile
breadcrumbs:
  - title: Agile
    url: /manual/agile
---

See [teams](/manual/team/roles.html#size), <a href="/manual/agile/">agile</a> and [the form](/manual/team/form.odt).
Elsewhere: [figures](/manual/figures/one.png), [home](/manual/), [other](/other/agile/).

## Following several standards

${Array.from({ length: 40 }, () => prose).join("\n")}

\`\`\`
${prose}
\`\`\`
`,
  ],
  ["agile/index.md", "---\ntitle: Agile\n---\n\n![Chart](/manual/figures/one.png)\n"],
  ["team/roles.md", "---\ntitle: Roles\n---\n\nText of another length, together with further vocabulary.\n"],
]);

const scale = (pages: number): ReadonlyMap<string, string> => scaleCorpus(corpus, { pages, basePath: "/manual/" });
const linesBelow = (start: string, text = ""): string[] => text.slice(text.indexOf(start)).split("\n");
const isLong = (word: string): boolean => /^[a-z]{6,12}[.,]?$/.test(word);
const titleOf = (text: string): string | undefined => /^title: (.*)$/m.exec(text)?.[1];

test("a scaled corpus has exactly as many pages as asked for", () => {
  expect([1, 3, 7, 100].map((pages) => scale(pages).size)).toEqual([1, 3, 7, 100]);
});

test("the first copy is the corpus itself, byte for byte", () => {
  expect(new Map([...scale(8)].slice(0, 3))).toEqual(corpus);
});

test("a copy that is cut short keeps its index pages", () => {
  expect([...scale(4).keys()]).toEqual(["agile/index.md", "agile/quality.md", "team/roles.md", "agile-r001/index.md"]);
});

test("the same corpus scales to the same bytes, in whatever order its files were read", () => {
  const reversed = new Map([...corpus].reverse());
  expect([...scaleCorpus(reversed, { pages: 50, basePath: "/manual/" })]).toEqual([...scale(50)]);
});

test("links and breadcrumbs of a copy stay inside it, and lead out of it only to documents, images and other sites", () => {
  const text = scale(6).get("agile-r001/quality.md") ?? "";
  expect(text.match(/(?<=["( ])\/[^\s)"]+/g)).toEqual([
    "/manual/agile-r001",
    "/manual/team-r001/roles.html#size",
    "/manual/agile-r001/",
    "/manual/team/form.odt",
    "/manual/figures/one.png",
    "/manual/",
    "/other/agile/",
  ]);
});

test("links to a page that a short copy lacks lead to the first one", () => {
  const text = scale(5).get("agile-r001/quality.md") ?? "";
  expect(text).toContain("[teams](/manual/team/roles.html#size)");
  expect(text).toContain('<a href="/manual/agile-r001/">');
});

test("no two pages of a scaled corpus have the same title", () => {
  const titles = [...scale(30).values()].map(titleOf);
  expect(new Set(titles).size).toBe(30);
  expect(titles).toContain('"Quality: a start (set 9)"');
});

test("a copy keeps what lists are made from", () => {
  expect(scale(6).get("agile-r001/quality.md")).toContain("\ncategory: agile\n");
});

test("a page that lists the whole manual is in the first copy only, and links to it lead there", () => {
  const browse = "---\nlayout: browse\ntitle: Browse\n---\n";
  const home = "---\ntitle: Roles\n---\n\n[All](/manual/browse/), [agile](/manual/agile/)\n";
  const scaled = scaleCorpus(new Map([...corpus, ["browse/index.md", browse], ["team/roles.md", home]]), { pages: 7, basePath: "/manual/" });
  expect([...scaled.keys()].filter((path) => path.startsWith("browse"))).toEqual(["browse/index.md"]);
  expect(scaled.get("team-r001/roles.md")).toContain("[All](/manual/browse/), [agile](/manual/agile-r001/)");
});

test("about 8% of the longer words of running text differ in a copy, and nothing else of its body", () => {
  const [original = [], copy = []] = ["agile/quality.md", "agile-r001/quality.md"].map((path) => linesBelow("## ", scale(6).get(path)));
  const [before = [], after = []] = [original, copy].map((lines) => lines.join(" ").split(" "));
  const longWords = before.filter(isLong).length;
  const changed = before.filter((word, at) => word !== after[at]);
  expect(after.length).toBe(before.length);
  expect(changed.length / longWords).toBeGreaterThan(0.05);
  expect(changed.length / longWords).toBeLessThan(0.11);
  expect(changed.filter((word) => !isLong(word))).toEqual([]);
  expect(copy[0]).toBe("## Following several standards");
  expect(copy.slice(copy.indexOf("```"))).toEqual(["```", prose, "```", ""]);
});

test("two copies of a page differ in more than their titles", () => {
  const bodies = [1, 2].map((copy) => scale(9).get(`agile-r00${copy}/quality.md`)?.split("## ")[1]);
  expect(bodies[0]).not.toEqual(bodies[1]);
});
