import { describe, expect, test } from "vitest";
import { findingsOf, rendered } from "./rendered.ts";

describe("ids", () => {
  test("of headings step aside for ids that the author wrote later", () => {
    const { headings, anchors } = rendered('## Scope\n\n<div id="scope">x</div>\n\n<a name="old"></a>\n\nText\n{: #note}');
    expect(headings[0]?.id).toBe("scope-1");
    expect([...anchors.keys()]).toEqual(["scope", "old", "note", "scope-1"]);
  });

  test("written as a name become real ids", () => {
    expect(rendered('<a name="old"></a>').html).toBe('<p><a id="old"></a></p>\n');
  });

  test("written twice are reported", () => {
    expect(findingsOf('<p id="a">x</p>\n\nText\n{: #a}')).toMatchInlineSnapshot(`
      [
        "3:1 duplicate-id: The id "a" is used twice; the first time on line 1. Give one of the two another id.",
      ]
    `);
  });

  test("that every page has itself are reported; a heading's is changed, so that links and the skip link still work", () => {
    expect(rendered("## Main content\n\n## Main content section\n\n## Contents").headings.map(({ id }) => id)).toEqual([
      "main-content-section",
      "main-content-section-1",
      "contents",
    ]);
    expect(findingsOf('## Main content\n\n<p id="__proto__">x</p>\n\n## Navigation {#app-navigation}')).toMatchInlineSnapshot(`
      [
        "3:4 reserved-id: The id "__proto__" is kept for the page itself. Choose another one, such as "proto-section".",
        "5:1 reserved-id: The id "app-navigation" is kept for the page itself. Choose another one, such as "app-navigation-section".",
        "1:1 reserved-id: The id "main-content" is kept for the page itself. Write "{#main-content-section}" at the end of the heading.",
      ]
    `);
  });

  test("that scripts look up are fine for headings, but not for images, which would be found instead", () => {
    expect(findingsOf("## Images\n\n## Forms\n\n## Location\n\n<p id=\"body\">x</p>")).toEqual([]);
    expect(findingsOf('<img id="forms" src="a.png" alt="">')).toMatchInlineSnapshot(`
      [
        "1:6 reserved-id: The id "forms" is kept for the page itself. Choose another one, such as "forms-section".",
      ]
    `);
  });
});
