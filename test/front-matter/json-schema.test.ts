import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Ajv from "ajv";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { schemasFor } from "../../scripts/write-schemas.ts";
import { frontMatterJsonSchema } from "../../src/front-matter/json-schema.ts";
import { readFrontMatter } from "../../src/front-matter/read-front-matter.ts";
import { frontMatterKeys } from "../../src/front-matter/schema.ts";
import { settingsJsonSchema } from "../../src/settings/json-schema.ts";
import { exampleVocabulary } from "./example-vocabulary.ts";

const root = resolve(import.meta.dirname, "../..");
const content = join(root, "content");
const own = schemasFor({ content, today: "2026-11-22" });
const schemaIn = (name: string): object => JSON.parse(own.get(name) ?? "") as object;
const accepts = (schema: object) => new Ajv({ allErrors: true }).compile(schema);

describe("the schema of front matter", () => {
  it("accepts every page of our own manual", () => {
    const validate = accepts(schemaIn("front-matter.schema.json"));
    const refused = readdirSync(content, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".md"))
      .filter((file) => !validate(parse(readFileSync(join(content, file), "utf8").split(/^---$/m)[1] ?? "")));
    expect(refused).toEqual([]);
  });

  it("describes every key, and no other", () => {
    const { properties = {} } = frontMatterJsonSchema(exampleVocabulary);
    expect(Object.keys(properties).sort()).toEqual([...frontMatterKeys].sort());
    for (const [key, part] of Object.entries(properties)) expect(part, key).toMatchObject({ description: expect.stringMatching(/[\w:]\.$/) as string });
  });

  it.each([
    "tilte: A page",
    "title: 2015",
    "title: [a, b]",
    "status: done",
    "layout: novel",
    "category: cooking",
    "owner: nobody",
    "phases: [alpha, never]",
    "phases: alpha, never",
    "phase: 1",
    "audience: wizards",
    "audience: { primary: [designers, wizards] }",
    "audience: { tertiary: designers }",
    "points: [0]",
    "points: 1.5",
    "published: yesterday",
    "published: true",
    "review_by: 5 March 2027",
    "updates: [{ date: 05/03/2026, note: New }]",
    "updates: [{ date: 2024-01-31 }]",
    "breadcrumbs: Home",
    "sections: [{ title: First }]",
    "order: first",
    "exclude_from_search: yes",
    "lang: Welsh",
  ])("refuses what the check refuses: %s", (line) => {
    const { findings } = readFrontMatter("page.md", `---\n${line}\n---\nText.\n`, exampleVocabulary);
    expect(findings.filter(({ rule }) => rule !== "missing-title").length, "by the check").toBeGreaterThan(0);
    expect(accepts(frontMatterJsonSchema(exampleVocabulary))(parse(line)), "by the schema").toBe(false);
  });

  it.each([
    "title: A page",
    "phases: alpha, beta,",
    "phases: [alpha, beta]",
    "audience: designers",
    "audience: { primary: 'designers, dev', secondary: }",
    "points: [1, '5']",
    "points: 1, 5",
    "published: false",
    "published: 2024-01-31",
    "category: agile",
    "aliases: a page, another",
    "sections: [{ title: First, pages: [/a/] }]",
  ])("accepts what the check accepts: %s", (line) => {
    const { findings } = readFrontMatter("page.md", `---\n${line}\n---\nText.\n`, exampleVocabulary);
    expect(findings.filter(({ rule }) => !["missing-title", "old-spelling"].includes(rule)), "by the check").toEqual([]);
    expect(accepts(frontMatterJsonSchema(exampleVocabulary))(parse(line)), "by the schema").toBe(true);
  });

  it("refuses every word where the settings name none", () => {
    const validate = accepts(frontMatterJsonSchema({ ...exampleVocabulary, owners: [] }));
    expect([validate({ title: "A page" }), validate({ owner: "design-team" })]).toEqual([true, false]);
  });
});

describe("the schema of a manual's settings", () => {
  const validate = accepts(settingsJsonSchema());

  it.each(["content/manual.yaml", "test/corpora/design-manual.yaml", "test/corpora/seeds.yaml"])("accepts %s", (path) => {
    expect(validate(parse(readFileSync(join(root, path), "utf8"))), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(["title: A manual", "name: 7", "name: A\nbrand: royal", "name: A\nphases: [{ title: Alpha }]", "name: A\nseverities: { no-such-rule: error }", "name: A\nseverities: { broken-link: fatal }"])("refuses %s", (text) => {
    expect(validate(parse(text))).toBe(false);
  });
});

it("keeps the schemas of our own manual up to date; npm run schema writes them anew", () => {
  for (const [name, text] of own) expect(readFileSync(join(root, "schemas", name), "utf8"), name).toBe(text);
});
