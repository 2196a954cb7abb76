import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fields } from "../../src/diagnostics/catalogue.ts";
import { checkExample } from "./check-example.ts";
import { readRuleDocument, rulesFolder } from "./rule-document.ts";

/** What no text in a document can show: each has a test of its own on a real disk, repository or server. */
const shownElsewhere = new Set<string>([
  "front-matter-too-large",
  // test/text/messages.test.ts
  "file-too-large", "long-line",
  // test/disk/content-names.test.ts
  "file-name", "upper-case-name", "names-differ-by-case", "reserved-name", "name-too-long", "hidden-file", "kind-not-published", "ignore-file", "readme-in-content", "code-in-content", "large-image",
  // test/disk/content-safety.test.ts
  "symbolic-link", "special-file", "unreadable-file",
  // test/external/external-findings.test.ts
  "broken-external-link", "unsure-external-link", "moved-external-link",
  // test/assets-kinds/svg.test.ts and test/assets-kinds/asset-kinds.test.ts
  "unsafe-svg", "wrong-file-kind",
]);

describe.each(fields.map((field) => ({ id: field.id, rules: Object.keys(field.rules) })))("rules of the field $id", ({ id: field, rules }) => {
  test("each has its document, and no document is of another", () => {
    const folder = join(rulesFolder, field);
    const documents = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".md")) : [];
    expect(documents.sort()).toEqual(rules.map((rule) => `${rule}.md`).sort());
  });

  test.each(rules.filter((rule) => existsSync(join(rulesFolder, field, `${rule}.md`))))("%s finds what its document calls bad, and nothing in what it calls good", (rule) => {
    const { title, bad, good } = readRuleDocument(field, rule);
    expect(title).not.toBe("");
    if (shownElsewhere.has(rule)) return expect([...bad, ...good]).toEqual([]);
    expect(bad.length).toBeGreaterThan(0);
    expect(good.length).toBeGreaterThan(0);
    const missed = bad.filter((example) => !checkExample(example).some((found) => found.rule === rule));
    expect(missed.map(({ name }) => name)).toEqual([]);
    const cried = good.flatMap((example) => checkExample(example).filter((found) => found.rule === rule || found.severity === "error"));
    expect(cried).toEqual([]);
  });
});
