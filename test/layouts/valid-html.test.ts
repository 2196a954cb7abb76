import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, test } from "vitest";
import { createLayouts } from "../../plugins/layouts.ts";
import { htmlValidateConfig } from "../html-validate-config.ts";
import { sampleSite } from "./sample-site.ts";
import { fullViews, minimalViews } from "./sample-views.ts";

const validator = new HtmlValidate(new StaticConfigLoader(htmlValidateConfig));

function problemsOf(html: string): readonly string[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${ruleId}: ${message}: ${html.split("\n")[line - 1] ?? ""}`));
}

describe.each(["generic", "govuk"] as const)("in the %s brand", (brand) => {
  const print = createLayouts(sampleSite(brand), { stylesUrl: "/styles.css", findingStylesUrl: "/finding.css", scriptUrl: "/script.js", pageScriptUrls: { filter: "/filter.js", search: "/search.js" }, bodyData: { root: "/manual/" } });

  test.each(fullViews())("a full $layout page is valid HTML", (view) => {
    expect(problemsOf(print(view))).toEqual([]);
  });

  test.each(minimalViews())("a $layout page with nothing optional is valid HTML", (view) => {
    expect(problemsOf(print(view))).toEqual([]);
  });
});
