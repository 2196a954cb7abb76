import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createLayouts } from "../../plugins/layouts.ts";
import type { GuideView } from "../../src/views/view.ts";
import { elementsOf, textOf } from "./page-facts.ts";
import { sampleSite } from "./sample-site.ts";
import { fullView, fullViews, minimalViews } from "./sample-views.ts";

const addresses = { stylesUrl: "/styles.css", findingStylesUrl: "/finding.css", scriptUrl: "/script.js", pageScriptUrls: { filter: "/filter.js", search: "/search.js" }, bodyData: { root: "/manual/" } };
const print = createLayouts(sampleSite("generic"), addresses);

/** The sample guide with some of it replaced. */
const guide = (more: Partial<GuideView>): GuideView => ({ ...(fullView("guide") as GuideView), ...more });

describe("what authors write", () => {
  const hostile = `<script>"&'</script>`;

  test.each(fullViews(hostile))("a $layout page escapes its title wherever it prints it", (view) => {
    const html = print(view);
    expect(html).not.toContain(hostile);
    expect(elementsOf(html).filter(({ name }) => name === "script")).toHaveLength(2);
    expect(textOf(html)).toContain(hostile);
  });

  test.each(fullViews())("a $layout page escapes every text it is handed", (view) => {
    const html = print(withHostileText(view));
    expect(elementsOf(html).filter(({ name }) => name === "script")).toHaveLength(2);
    expect(elementsOf(html).flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => name === "onload")).toEqual([]);
  });

  test("template syntax in a page’s text stays text", () => {
    const html = print(guide({ title: "{{ view.url }} {% raw %}", bodyHtml: "<p>{{ 7 * 7 }} {# no #}</p>" }));
    expect(html).toContain("{{ view.url }} {% raw %}");
    expect(html).toContain("<p>{{ 7 * 7 }} {# no #}</p>");
  });

  test("the body is printed as it is, inside its own wrapper", () => {
    expect(print(guide({ bodyHtml: "<p>As &amp; is</p>" }))).toContain('<div class="app-prose"><p>As &amp; is</p></div>');
  });
});

describe("a guide", () => {
  test("its parts follow one another in the order of reading", () => {
    const text = textOf(print(guide({})));
    const parts = ["Watching your service", "How to notice", "Discovery", "Service managers", "Draft", "Contents", "Most services fail quietly", "Service Standard points this helps with", "Related guidance", "Pages that link here", "Monitoring community", "Next review due", "See what changed and when", "Suggest a change to this page"];
    const main = text.slice(text.lastIndexOf("All guidance"));
    const places = parts.map((part) => main.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("a page that is not a draft does not say so", () => {
    expect(textOf(print(guide({ isDraft: false })))).not.toContain("Draft");
  });

  test("its class stands on the article", () => {
    const article = elementsOf(print(guide({ pageClass: "buttons" }))).find(({ name }) => name === "article");
    expect(article?.attributes["class"]).toBe("app-article app-article--guide buttons");
  });

  test("dates are printed for people and for machines", () => {
    expect(print(guide({}))).toContain('<time datetime="2026-06-05">5 June 2026</time>');
  });

  test("the print button is hidden until a script can make it work", () => {
    const holders = elementsOf(print(guide({}))).filter(({ attributes }) => "data-print" in attributes);
    expect(holders.map(({ attributes }) => "hidden" in attributes)).toEqual([true]);
  });
});

describe("the lists", () => {
  test("in the A to Z a letter without pages is plain text", () => {
    const html = print(fullView("a-z"));
    expect(html).toContain('<a class="govuk-link app-letters__link" href="#b">B</a>');
    expect(html).toContain('<span class="app-letters__empty">C</span>');
    expect(html).not.toContain('id="c"');
  });

  test("a chapter marks itself in the list of chapters", () => {
    const current = elementsOf(print(fullView("chapter"))).filter(({ attributes }) => attributes["aria-current"] === "page");
    expect(current.map(({ attributes }) => attributes["href"])).toEqual(["/manual/plan/what/"]);
  });

  test("chapters are joined both ways", () => {
    const steps = elementsOf(print(fullView("chapter"))).filter(({ attributes }) => attributes["rel"] === "prev" || attributes["rel"] === "next");
    expect(steps.map(({ attributes }) => attributes["href"])).toEqual(["/manual/phases/discovery/", "/manual/phases/beta/"]);
  });
});

test("the same views give the same pages, byte for byte, in any order", () => {
  const views = [...fullViews(), ...minimalViews()];
  const again = createLayouts(sampleSite("generic"), addresses);
  const backwards = views.toReversed().map(again).toReversed();
  expect(views.map(print)).toEqual(backwards);
});

test("a layout that prints what its view lacks fails, rather than leave a gap", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "layouts-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(path.join(folder, "about.njk"), "{{ view.titel }}");
  const misspelt = createLayouts(sampleSite("generic"), { ...addresses, layoutsFolder: folder });
  expect(() => misspelt(fullView("about"))).toThrow();
});

function withHostileText<T>(value: T, key = ""): T {
  if (typeof value === "string") return (key.endsWith("Html") || key === "layout" || key === "canonical" || key === "section" ? value : `${value}"><script>' onload=x`) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => withHostileText(item)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]: [string, unknown]) => [name, withHostileText(item, name)])) as T;
}

