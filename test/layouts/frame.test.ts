import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { inlineScriptHashes } from "../../plugins/frame.ts";
import { createLayouts } from "../../plugins/layouts.ts";
import type { View } from "../../src/views/view.ts";
import { elementsOf, headingLevelsOf, textOf } from "./page-facts.ts";
import { sampleSite } from "./sample-site.ts";
import { fullView, fullViews, minimalViews } from "./sample-views.ts";

const addresses = { stylesUrl: "/manual/manual-assets/styles-1.css", findingStylesUrl: "/finding.css", scriptUrl: "/manual/manual-assets/main-1.js", pageScriptUrls: { filter: "/filter.js", search: "/search.js" }, bodyData: { root: "/manual/" } };
const generic = createLayouts(sampleSite("generic"), addresses);
const govuk = createLayouts(sampleSite("govuk"), addresses);
const everyView = [...fullViews(), ...minimalViews()];

/** The sample page of a guide with another frame. */
const guideWith = (frame: Partial<View["frame"]>, url?: string): View => {
  const guide = fullView("guide");
  return { ...guide, ...(url ? { url } : {}), frame: { ...guide.frame, ...frame } };
};

const linksNamed = (html: string, href: string) => elementsOf(html).filter(({ attributes }) => attributes["href"] === href);

describe("the brand", () => {
  test.each(everyView)("a generic $layout page shows nothing that only GOV.UK may use", (view) => {
    const html = generic(view);
    expect(html).not.toMatch(/crown|GDS Transport|govuk-header__logotype|govuk-icon/i);
    expect(textOf(html)).not.toContain("GOV.UK");
    expect(html).toContain('class="govuk-generic-header');
    expect(textOf(html)).toContain("Department for Examples");
  });

  test("a GOV.UK page has the logotype, the crest’s link and the crown", () => {
    const html = govuk(fullView("guide"));
    expect(html).toContain("govuk-header__logotype");
    expect(html).toContain("govuk-footer__crown");
    expect(html).toContain("© Crown copyright");
    expect(html).not.toContain("govuk-generic-header");
  });

  test("both brands name the licence", () => {
    for (const print of [generic, govuk]) expect(textOf(print(fullView("about")))).toContain("Open Government Licence v3.0");
  });

  test("a GOV.UK page is shared with GOV.UK’s picture at an absolute address", () => {
    const images = elementsOf(govuk(fullView("guide"))).filter(({ attributes }) => attributes["property"] === "og:image");
    expect(images.map(({ attributes }) => attributes["content"])).toEqual([
      "https://manual.example.gov/manual/manual-assets/images/govuk-opengraph-image.png",
    ]);
  });
});

