import { describe, expect, test } from "vitest";
import { linesFor } from "./found.ts";

describe("leftover-markup", () => {
  test.each([
    "{:toc}", "{::comment}hidden{:/comment}", "See [x](#y){: .z} now", "Some text {#part}", "Some text {.lead}", "> [!WARNING] Take care", "[!NOTE]\nTake care",
    "{button}Start{/button}", "+---+---+\n| a | b |", "!!! note \"Know this\"", "??? tip", ".. note:: Know this", "See :ref:`plan`", "image::plan.png[A plan]", "See xref:plan[the plan]",
    "== Plan ==", "Some '''bold''' words", "Some ==marked== words", "See [[Plan|the plan]]", "Some [b]bold[/b] words", "[TOC]", "h2. Plan", "{panel:title=Plan}", "[Image: plan.png]",
    "$LegislativeList\n* one", ":::", "*[API]:", "\\newpage", "Done :tada:",
  ])("%j is found", (body) => expect(linesFor("leftover-markup", `Text.\n\n${body}`).length).toBeGreaterThan(0));

  test("names what stands there, exactly", () => {
    expect(linesFor("leftover-markup", "* See [x](#y){: .z} and :ref:`a`\n\n> [!TIP] Take care\n\n+---+---+\n| a | b |\n+---+---+")).toMatchInlineSnapshot(`
      [
        "5:14 warning: Readers see "{: .z}" as it is written: it is a list of classes or ids of another system. Remove it, or put it on a line of its own below the block that it is for.",
        "5:25 warning: Readers see ":ref:" as it is written: it is markup of reStructuredText. Remove it, or write a link.",
        "7:3 warning: Readers see "[!TIP]" as it is written: it is the mark of a callout, but not alone on the first line of a quotation. Put the mark alone on a line, and start it and the lines below it with "> ".",
        "9:1 warning: Readers see "+---+---+" as it is written: it is the frame of a table of another system. Write each row as "| one | two |", with "|---|---|" below the header row.",
      ]
    `);
  });

  test.each([
    ["code", "`{:toc}` and `[b]x[/b]`\n\n```\n!!! note\n== a ==\n```\n\n    h2. Plan"],
    ["an escaped sign", "Write \\{:toc} or \\[[plan]]"],
    ["what is read", "Text\n{: .lead}\n\n## Plan {#plan}\n\n> [!NOTE]\n> Text\n\n{button}[Start](#plan){/button}\n\n:::inset\nText\n:::\n\n*[API]: A way in"],
    ["what is reported as a block without an end", "$CTA\nText"],
    ["equals signs in prose", "If a == b and c === d, then a == c"],
    ["quotation marks", "They said 'it''s fine'"],
    ["brackets that nobody would take for markup", "An [optional] part, a {set}, [a] and [/path]"],
    ["times and colons", "At 10:30:00, a ratio of 1:2:3, and: so: on"],
    ["a link whose words stand in brackets", "[[1]](#y)"],
    ["plus signs", "1 + 1, C++ and +44 20 7946 0000"],
  ])("%s is none", (_, body) => expect(linesFor("leftover-markup", body)).toEqual([]));
});

describe("undefined-footnote", () => {
  test("names each mark without a note", () => {
    expect(linesFor("undefined-footnote", "One[^1], two[^two] and three[^3].\n\n[^two]: The note.")).toMatchInlineSnapshot(`
      [
        "5:4 warning: The footnote mark "[^1]" has no note, so readers see it as it is written. Add a line "[^1]: the note" at the end of the page, or remove the mark.",
        "5:29 warning: The footnote mark "[^3]" has no note, so readers see it as it is written. Add a line "[^3]: the note" at the end of the page, or remove the mark.",
      ]
    `);
  });

  test("has nothing to say of code, escaped marks and links", () => {
    expect(linesFor("undefined-footnote", "`[^1]` and \\[^2] and [^3](#top)\n\n```\n[^4]\n```")).toEqual([]);
  });
});

describe("unused-footnote", () => {
  test("names the note where it is written", () => {
    expect(linesFor("unused-footnote", "One[^1].\n\n[^1]: A note.\n\n  [^2]: Another.\n\n```\n[^3]: code\n```")).toMatchInlineSnapshot(`
      [
        "9:3 warning: The footnote "[^2]" is not shown, because no mark in the text leads to it. Write "[^2]" after the words that the note is for, or remove the note.",
      ]
    `);
  });
});

describe("markup-without-effect", () => {
  test("names what was pasted", () => {
    expect(linesFor("markup-without-effect", '<center><font color="red">A</font></center>\n\n<p class="MsoNormal">B</p>\n\n<p> &nbsp;</p>\n\nC<br/><br>\n<br>D')).toMatchInlineSnapshot(`
      [
        "5:1 info: "<center>" only says what the text should look like, and has no effect. Remove the tag and the one that ends it, and keep the words between them.",
        "5:9 info: "<font color="red">" only says what the text should look like, and has no effect. Remove the tag and the one that ends it, and keep the words between them.",
        "7:1 info: "<p class="MsoNormal">" comes from a word processor and has no effect. Remove the tag and the one that ends it, and keep the words between them.",
        "9:1 info: "<p> &nbsp;</p>" only makes an empty space. Remove it, and put a blank line between paragraphs.",
        "11:2 info: "<br/><br> <br>" only makes an empty space. Remove it, and put a blank line between paragraphs.",
      ]
    `);
  });

  test("lets line breaks and code be", () => {
    expect(linesFor("markup-without-effect", "A<br>B<br>\nC\n\n`<font>` `<br><br>`\n\n<p>Words</p>\n\n<fontain>")).toEqual([]);
  });
});
