import { describe, expect, test } from "vitest";
import { readFrontMatter } from "../../src/front-matter/read-front-matter.ts";
import { parseYaml } from "../../src/text/yaml/read-yaml.ts";
import { exampleVocabulary } from "./example-vocabulary.ts";

const said = (text: string): string[] => readFrontMatter("page.md", text, exampleVocabulary).findings.map(({ place, rule, fix }) => `${place.line}:${place.column} ${rule}: ${fix}`);

describe("text that only looks like front matter in the wrong place is left alone", () => {
  test.each([
    ["a rule between two sections", "---\ntitle: A\n---\n\nText.\n\n---\n\ntitle words\n\n---\n"],
    ["a rule, then a note", "---\ntitle: A\n---\n\n---\n\nNote: text.\n\n---\n\nText.\n"],
    ["a line with a colon", "---\ntitle: A\n---\n\nStatus: this page is new.\n"],
    ["one line that is a key by chance", "---\ntitle: A\n---\n\nowner: the person who answers.\n\nText.\n"],
    ["an example in code", "---\ntitle: A\n---\n\n```yaml\n---\ntitle: B\n---\n```\n"],
  ])("%s", (_, text) => expect(said(text)).toEqual([]));

  test.each([
    ["two rules", "Text.\n\n---\n\nNote: text.\n\n---\n"],
    ["an example further down", "Text.\n\n```yaml\n---\ntitle: B\n---\n```\n"],
    ["a component first", "{details Title}\n\nText.\n"],
    ["code that is no front matter", "```yaml\nname: build\non: push\n```\n"],
  ])("%s, in a page without any", (_, text) => expect(said(text)).toEqual([expect.stringContaining("1:1 missing-front-matter: ")]));
});

test("spaces from a web page are named where YAML wants ordinary ones, and nowhere else", () => {
  const columns = (block: string): string[] => parseYaml(block).faults.map(({ at }) => `${at.line}:${at.column}`);
  expect(columns("title: A\naudience:\n\u00A0\u00A0primary: a\n\u2003secondary:\u00A0b")).toEqual(["3:1", "4:1"]);
  expect(columns("phases:\n  -\u00A0alpha")).toEqual(["2:4"]);
  expect(columns("title\u00A0: A")).toEqual(["1:6"]);
  expect(columns("title: 10\u00A0km\nsubtitle: \u00A0A\ndescription: |\n  Text\n  \u00A0note: more")).toEqual([]);
});

test("a remedy keeps what was written", () => {
  expect(said("---\ntitle: A\naudience:\n    primary: designers\nsecondary: developers\n---\nText.\n")).toEqual(['5:1 unknown-key: Put 4 spaces before "secondary:".']);
  expect(said("---\ntitle: A\nprimary: designers\n---\nText.\n")).toEqual(['3:1 unknown-key: Write a line "audience:", and below it "primary:" with two spaces before it.']);
  expect(said("---\ntitle: A\nphases: alpha and beta\n---\nText.\n")).toEqual(["3:9 unknown-phase: Write commas between them: alpha, beta."]);
  expect(said("---\ntitle: A\ncategory: agile/nothing\n---\nText.\n")).toEqual([expect.not.stringContaining("only one of them")]);
  expect(said("---\ntitle: 2 * 3 * 4, a_b_c, R&D and the <details> element\n---\nText.\n")).toEqual([]);
});

test("a block of nothing but blank lines is read as fast as any other", () => {
  expect(said(`---\ntitle: A${"\n".repeat(60_000)}---\nText.\n`)).toEqual([]);
  expect(said(`---\ntitle: A${"\n".repeat(900_000)}---\nText.\n`)).toEqual([expect.stringContaining("front-matter-too-large")]);
});
