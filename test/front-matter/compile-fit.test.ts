import fc from "fast-check";
import { expect, it } from "vitest";
import * as z from "zod";
import { compileFit } from "../../src/front-matter/compile-fit.ts";
import { frontMatterKeys, frontMatterSchema } from "../../src/front-matter/schema.ts";
import { readYaml } from "../../src/text/yaml/read-yaml.ts";
import { plainOf, type Written } from "../../src/text/yaml/written.ts";

const written = (block: string): Written => {
  const { written } = readYaml(block);
  if (!written) throw new Error(`The test's own YAML is wrong: ${block}`);
  return written;
};

it("never says of a value that it fits when the schema says otherwise", () => {
  const { node } = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom("text", "2024-01-31", 1, 2.5, Infinity, true, false, null),
      fc.array(tie("node"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("title", "url", "date", "note", "pages", "description", "primary", "secondary", "other"), tie("node"), { maxKeys: 3 }),
    ),
  }));
  let fitting = 0;
  fc.assert(
    fc.property(fc.constantFrom(...frontMatterKeys), node, (key, value) => {
      const block = written(JSON.stringify(value, (_, part: unknown) => (part === Infinity ? "TOO_MUCH" : part)).replaceAll('"TOO_MUCH"', ".inf"));
      const schema = frontMatterSchema.shape[key];
      if (!compileFit(schema)(block)) return;
      fitting += 1;
      expect(schema.safeParse(plainOf(block)).success, key).toBe(true);
    }),
    { numRuns: 20_000, seed: 1 },
  );
  expect(fitting).toBeGreaterThan(1000);
});

it.each([
  ["breadcrumbs", "- {title: Home, url: /}"],
  ["audience", "{primary: designers, secondary: }"],
  ["sections", "- {title: First, pages: [/a/, /b/]}"],
  ["updates", "- {date: 2024-01-31, note: New}"],
  ["points", "[1, 2, '3']"],
  ["phases", "alpha, beta"],
  ["long-title", "true"],
  ["order", "1.5"],
] as const)("knows a good %s without asking the schema", (key, block) => {
  expect(compileFit(frontMatterSchema.shape[key])(written(block))).toBe(true);
});

it("leaves a schema with demands of its own to the schema", () => {
  expect(compileFit(z.string().min(2))(written("text"))).toBe(false);
});
