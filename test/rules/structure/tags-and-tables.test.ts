import { describe, expect, test } from "vitest";
import { linesFor, repaired } from "./found.ts";

describe("tags that are read as headings", () => {
  test("are named once, and never mended as headings", () => {
    const body = "#OneTeam is what we write.\n\nText.\n\n#1 in the list";
    expect(linesFor("accidental-heading", body)).toMatchInlineSnapshot(`
      [
        "5:1 warning: The sign # turns the line "#OneTeam is what we write." into a heading. Write "\\#OneTeam is what we write." to show the sign itself, or "## OneTeam is what we write." for a heading.",
        "9:1 warning: The sign # turns the line "#1 in the list" into a heading. Write "\\#1 in the list" to show the sign itself, or "## 1 in the list" for a heading.",
      ]
    `);
    for (const rule of ["heading-without-space", "second-h1", "heading-punctuation", "skipped-level"] as const) expect(linesFor(rule, body)).toEqual([]);
    expect(repaired("heading-without-space", `${body}\n\n#DesignSystem of the team`)).toBe(`${body}\n\n#DesignSystem of the team`);
  });

  test("are none where a space follows the sign, or more than one sign stands", () => {
    expect(linesFor("accidental-heading", "# 1 in the list\n\n##2 in the list\n\n#Plan the work\n\n#API of the team")).toEqual([]);
  });
});

describe("table-without-header", () => {
  test("names the row that was meant as hyphens, and the blank line that cuts a table in two", () => {
    const body = "| A | B |\n|——|——|\n| a | b |\n\nText.\n\n| A | B |\n| :-- | ab: |\n| a | b |\n\nText.\n\n| A | B |\n|---|---|\n| a | b |\n\n| c | d |\n\nText.\n\n| A | B |\n\n|---|---|\n| a | b |";
    expect(linesFor("table-without-header", body)).toMatchInlineSnapshot(`
      [
        "6:1 warning: The row "|——|——|" is not read as a row of hyphens, so this table has no header cells. Write "|---|---|": only bars, hyphens and colons.",
        "12:1 warning: The row "| :-- | ab: |" is not read as a row of hyphens, so this table has no header cells. Write "|---|---|": only bars, hyphens and colons.",
        "21:1 warning: A blank line cuts this table off from the one above it, so it has no header cells. Delete the blank line above it.",
        "27:1 warning: A blank line cuts this table off from the one above it, so it has no header cells. Delete the blank line above it.",
      ]
    `);
  });

  test.each([
    ["no value", "| A | B |\n| — | 5 |"],
    ["words with hyphens", "| A | B |\n| well-known | so-so |"],
  ])("takes %s for cells", (_, body) => expect(linesFor("table-without-header", body)[0]).toContain("5:1 warning: This table has no header cells."));

  test("takes two tables for two", () => {
    expect(linesFor("table-without-header", "| A | B |\n|---|---|\n| a | b |\n\n| C | D |\n|---|---|\n| c | d |")).toEqual([]);
  });
});

describe("table-not-read", () => {
  test("names rows that a blank line cuts off, and dashes for hyphens", () => {
    expect(linesFor("table-not-read", "A | B\n---|---\na | b\n\nc | d\n\nText.\n\nA | B\n–|–\na | b")).toMatchInlineSnapshot(`
      [
        "9:1 warning: A blank line cuts this row off from the table above, so readers see plain text. Delete the blank line.",
        "14:1 warning: The row "–|–" is not read as a row of hyphens, so the table is shown as text. Write "|---|---|": only bars, hyphens and colons.",
      ]
    `);
  });

  test("takes a paragraph with a bar below a table for one", () => {
    expect(linesFor("table-not-read", "A | B | C\n---|---|---\na | b | c\n\nHome | About")).toEqual([]);
  });
});

describe("uneven-table-rule", () => {
  test("names the row of hyphens", () => {
    expect(linesFor("uneven-table-rule", "| A | B |\n|---|---|---|\n| a | b |\n\n> | A | B |\n> |---|\n> | a | b |")).toMatchInlineSnapshot(`
      [
        "6:1 info: The row of hyphens has 3 cells, but the row above it has 2. Give both rows as many cells.",
        "10:3 info: The row of hyphens has 1 cell, but the row above it has 2. Give both rows as many cells.",
      ]
    `);
  });

  test.each([
    ["even", "| A | B |\n|:--|--:|\n| a | b |"],
    ["without outer bars", "A | B\n--|--\na | b"],
    ["with names in the first column", "| # A | 1 |\n| # B | 2 |"],
    ["in a frame", "|---|---|\n| A | B |\n|---|---|\n| a | b |"],
  ])("a table %s is none", (_, body) => expect(linesFor("uneven-table-rule", body)).toEqual([]));
});

