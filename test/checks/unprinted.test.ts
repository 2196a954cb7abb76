import { join } from "node:path";
import { expect, test } from "vitest";
import { readContent } from "../../scripts/read-content.ts";
import { projectFolder } from "../../src/disk/project-folder.ts";
import { designManual, hasCorpus, seeds, settingsFor } from "../corpora/corpus.ts";

const today = "2026-11-22";

/** The findings of a check, which prints nothing, and those of reading the same content to print it. */
function bothWays(options: { readonly content: string; readonly settings?: string }) {
  const of = (isPrinted: boolean) => readContent({ ...options, today, isPrinted }).diagnostics;
  return { checked: of(false), printed: of(true) };
}

test("a check says what a build says of this manual", () => {
  const { checked, printed } = bothWays({ content: join(projectFolder, "content") });
  expect(checked).toEqual(printed);
});

test.skipIf(!hasCorpus)("a check says what a build says of real manuals", () => {
  const { checked, printed } = bothWays({ content: designManual, settings: settingsFor("design-manual") });
  expect(checked.length).toBeGreaterThan(1000);
  expect(checked).toEqual(printed);
  const ofSeeds = bothWays({ content: seeds, settings: settingsFor("seeds") });
  expect(ofSeeds.checked).toEqual(ofSeeds.printed);
});
