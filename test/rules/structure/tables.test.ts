import { describe, expect, test } from "vitest";
import { linesFor } from "./found.ts";

describe("table-without-header", () => {
  test("is reported where the table starts, in Markdown and in HTML", () => {
    expect(linesFor("table-without-header", "| a | b |\n| c | d |\n\n<div>\n  <table><tr><td>a</td></tr></table>\n</div>")).toMatchInlineSnapshot(`
      [
        "5:1 warning: This table has no header cells. Put a row above the others that names each column, and a row such as "|---|---|" below it.",
        "9:3 warning: This table has no header cells. Write "<th>" instead of "<td>" for the cells that name a column or a row.",
      ]
    `);
  });

  test("is fine with names in the first column, in HTML with one header, and for layout", () => {
    expect(linesFor("table-without-header", "| # a | b |\n| # c | d |\n\n<table><tr><th>a</th><td>b</td></tr></table>\n\n<table role=\"presentation\"><tr><td>b</td></tr></table>\n\nthis | that")).toEqual([]);
  });
});

describe("uneven-table", () => {
  test("names the row that differs from most, be it the header", () => {
    expect(linesFor("uneven-table", "| a | b |\n|---|---|\n| c | d |\n| e |\n| f | g | h |")).toMatchInlineSnapshot(`
      [
        "8:1 warning: This row has 1 cell, but the header row has 2. Add the missing cells, empty ones as "| |".",
        "9:1 warning: This row has 3 cells, but the header row has 2. Take the extra cells out, or give every row as many.",
      ]
    `);
    expect(linesFor("uneven-table", "| a |\n|---|---|\n| c | d |\n| e | f |")).toMatchInlineSnapshot(`[]`);
    expect(linesFor("uneven-table", "| a | b |\n|---|---|\n| c |")).toMatchInlineSnapshot(`
      [
        "7:1 warning: This row has 1 cell, but the header row has 2. Add the missing cells, empty ones as "| |".",
      ]
    `);
  });

  test("counts bars in code and escaped bars as the table does", () => {
    expect(linesFor("uneven-table", "| a | b |\n|---|---|\n| c \\| d | e |\n| | |")).toEqual([]);
  });
});

describe("table-not-read", () => {
  test("names pasted rows, and hyphens that do not fit", () => {
    expect(linesFor("table-not-read", "Costs:\nMethod\tPeople\nInterview\t5\n\nMethod | People\n---|---|---\nInterview | 5")).toMatchInlineSnapshot(`
      [
        "6:1 warning: These 2 lines are a table with tabs between its cells, and are shown as one paragraph. Write it as a table, with the sign | between the cells and a row of hyphens below the header.",
        "10:1 warning: The row of hyphens has 3 cells, but the row above it has 2 cells, so the table is shown as text. Give both rows as many cells.",
      ]
    `);
  });

  test("lets single tabs, code and tables be", () => {
    expect(linesFor("table-not-read", "One\ttab.\n\n```\na\tb\nc\td\n```\n\n| a | b |\n|---|\n| c | d |\n\n- a\tb\n- c\td")).toEqual([]);
  });
});
