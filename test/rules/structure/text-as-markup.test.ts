import { describe, expect, test } from "vitest";
import { linesFor } from "./found.ts";

describe("accidental-code", () => {
  test("names headings, sentences and lists that an indent makes code", () => {
    const body = "Text.\n\n    ## Plan the work\n\nText.\n\n\tShow the plan to your team.\n\nText.\n\n    Plan the work in small steps,\n    and show it to [your team](/team).\n\nText.\n\n    - Choose a team of people\n    - Show the plan to the team";
    expect(linesFor("accidental-code", body)).toMatchInlineSnapshot(`
      [
        "7:5 warning: "## Plan the work" is shown as code, because it starts with spaces or a tab. Remove the spaces or the tab at the start of the line.",
        "11:2 warning: "Show the plan to your team." is shown as code, because it starts with spaces or a tab. Remove the spaces or the tab at the start of the line.",
        "15:5 warning: "Plan the work in small steps," is shown as code, because it starts with spaces or a tab. Remove the spaces or tabs at the start of these lines.",
        "20:5 warning: "- Choose a team of people" is shown as code, because it starts with spaces or a tab. Remove the spaces or tabs at the start of these lines.",
      ]
    `);
  });

  test.each([
    ["a command", "Text.\n\n    npm run build the manual"],
    ["a comment in code", "Text.\n\n    # Build the manual\n    npm run build"],
    ["a setting", "Text.\n\n    title: The plan of the team."],
    ["what a program says", "Text.\n\n    Error: the plan is not in /tmp/a(b)."],
    ["an example that is introduced", "Write:\n\n    Show the plan to your team."],
    ["fenced code", "```\n## Plan the work\n\n    Show the plan to your team.\n```"],
    ["a paragraph of an item", "1. Plan.\n\n    Show the plan to your team."],
    ["words that no sentence holds together", "Text.\n\n    Total cost 2024\n    Staff cost 2025"],
  ])("%s is none", (_, body) => expect(linesFor("accidental-code", body)).toEqual([]));
});

describe("markdown-in-html", () => {
  test("names the first sign on each line", () => {
    expect(linesFor("markdown-in-html", "<div>\n[a](#b) and **c**\n`code`\n- one\n- two\n</div>\n\n<p>An ![image](images/plan.png)</p>")).toMatchInlineSnapshot(`
      [
        "6:1 warning: "[a](#b)" is shown as it is written, because Markdown is not read inside a block of HTML. Leave a blank line between the tags and these words, or write the words without the tags.",
        "7:1 warning: "\`code\`" is shown as it is written, because Markdown is not read inside a block of HTML. Leave a blank line between the tags and these words, or write the words without the tags.",
        "8:1 warning: "- one" is shown as it is written, because Markdown is not read inside a block of HTML. Leave a blank line between the tags and these words, or write the words without the tags.",
        "9:1 warning: "- two" is shown as it is written, because Markdown is not read inside a block of HTML. Leave a blank line between the tags and these words, or write the words without the tags.",
        "12:7 warning: "![image](images/plan.png)" is shown as it is written, because Markdown is not read inside a block of HTML. Leave a blank line between the tags and these words, or write the words without the tags.",
      ]
    `);
  });

  test.each([
    ["code", "<div><code>**a** [b](#c)</code></div>\n\n<pre>\n- a\n- b\n</pre>"],
    ["Markdown between blank lines", "<div>\n\n[a](https://a.example) **b**\n\n</div>"],
    ["tags in a paragraph", "<span>**a** [b](https://a.example)</span>"],
    ["sums and notes", "<p>2 * 3 * 4, [1] (see below), 5* and **</p>"],
    ["a lone line that starts with a hyphen", "<div>\n- Ada\n</div>"],
  ])("%s is none", (_, body) => expect(linesFor("markdown-in-html", body)).toEqual([]));
});

describe("leftover-markup", () => {
  test("names slips in components, callouts, abbreviations and names of characters", () => {
    const body = "{Buton}[Go](https://a.example)\n\n{:.intro\nText&nbps;and&nbsp text &ampx; more.\n\n> [!NOTE]:\n> Text.\n\n> [!note|Title]\n> Text.\n\n> [TIP]\n> Text.\n\n*[API] : Words\n\n* [ ] one\n* [X] two";
    expect(linesFor("leftover-markup", body)).toMatchInlineSnapshot(`
      [
        "5:1 warning: Readers see "{Buton}" as it is written: it is the mark of a button, misspelt. Write "{button}" before the link and "{/button}" behind it, in small letters.",
        "7:1 warning: Readers see "{:.intro" as it is written: it is a list of classes or ids without its closing bracket. Write "{:.intro}".",
        "8:5 warning: Readers see "&nbps;" as it is written: it is the name of a character, misspelt. Write "&nbsp;".",
        "8:14 warning: Readers see "&nbsp" as it is written: it is the name of a character without its semicolon. Write "&nbsp;".",
        "8:25 warning: Readers see "&ampx;" as it is written: it is the name of a character, misspelt. Write "&amp;".",
        "10:3 warning: Readers see "[!NOTE]" as it is written: it is the mark of a callout, but not alone on the first line of a quotation. Put the mark alone on a line, and start it and the lines below it with "> ".",
        "13:3 warning: Readers see "[!note|Title]" as it is written: it is the mark of a callout, but not written just so. Write it as "[!NOTE]", alone on a line, and start it and the lines below it with "> ".",
        "16:3 warning: Readers see "[TIP]" as it is written: it is the mark of a callout, but not written just so. Write it as "[!TIP]", alone on a line, and start it and the lines below it with "> ".",
        "19:1 warning: Readers see "*[API] : Words" as it is written: it is an abbreviation without the colon between its letters and its meaning. Put a colon right behind the bracket, such as "*[API]: Application programming interface".",
        "21:3 warning: Readers see "[ ]" as it is written: it is a box to tick. Remove "[ ]": pages have no boxes to tick.",
        "22:3 warning: Readers see "[X]" as it is written: it is a box to tick. Remove "[X]": pages have no boxes to tick.",
      ]
    `);
  });

  test.each([
    ["names of other characters", "A&ensp;b &lsaquo;c&rsaquo; &vellip; &nbsp;d &AMP; R&D; Q&A;"],
    ["placeholders and sets", "Write {name}, {title} or {total}."],
    ["a link without its space", "*[Plan the API](https://a.example) first"],
    ["a box in words", "Choose [x] or [ ] in the form."],
    ["an address with a parameter", "See <https://a.example/?a=1&copy=2>."],
    ["code", "`{buton}` and `&nbps;`"],
  ])("%s is none", (_, body) => expect(linesFor("leftover-markup", body).filter((line) => !line.includes("Markdown"))).toEqual([]));
});
