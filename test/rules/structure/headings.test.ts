import { describe, expect, test } from "vitest";
import { found, linesFor, repaired } from "./found.ts";

describe("second-h1", () => {
  test("names each heading of level one but an opening one that repeats the title", () => {
    expect(linesFor("second-h1", "# Plan the work\n\nText.\n\n# Then do it\n\n<h1>And again</h1>")).toMatchInlineSnapshot(`
      [
        "9:1 warning: The heading "Then do it" is of level 1, which is for the title of the page. Make it a heading of level 2, such as "## Then do it", and the headings below it one level deeper.",
        "11:1 warning: The heading "And again" is of level 1, which is for the title of the page. Make it a heading of level 2, such as "## And again", and the headings below it one level deeper.",
      ]
    `);
    expect(linesFor("second-h1", "# Plan the work\n\nText.\n\n## Then do it")).toEqual([]);
  });

  test("names the title again where text stands above it", () => {
    expect(found("second-h1", "Text.\n\n# Plan the work")).toHaveLength(1);
  });
});

describe("skipped-level", () => {
  test("names the heading and the one above it", () => {
    expect(linesFor("skipped-level", "### First\n\n## Second\n\n#### Third\n\n##### Fourth\n\n## Fifth")).toMatchInlineSnapshot(`
      [
        "5:1 warning: The heading "First" is of level 3, but it is the first of the page. Make it a heading of level 2 and bring those below it up with it, or add the heading that is missing above it.",
        "9:1 warning: The heading "Third" is of level 4, but the heading above it, "Second", is of level 2. Make it a heading of level 3 and bring those below it up with it, or add the heading that is missing above it.",
      ]
    `);
    expect(found("skipped-level", "## Second\n\n#### Third")[0]?.related).toMatchInlineSnapshot(`
      [
        {
          "column": 1,
          "file": "index.md",
          "line": 5,
          "message": "The heading above, of level 2",
        },
      ]
    `);
  });

  test("is content with levels that go up at once, with the title again, and with text that starts at level one", () => {
    expect(linesFor("skipped-level", "# Plan the work\n\n## a\n\n### b\n\n#### c\n\n## d")).toEqual([]);
    expect(linesFor("skipped-level", "# a\n\n## b\n\n# c")).toEqual([]);
    expect(linesFor("skipped-level", "## b\n\n# c\n\n## d")).toEqual([]);
  });

  test("knows headings of raw HTML", () => {
    expect(linesFor("skipped-level", "## a\n\n<h4>b</h4>")).toHaveLength(1);
  });
});

describe("empty-heading", () => {
  test("is told from its signs, with or without an id, and in HTML", () => {
    expect(linesFor("empty-heading", "##\n\nText\n\n* ###\n\n### {#id}\n\n<h2> </h2>")).toMatchInlineSnapshot(`
      [
        "5:1 warning: The line "##" starts a heading that has no words. Write what the section is about, or remove the heading.",
        "9:3 warning: The line "###" starts a heading that has no words. Write what the section is about, or remove the heading.",
        "11:1 warning: The line "### {#id}" starts a heading that has no words. Write what the section is about, or remove the heading.",
        "13:1 warning: This heading has no words. Write what the section is about, or remove the heading.",
      ]
    `);
  });

  test("is none where an image has words, in code, or where signs are a tag", () => {
    expect(linesFor("empty-heading", "## ![A plan](/images/plan.png)\n\n```\n##\n```\n\n`##` and #a and # b")).toEqual([]);
  });
});

describe("repeated-heading", () => {
  test("names the second in the same section, whatever its case", () => {
    expect(linesFor("repeated-heading", "## Plan\n\n## Do\n\n## plan")).toMatchInlineSnapshot(`
      [
        "9:1 warning: The heading "plan" is used twice in the same section; the first time on line 5. Say in each heading what sets its section apart, or join the two sections.",
      ]
    `);
  });

  test("lets the same words stand in different sections and at different levels", () => {
    expect(linesFor("repeated-heading", "## a\n\n### Examples\n\n## b\n\n### Examples\n\n#### Examples")).toEqual([]);
  });
});

