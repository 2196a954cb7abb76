import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readContent } from "../../scripts/read-content.ts";
import { projectFolder } from "../../src/disk/project-folder.ts";
import { designManual, hasCorpus, settingsFor } from "./corpus.ts";

/** How many findings the table says that each check has, by the check. */
const written = (): Record<string, number> => {
  const rows = readFileSync(join(projectFolder, "docs/judged-findings.md"), "utf8").matchAll(/^\| ([a-z0-9-]+) \| (\d+) \|/gm);
  return Object.fromEntries([...rows].map(([, rule = "", findings]) => [rule, Number(findings)]));
};

test.skipIf(!hasCorpus)("the table of judged findings counts what a check finds", () => {
  const { diagnostics } = readContent({ content: designManual, settings: settingsFor("design-manual"), today: "2026-11-22" });
  const found: Record<string, number> = {};
  for (const { rule } of diagnostics) found[rule] = (found[rule] ?? 0) + 1;
  expect(found).toEqual(written());
});