test("a bar in code is named once, as what it is", () => {
  const body = "| A | B |\n|---|---|\n| `a|b` | c |\n| `a\\|b` | c |";
  expect(linesFor("uneven-table", body)).toMatchInlineSnapshot(`
    [
      "7:1 warning: This row has 3 cells, but the header row has 2. Write "\\|" for each bar in code, which starts a new cell otherwise.",
    ]
  `);
  expect(linesFor("unclosed-emphasis", body)).toEqual([]);
});

describe("lists that are not read", () => {
  test("are named where other programs would count them", () => {
    const body = "a) one\nb) two\n\n(i) one\n(ii) two\n\nText:\n2. one\n3. two\n\n→ one\n→ two\n\n&bull; one<br>\n&bull; two\n\nText:<br>1. one<br>2. two";
    expect(linesFor("list-not-read", body)).toMatchInlineSnapshot(`
      [
        "5:1 warning: The line "a) one" and one more below it are shown as plain text, not as a list. Start each line with a number, a full stop and a space, such as "1. ", and leave a blank line above the first.",
        "8:1 warning: The line "(i) one" and one more below it are shown as plain text, not as a list. Start each line with a number, a full stop and a space, such as "1. ", and leave a blank line above the first.",
        "12:1 warning: The line "2. one" and one more below it are shown as plain text, not as a list. Leave a blank line above "2.".",
        "15:1 warning: The line "→ one" and one more below it are shown as plain text, not as a list. Start each line with "* ", and leave a blank line above the first item.",
        "18:1 warning: The line "&bull; one" and one more below it are shown as plain text, not as a list. Start each line with "* ", and leave a blank line above the first item.",
        "21:6 warning: The 2 items from "1. one" on are lines of one paragraph, not a list. Write each item on a line of its own that starts with "* ", leave a blank line above the first, and remove the tags.",
      ]
    `);
  });

  test.each([
    ["names", "J. Smith\nK. Jones"],
    ["one line", "a) only this\n\n(1) and that\n\n→ next\n\n✓ Done"],
    ["letters that do not count on", "x) one\ny) two"],
    ["a number at the start of a line", "We met in room\n12. May was cold."],
    ["lines of a cell", "| A |\n|---|\n| a<br>- b<br>- c |"],
    ["lines of an address", "One Street<br>Two Town<br>- and more"],
  ])("%s are none", (_, body) => expect(linesFor("list-not-read", body)).toEqual([]));
});

describe("signs that do not pair", () => {
  test("are named where one of a run is left", () => {
    expect(linesFor("unclosed-emphasis", "A *bold** b\n\nA **bold* b\n\nA ***bold** b\n\nA __bold b\n\nA ~~struck b")).toMatchInlineSnapshot(`
      [
        "5:9 warning: There are not as many stars before as behind the words at "A *bold**", so readers see a star. Write as many stars before the words as behind them: two for bold, one for italic.",
        "7:3 warning: There are not as many stars before as behind the words at "**bold* b", so readers see a star. Write as many stars before the words as behind them: two for bold, one for italic.",
        "9:3 warning: There are not as many stars before as behind the words at "***bold** b", so readers see a star. Write as many stars before the words as behind them: two for bold, one for italic.",
        "11:3 warning: The underscores in "__bold b" have no matching underscores in this paragraph, so readers see the underscores. Write "__" right before the first and right after the last word, or "\\_\\_" to show the underscores.",
        "13:3 warning: The tildes in "~~struck b" have no matching tildes in this paragraph, so readers see the tildes. Write "~~" right before the first and right after the last word, or "\\~\\~" to show the tildes.",
      ]
    `);
  });

  test.each([
    ["names of programs", "Run \\_\\_init and __init__ and a__b."],
    ["blanks to fill in", "Name: ____ or ___ or __ ."],
    ["a note behind bold words", "It is **bold*** now.\n\n\\*Without tax"],
    ["about", "It is ~~ 5 or ~5."],
    ["strikethrough", "A ~~b~~ c"],
  ])("%s are fine", (_, body) => expect(linesFor("unclosed-emphasis", body)).toEqual([]));
});

describe("unbalanced-html", () => {
  test("names ends in the wrong order once", () => {
    expect(linesFor("unbalanced-html", "<b>One <i>two</b></i> and <b>three <i>four</b>\n\n<div><span></div></span></br>")).toMatchInlineSnapshot(`
      [
        "5:18 warning: "</i>" comes after "</b>", although "<i>" comes after "<b>". Move "</i>" to before "</b>".",
        "5:36 warning: "<i>" is never closed. Add "</i>" where the element ends.",
        "7:18 warning: "</span>" comes after "</div>", although "<span>" comes after "<div>". Move "</span>" to before "</div>".",
        "7:25 warning: "</br>" closes nothing. Write "<br>" for a new line, or remove it.",
      ]
    `);
  });
});