describe("bold-as-heading", () => {
  test("names a question, a line with a colon, and bold lines of HTML", () => {
    expect(linesFor("bold-as-heading", "**What is a plan?**\n\n***Plan***\n\n**What to plan:**\n\n* a\n\n<b>Plan it</b>\n\n<p><strong>Then do it</strong></p>\n\n**And again**<br>\n\n**At last**<br>text\n\n<div><b>The end</b></div>\n<p>Text.</p>").map((line) => line.replace(/ looks.*and remove/, " …"))).toMatchInlineSnapshot(`
      [
        "5:1 warning: The bold line "What is a plan?" … the stars.",
        "7:1 warning: The bold line "Plan" … the stars.",
        "9:1 warning: The bold line "What to plan:" … the stars and the colon.",
        "13:1 warning: The bold line "Plan it" … the tags.",
        "15:1 warning: The bold line "Then do it" … the tags.",
        "17:1 warning: The bold line "And again" … the stars.",
        "19:1 warning: The bold line "At last" … the stars.",
        "21:1 warning: The bold line "The end" … the tags.",
      ]
    `);
  });

  test("names a bold paragraph, and a bold line at the start of one", () => {
    expect(linesFor("bold-as-heading", "**Choose a team**\n\nText.\n\n__Choose a wall__\\\nText.\n\n**Choose a day**\nText.\n\n**You need**\n\n* a list")).toMatchInlineSnapshot(`
      [
        "5:1 warning: The bold line "Choose a team" looks like a heading but is not one. Make it a heading with # signs, one level below the heading above it, and remove the stars.",
        "9:1 warning: The bold line "Choose a wall" looks like a heading but is not one. Make it a heading with # signs, one level below the heading above it, and remove the stars.",
        "12:1 warning: The bold line "Choose a day" looks like a heading but is not one. Make it a heading with # signs, one level below the heading above it, and remove the stars.",
        "15:1 warning: The bold line "You need" looks like a heading but is not one. Make it a heading with # signs, one level below the heading above it, and remove the stars.",
      ]
    `);
  });

  test.each([
    ["a label", "**Note:** some words\n\nText."],
    ["a lead-in", "**You need:**\n\n* a list"],
    ["a sentence", "**Ask your users first.**\n\nText."],
    ["a label of one word", "**Note:**\n\nText."],
    ["words of HTML in a sentence", "<p><b>Note</b> this</p>\n\n<b>One</b> and <b>two</b>\n\nText."],
    ["the last line", "Text.\n\n**The end**"],
    ["two bold runs", "**One** and **two**\n\nText."],
    ["an item", "* **One**\n\n  Text."],
    ["a quotation", "> **Ask them**\n>\n> Ada"],
    ["words that run on", "**Ask** your\nusers."],
    ["bold words that run on to the next line", "**Ask your users**\nbefore you plan."],
    ["a long paragraph", `**${"word ".repeat(20)}end**\n\nText.`],
    ["a number", "**2026**\n\nText."],
    ["what stands above a heading", "**Ask them**\n\n## Plan"],
    ["code", "```\n**Ask them**\n\nText\n```"],
  ])("%s is none", (_, body) => expect(linesFor("bold-as-heading", body)).toEqual([]));
});

describe("heading-not-read", () => {
  test("names the line, and mends what needs no judgement", () => {
    const body = "Text\n##Then do it\nmore\n#Then rest a bit\n\n####### Deep\n\n<div>\n## In HTML\n</div>";
    expect(linesFor("heading-not-read", body)).toMatchInlineSnapshot(`
      [
        "6:1 warning: The line "##Then do it" is shown with its # signs, not as a heading. Put a space after the # signs: "## Then do it".",
        "8:1 warning: The line "#Then rest a bit" is shown with its # signs, not as a heading. Put a space after the # signs: "# Then rest a bit".",
        "10:1 warning: The line "####### Deep" is shown with its # signs, not as a heading. Use 6 # signs at most.",
        "13:1 warning: The line "## In HTML" is shown with its # signs, not as a heading. Leave a blank line above it, and start the line with the # signs.",
      ]
    `);
    expect(repaired("heading-not-read", body)).toBe(body.replace("##Then", "## Then"));
  });

  test.each([
    ["a tag", "Tell us with\n#OneTeam or\n#ukgc26 or\n#plan for"],
    ["a number", "It is\n#1 of many"],
    ["code", "```\n##Plan\n```\n\n`##Plan`"],
    ["a table", "| ##a | b |\n|---|---|\n| ##c | d |"],
    ["an escaped sign", "Text\n\\##Plan"],
    ["an address", "See [it](/x\n\"##t\")"],
    ["a colour", "Use\n#FF0000 or #00703c"],
  ])("%s is none", (_, body) => expect(linesFor("heading-not-read", body)).toEqual([]));
});

describe("heading-without-space", () => {
  test("names the signs, and mends all but what may be a tag", () => {
    const body = "##Plan\n\n> ###Do it {#do}\n\n#Done\n\n#All is done\n\n## Fine";
    expect(linesFor("heading-without-space", body)).toMatchInlineSnapshot(`
      [
        "5:1 info: A space is missing after the # signs of the heading "Plan". Write "## Plan".",
        "7:3 info: A space is missing after the # signs of the heading "Do it {#do}". Write "### Do it {#do}".",
        "9:1 info: A space is missing after the # sign of the heading "Done". Write "# Done", or "\\#Done" if it is no heading.",
        "11:1 info: A space is missing after the # sign of the heading "All is done". Write "# All is done".",
      ]
    `);
    expect(repaired("heading-without-space", body)).toBe("## Plan\n\n> ### Do it {#do}\n\n#Done\n\n# All is done\n\n## Fine");
  });

  test("has nothing to say of spaces, tabs, underlined headings and HTML", () => {
    expect(linesFor("heading-without-space", "## a\n\n##\tb\n\nc#d\n---\n\n<h2>#e</h2>")).toEqual([]);
  });
});

describe("accidental-heading", () => {
  test("names the line of signs, and leaves the heading's own rules out of it", () => {
    const body = "Plan it in small steps.\n---\n\nOne line\nand another\n-----\n\n> Do it in small steps.\n> ===";
    expect(linesFor("accidental-heading", body)).toMatchInlineSnapshot(`
      [
        "6:1 warning: The line "---" turns the text above it, "Plan it in small steps.", into a heading. Put a blank line above "---", or delete it.",
        "10:1 warning: The line "-----" turns the text above it, "One line and another", into a heading. Put a blank line above "-----", or delete it.",
        "13:3 warning: The line "===" turns the text above it, "Do it in small steps.", into a heading. Delete the line "===".",
      ]
    `);
    for (const rule of ["second-h1", "heading-punctuation"] as const) expect(linesFor(rule, body)).toEqual([]);
  });

  test("lets headings that are underlined on purpose be, and lines in code", () => {
    expect(linesFor("accidental-heading", "What to plan\n---\n\nText.\n\nWho, when, etc.\n------\n\n```\nPlan it in small steps.\n---\n```\n\n## Plan it in small steps.\n---\n\nText.\n\n---\n")).toEqual([]);
  });
});
