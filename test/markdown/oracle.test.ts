import { existsSync, readFileSync } from "node:fs";
import { parseDocument, DomUtils } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { createMarkdownRenderer } from "../../plugins/markdown/renderer.ts";

type Counts = Record<string, number>;
interface Expected {
  readonly headings: readonly (readonly [level: number, id: string | null, text: string])[];
  readonly ids: readonly string[];
  readonly count: Counts;
}

const corpus = new URL("../../../shared/corpus/", import.meta.url);
const oracle = new URL("expected/rendering.json", corpus);
const isThere = existsSync(oracle);
if (!isThere) console.warn("The corpus of real pages is not there: rendering is not compared with kramdown's.");
const expected = isThere ? (JSON.parse(readFileSync(oracle, "utf8")) as Record<string, Expected>) : {};

/** Where this renderer means to differ from kramdown, and why. */
const differences: Readonly<Record<string, { readonly why: string; readonly ids: readonly string[] }>> = {
  "agile/writing-user-stories.md": {
    why: "An `<a name>` becomes an `<a id>`, because `name` on links is obsolete; kramdown leaves it.",
    ids: ["promise-of-a-conversation"],
  },
};

const render = createMarkdownRenderer();

function pageAt(path: string) {
  const text = readFileSync(new URL(`design-manual/${path}`, corpus), "utf8").replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const frontMatter = /^---\n[\s\S]*?\n---[ \t]*(?:\n|$)/.exec(text)?.[0] ?? "";
  const firstLine = frontMatter.split("\n").length - 1;
  return { text, facts: render({ body: text.slice(frontMatter.length), file: path, firstLine }) };
}

describe.skipIf(!isThere)("the real pages are rendered as kramdown renders them", () => {
  test.each(Object.entries(expected))("%s", (path, { headings, ids, count }) => {
    const { facts } = pageAt(path);
    const elements = DomUtils.getElementsByTagName("*", parseDocument(facts.html));
    expect(facts.headings.map(({ level, id, text }) => [level, id || null, text])).toEqual(headings);
    expect(elements.flatMap(({ attribs }) => attribs["id"] ?? []).sort()).toEqual([...ids, ...(differences[path]?.ids ?? [])].sort());
    const counted = Object.fromEntries(Object.keys(count).map((name) => [name, elements.filter((element) => element.name === name).length]));
    expect(counted).toEqual(count);
  });

  test("all of them: 204 pages, 1,190 headings, 119 abbreviations", () => {
    const all = Object.values(expected);
    expect([all.length, all.flatMap(({ headings }) => headings).length, all.reduce((sum, { count }) => sum + (count["abbr"] ?? 0), 0)]).toEqual([204, 1190, 119]);
  });

  test("their links stand at the line and column that are recorded", () => {
    const misplaced = Object.keys(expected).flatMap((path) => {
      const { text, facts } = pageAt(path);
      const lines = text.split("\n");
      return facts.links
        .filter(({ href, at }) => !(lines[at.line - 1] ?? "").startsWith(href, at.column - 1))
        .map(({ href, at }) => `${path}:${at.line}:${at.column} ${href}`);
    });
    expect(misplaced).toEqual([]);
  });

  test("they hold nothing unsafe, and only the problems that a renderer can see in them", () => {
    const findings = Object.keys(expected).flatMap((path) => pageAt(path).facts.findings.map(({ rule, place }) => `${place.file}:${place.line} ${rule}`));
    expect(findings.sort()).toEqual([
      "digital-by-default-26-points/index.md:23 missing-alt",
      "digital-by-default/index.md:20 missing-alt",
      "measurement/user-satisfaction.md:58 empty-link",
      "user-centred-design/resources/patterns/national-insurance-number.md:20 missing-alt",
    ]);
  });
});
