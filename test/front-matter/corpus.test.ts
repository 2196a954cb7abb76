import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { frontMatterKeys, frontMatterSchema } from "../../src/front-matter/schema.ts";
import { readFrontMatter } from "../../src/front-matter/read-front-matter.ts";
import { decodeText } from "../../src/text/decode.ts";
import { exampleVocabulary } from "./example-vocabulary.ts";

const folder = resolve(import.meta.dirname, "../../../shared/corpus/design-manual");
const hasCorpus = existsSync(folder);
if (!hasCorpus) console.warn(`The corpus is not at ${folder}: the test that reads it is skipped.`);

test.skipIf(!hasCorpus)("every page of a manual written for another generator can be read, and its two slips are found", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  const findings = files.flatMap((file) => {
    const { text = "" } = decodeText(file, readFileSync(join(folder, file)));
    const { findings, readable } = readFrontMatter(file, text, exampleVocabulary);
    expect(readable, file).toBe(true);
    return findings;
  });
  expect(files).toHaveLength(204);
  const slips = findings.filter(({ rule }) => !/^unknown-(?!key)|spelling|empty-body|empty-value/.test(rule));
  expect(slips.map(({ rule, place }) => `${place.file}:${place.line}:${place.column} ${rule}`)).toEqual([
    "operations/helpdesk.md:11:1 duplicate-key",
    "phases/index.md:7:1 unknown-key",
  ]);
});

test("each key has words for the reference: what it means, and what it takes", () => {
  for (const key of frontMatterKeys) {
    expect(frontMatterSchema.shape[key].unwrap().meta(), key).toMatchObject({ description: expect.stringMatching(/\w\.$/) as string, expects: expect.any(String) as string });
  }
});
