import { describe, expect, test } from "vitest";
import { findingsOf, rendered } from "./rendered.ts";

describe("ids", () => {
  test("of headings step aside for ids that the author wrote later", () => {
    const { headings, anchors } = rendered('## Scope\n\n<div id="scope">x</div>\n\n<a name="old"></a>\n\nText\n{: #note}');
    expect(headings[0]?.id).toBe("scope-1");
    expect(anchors).toEqual(["scope", "old", "note", "scope-1"]);
  });

  test("written as a name become real ids", () => {
    expect(rendered('<a name="old"></a>').html).toBe('<p><a id="old"></a></p>\n');
  });

  test("written twice are reported", () => {
    expect(findingsOf('<p id="a">x</p>\n\nText\n{: #a}')).toMatchInlineSnapshot(`
      [
        "3:1 duplicate-id: The id “a” is used twice; the first time in line 1. Give one of the two another id.",
      ]
    `);
  });

  test("that the page needs itself are reported; only the skip link's target is renamed", () => {
    expect(rendered("## Main content\n\n## Contents\n\n## Body").headings.map(({ id }) => id)).toEqual(["main-content-section", "contents", "body"]);
    expect(findingsOf('## Main content\n\n## Contents\n\n<p id="__proto__">x</p>')).toMatchInlineSnapshot(`
      [
        "5:4 reserved-id: The id “__proto__” is one that every page uses itself. Choose another one, such as “proto-section”.",
        "1:1 reserved-id: The id “main-content” is one that every page uses itself. Write “{#main-content-section}” at the end of the heading.",
      ]
    `);
  });
});
