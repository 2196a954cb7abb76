import { describe, expect, test } from "vitest";
import { linesFor } from "./found.ts";

describe("unclosed-emphasis", () => {
  test("names the sign that has no partner", () => {
    expect(linesFor("unclosed-emphasis", "Ask **your users\n\nAsk your users** first\n\nAsk ** your users ** first\n\nAsk *your users\n\nWrite `npm start\n\nUse ``a` now\n\nAsk **your\n\nusers** first")).toMatchInlineSnapshot(`
      [
        "5:5 warning: The stars in "**your users" have no matching stars in this paragraph, so readers see the stars. Write "**" right before the first and right after the last word, or "\\*\\*" to show the stars.",
        "7:15 warning: The stars in "Ask your users**" have no matching stars in this paragraph, so readers see the stars. Write "**" right before the first and right after the last word, or "\\*\\*" to show the stars.",
        "9:5 warning: The stars in "Ask ** your users ** first" have no matching stars in this paragraph, so readers see the stars. Write "**" right before the first and right after the last word, or "\\*\\*" to show the stars.",
        "9:19 warning: The stars in "Ask ** your users ** first" have no matching stars in this paragraph, so readers see the stars. Write "**" right before the first and right after the last word, or "\\*\\*" to show the stars.",
        "11:5 warning: The star in "*your users" has no matching star in this paragraph, so readers see the star. Write "*" right before the first and right after the last word, or "\\*" to show the star.",
        "13:7 warning: The backtick in "\`npm start" has no matching backtick in this paragraph, so readers see the backtick. Write "\`" right before and right after the code, or "\\\`" to show the backtick.",
        "15:5 warning: The backticks in "\`\`a\` now" have no matching backticks in this paragraph, so readers see the backticks. Write "\`\`" right before and right after the code, or "\\\`\\\`" to show the backticks.",
        "15:8 warning: The backtick in "Use \`\`a\`" has no matching backtick in this paragraph, so readers see the backtick. Write "\`" right before and right after the code, or "\\\`" to show the backtick.",
        "17:5 warning: The stars in "**your" have no matching stars in this paragraph, so readers see the stars. Write "**" right before the first and right after the last word, or "\\*\\*" to show the stars.",
        "19:6 warning: The stars in "users**" have no matching stars in this paragraph, so readers see the stars. Write "**" right before the first and right after the last word, or "\\*\\*" to show the stars.",
      ]
    `);
  });

  test("finds it among others that are closed", () => {
    expect(linesFor("unclosed-emphasis", "**a** and **b and *c* and [**d**](/x*y*)").map((line) => line.slice(0, 5))).toEqual(["5:11 "]);
  });

  test("finds it in lists, tables and HTML", () => {
    expect(linesFor("unclosed-emphasis", "* an **item\n\n| **a | b |\n|---|---|\n| c | `d |").map((line) => line.slice(0, 4))).toEqual(["5:6 ", "7:3 ", "9:7 "]);
  });

  test.each([
    ["letters left out", "f**k and s**t and c****"],
    ["sums", "2 * 3, 2 ** 3 and a * b"],
    ["a password", "Type ********"],
    ["a note", "It costs £5* a week.\n\n*Without tax"],
    ["escaped signs", "Write \\*\\* or \\` or \\**words"],
    ["code", "`a ** b` and ``a ` b``\n\n```\n**a\n```"],
    ["an apostrophe", "It`s fine"],
    ["addresses", "See <https://a.example/**b> and [x](/a**b)"],
    ["underscores", "The name __init__ and _private and snake_case"],
    ["patterns of files", "All *.md and **/*.md files"],
    ["raw HTML", "<code>**a</code> and <b title=\"**\">b</b>"],
  ])("%s are none", (_, body) => expect(linesFor("unclosed-emphasis", body)).toEqual([]));
});
