import { resolve } from "node:path";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { htmlValidateConfig } from "../html-validate-config.ts";
import { buildInto, type BuiltSite, designManual, hasCorpus, htmlOf, seeds, settingsFor, textOf } from "./corpus.ts";

const validator = new HtmlValidate(htmlValidateConfig);

/** What html-validate finds in every page of a site, the small ones that only lead on included. */
async function problemsIn(site: BuiltSite): Promise<string[]> {
  const problems: string[] = [];
  for (const path of htmlOf(site)) {
    const { results } = await validator.validateString(textOf(site, path), path);
    for (const { messages } of results) for (const { ruleId, line, message } of messages) problems.push(`${path}:${line} ${ruleId}: ${message}`);
  }
  return problems;
}

describe("every page is valid HTML", () => {
  test("of our own manual", async () => {
    expect(await problemsIn(await buildInto({ content: resolve(import.meta.dirname, "../../content") }))).toEqual([]);
  });

  test.skipIf(!hasCorpus)("of the first design manual", async () => {
    expect(await problemsIn(await buildInto({ content: designManual, settings: settingsFor("design-manual") }))).toEqual([]);
  });

  test.skipIf(!hasCorpus)("of five found documents", async () => {
    expect(await problemsIn(await buildInto({ content: seeds, settings: settingsFor("seeds") }))).toEqual([]);
  });
});
