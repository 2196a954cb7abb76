import { describe, expect, test } from "vitest";
import { htmlOf, rendered } from "./rendered.ts";

describe("headings", () => {
  test("need no space after the hashes, nor a blank line after them", () => {
    expect(htmlOf("##Publish, don't send\nText")).toBe('<h2 id="publish-dont-send">Publish, don’t send</h2>\n<p>Text</p>\n');
  });

  test("lose the hashes that close them", () => {
    expect(htmlOf("## Little and often ##")).toBe('<h2 id="little-and-often">Little and often</h2>\n');
  });

  test("take the id that the author gives in curly brackets", () => {
    expect(htmlOf("## Words ## {#mine}\n\n## Mine")).toBe('<h2 id="mine">Words</h2>\n<h2 id="mine-1">Mine</h2>\n');
  });

  test("take the id of an attribute list below them", () => {
    expect(rendered('## Fast feedback\n{: id="fast"}\n\nText').headings[0]?.id).toBe("fast");
  });

  test("may follow a paragraph line when they have their space, but a hashtag there stays text", () => {
    expect(htmlOf("Text\n## Heading")).toBe('<p>Text</p>\n<h2 id="heading">Heading</h2>\n');
    expect(htmlOf("Text about\n#hashtags here")).toBe("<p>Text about\n#hashtags here</p>\n");
    expect(htmlOf("* #hashtag")).toBe("<ul>\n<li>#hashtag</li>\n</ul>\n");
  });

  test("have at most six hashes and some words", () => {
    expect(htmlOf("#######Seven")).toBe("<p>#######Seven</p>\n");
    expect(htmlOf("##")).toBe("<p>##</p>\n");
  });

  test("are not made inside code", () => {
    expect(htmlOf("```\n##x\n```")).toContain("<code>##x\n</code>");
  });

  test("are recorded with typography, abbreviations and the place of their first hash", () => {
    const { headings } = rendered('Intro\n\n  ## The "API" -- `v1` *now*\n\n*[API]: Application programming interface', 4);
    expect(headings).toEqual([{ level: 2, id: "the-api----v1-now", text: "The “API” – v1 now", at: { line: 7, column: 3 } }]);
  });

  test("underlined with equals signs or hyphens are headings too", () => {
    expect(rendered("Title\n=====\n\nPart\n---").headings.map(({ level, id }) => [level, id])).toEqual([[1, "title"], [2, "part"]]);
  });

  test("written as raw HTML are recorded as well, with their own id or none", () => {
    const { headings } = rendered('<h2 id="raw">Raw <b>words</b></h2>\n\n## Markdown\n\n<h3>Plain</h3>');
    expect(headings.map(({ level, id, text }) => [level, id, text])).toEqual([[2, "raw", "Raw words"], [2, "markdown", "Markdown"], [3, "", "Plain"]]);
  });
});