describe("what runs in the page", () => {
  test.each(everyView)("a $layout page has no inline style, no handler, and one inline script", (view) => {
    for (const html of [generic(view), govuk(view)]) {
      const attributes = elementsOf(html).flatMap((element) => Object.keys(element.attributes));
      expect(attributes.filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
      expect(elementsOf(html).filter(({ name }) => name === "style")).toEqual([]);
      expect(inlineScriptHashes(html)).toHaveLength(1);
    }
  });

  test("the inline script’s hash is the one that GOV.UK Frontend documents", () => {
    expect(inlineScriptHashes(generic(fullView("guide")))).toEqual(["sha256-GUQ5ad8JK5KmEWmROf3LZd9ge94daqNvd8xy9YS1iDw="]);
  });

  test("the script is a classic one, which browsers also run in pages opened from disk", () => {
    const scripts = elementsOf(generic(fullView("guide"))).filter(({ name, attributes }) => name === "script" && "src" in attributes);
    expect(scripts).toEqual([{ name: "script", attributes: { src: addresses.scriptUrl, defer: "" } }]);
  });

  test.each(everyView)("a $layout page loads nothing from another host", (view) => {
    for (const html of [generic(view), govuk(view)]) {
      const loaded = elementsOf(html).flatMap(({ name, attributes }) =>
        ["script", "img"].includes(name) ? [attributes["src"] ?? ""] : name === "link" && attributes["rel"] !== "canonical" ? [attributes["href"] ?? ""] : [],
      );
      expect(loaded.filter((address) => /^(?:[a-z]+:)?\/\//.test(address))).toEqual([]);
    }
  });
});

describe("the head", () => {
  test("it tells crawlers and other sites what the page is", () => {
    const html = generic(guideWith({}));
    const head = html.slice(html.indexOf("<meta name=\"description\""), html.indexOf("<script src"));
    expect(head.split("\n").filter(Boolean)).toMatchInlineSnapshot(`
      [
        "<meta name="description" content="What to know about watching your service.">",
        "<meta property="og:description" content="What to know about watching your service.">",
        "<link rel="canonical" href="https://manual.example.gov/manual/x/">",
        "<meta property="og:url" content="https://manual.example.gov/manual/x/">",
        "<meta name="robots" content="noindex">",
        "<meta property="og:title" content="Watching your service">",
        "<meta property="og:type" content="article">",
        "<meta property="og:site_name" content="Service Manual">",
        "<link rel="alternate" type="application/atom+xml" href="/manual/feed.xml" title="What’s new: Service Manual">",
      ]
    `);
  });

  test("an absent description, address or ban on robots leaves no trace", () => {
    const view = minimalViews().find(({ layout }) => layout === "guide");
    const html = generic(view as View);
    expect(html).not.toMatch(/name="description"|og:description|rel="canonical"|og:url|name="robots"|og:image/);
  });

  test("the page’s language is the document’s", () => {
    expect(elementsOf(generic(guideWith({ lang: "cy" })))[0]).toEqual({ name: "html", attributes: { lang: "cy", class: "govuk-template" } });
  });
});

describe("the navigation", () => {
  test("a page within a section marks the section’s item", () => {
    const [item] = linksNamed(generic(guideWith({ section: "standard" })), "/manual/standard/").filter(({ attributes }) => attributes["class"] === "govuk-service-navigation__link");
    expect(item?.attributes["aria-current"]).toBe("true");
  });

  test("the page that an item leads to is marked as the page itself", () => {
    const html = generic(guideWith({ section: "standard" }, "/manual/standard/"));
    const current = elementsOf(html).filter(({ attributes }) => attributes["aria-current"]);
    expect(current.map(({ attributes }) => [attributes["href"], attributes["aria-current"]])).toEqual([["/manual/standard/", "page"]]);
  });

  test("a page of no section marks nothing, even after a page of one was printed", () => {
    generic(guideWith({ section: "standard" }));
    const view = minimalViews().find(({ layout }) => layout === "about");
    expect(generic(view as View)).not.toContain("aria-current");
  });

  test("the trail of ancestors is printed only where there are any", () => {
    expect(generic(guideWith({}))).toContain("govuk-breadcrumbs");
    expect(generic(guideWith({ breadcrumbs: [] }))).not.toContain("govuk-breadcrumbs");
  });

  test("the skip link leads to the main content", () => {
    const elements = elementsOf(generic(fullView("guide")));
    expect(elements.find(({ attributes }) => attributes["class"] === "govuk-skip-link")?.attributes["href"]).toBe("#main-content");
    expect(elements.find(({ name }) => name === "main")?.attributes["id"]).toBe("main-content");
  });
});

describe("the headings", () => {
  test.each(everyView)("a $layout page has one first heading and skips no level", (view) => {
    const levels = headingLevelsOf(generic(view));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1));
  });
});

test("GOV.UK Frontend is the version whose output these tests know", () => {
  const file = createRequire(import.meta.url).resolve("govuk-frontend/package.json");
  expect((JSON.parse(readFileSync(file, "utf8")) as { version: string }).version).toBe("6.6.0");
});
