import { beforeAll, describe, expect, test } from "vitest";
import { buildInto, type BuiltSite, hasCorpus, seeds, settingsFor, textOf } from "./corpus.ts";

describe.skipIf(!hasCorpus)("five found documents, as they are", () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildInto({ content: seeds, settings: settingsFor("seeds") });
  });
  const titleOf = (path: string): string | undefined => site.manual.pages.find((page) => page.path === path)?.title;

  test("all are published", () => {
    expect(site.published).toBeDefined();
    expect(site.manual.pages.map(({ url }) => url)).toEqual([
      "/assisted-digital-04-the-approach/",
      "/assisted-digital-delivery-models/",
      "/assurance-for-digital-services/",
      "/get-an-assessment-report/",
      "/service-standard/",
    ]);
  });

  test("one without front matter takes its title from its first heading, or else its first line", () => {
    expect(titleOf("service-standard.md")).toBe("Service Standard");
    expect(titleOf("assisted-digital-04-the-approach.md")).toBe("04 The approach");
    expect(titleOf("get-an-assessment-report.md")).toBe("Service assessments");
  });

  test("a title that the text repeats is printed once", () => {
    for (const path of ["service-standard", "get-an-assessment-report", "assisted-digital-delivery-models"]) {
      expect(textOf(site, `${path}/index.html`).match(/<h1/g), path).toHaveLength(1);
    }
  });

  test("the Standard's repeated headings have ids of their own", () => {
    const ids = [...textOf(site, "service-standard/index.html").matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toContain("why-its-important-13");
    expect(new Set(ids).size).toBe(ids.length);
  });
});
