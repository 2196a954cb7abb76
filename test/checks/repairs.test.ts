import { describe, expect, test } from "vitest";
import { fields } from "../../src/diagnostics/catalogue.ts";
import type { Repair } from "../../src/diagnostics/diagnostic.ts";
import { mendBytes } from "../../src/repairs/mend-bytes.ts";
import { checkExample } from "../rules/check-example.ts";
import { type Example, readRuleDocument } from "../rules/rule-document.ts";

const documents = fields.flatMap(({ id: field, rules }) => Object.keys(rules).map((rule) => ({ rule, ...readRuleDocument(field, rule) })));
const repairable = documents
  .map((document) => ({ ...document, bad: document.bad.filter((example) => repairsOf(example, document.rule).length > 0) }))
  .filter(({ bad }) => bad.length > 0);

describe.each(repairable)("the repair of $rule", ({ rule, bad, good }) => {
  test.each(bad.map((example) => ({ name: example.name, example })))("leaves nothing to mend: $name", ({ example }) => {
    const before = checkExample(example).filter((found) => found.rule === rule);
    const after = checkExample(mended(example, rule)).filter((found) => found.rule === rule);
    expect(after.filter(({ repair }) => repair)).toEqual([]);
    expect(after).toHaveLength(before.filter(({ repair }) => !repair).length);
  });

  test("gives what the document calls good", () => {
    const wanted = good.map(({ files }) => textsOf(files));
    expect(wanted).toContainEqual(textsOf(mended(bad[0] as Example, rule).files));
  });
});

function repairsOf(example: Example, rule: string): readonly Repair[] {
  return checkExample(example).flatMap((found) => (found.rule === rule && found.repair && found.repair.place.file in example.files ? [found.repair] : []));
}

/** An example after all repairs of one rule. */
function mended(example: Example, rule: string): Example {
  const repairs = repairsOf(example, rule);
  const files = Object.entries(example.files).map(([path, bytes]) => [path, mendBytes(bytes, repairs.filter(({ place }) => place.file === path)).bytes] as const);
  return { ...example, files: Object.fromEntries(files) };
}

const textsOf = (files: Example["files"]): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes).toString("utf8")]));
