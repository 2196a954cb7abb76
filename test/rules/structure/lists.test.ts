import { describe, expect, test } from "vitest";
import { linesFor, repaired } from "./found.ts";

describe("list-not-read", () => {
  test("names every line of a list without spaces, and mends it", () => {
    const body = "You need:\n\n*a plan\n*a *good* team\n\n-one\n-two\n\n1.first\n2.second";
    expect(linesFor("list-not-read", body)).toMatchInlineSnapshot(`
      [
        "7:1 warning: The line "*a plan" is shown as plain text, not as an item of a list. Put a space after "*": "* a plan".",
        "8:1 warning: The line "*a *good* team" is shown as plain text, not as an item of a list. Put a space after "*": "* a *good* team".",
        "10:1 warning: The line "-one" is shown as plain text, not as an item of a list. Put a space after "-": "- one".",
        "11:1 warning: The line "-two" is shown as plain text, not as an item of a list. Put a space after "-": "- two".",
        "13:1 warning: The line "1.first" is shown as plain text, not as an item of a list. Put a space after "1.": "1. first".",
        "14:1 warning: The line "2.second" is shown as plain text, not as an item of a list. Put a space after "2.": "2. second".",
      ]
    `);
    expect(repaired("list-not-read", body)).toBe("You need:\n\n* a plan\n* a *good* team\n\n- one\n- two\n\n1. first\n2. second");
  });

  test("names the one item of a list that lacks its space, wherever it stands", () => {
    const body = "* one\n*two\n* three\n  * four\n  *five\n\nThen:\n-six";
    expect(linesFor("list-not-read", body)).toMatchInlineSnapshot(`
      [
        "6:1 warning: The line "*two" is shown as plain text, not as an item of a list. Put a space after "*": "* two".",
        "9:3 warning: The line "*five" is shown as plain text, not as an item of a list. Put a space after "*": "* five".",
        "12:1 warning: The line "-six" is shown as plain text, not as an item of a list. Put a space after "-": "- six".",
      ]
    `);
    expect(repaired("list-not-read", body)).toBe("* one\n* two\n* three\n  * four\n  * five\n\nThen:\n-six");
  });

  test("names a lone line, but leaves it to its author", () => {
    expect(linesFor("list-not-read", "Text.\n\n*a plan").map((line) => line.slice(0, 5))).toEqual(["7:1 w"]);
    expect(repaired("list-not-read", "Text.\n\n*a plan")).toBe("Text.\n\n*a plan");
  });

  test("names the first item of a list even where another star points to a note", () => {
    expect(linesFor("list-not-read", "A price* of\n\n*one\n* two")).toHaveLength(1);
  });

  test("names bullets that were pasted", () => {
    expect(linesFor("list-not-read", "You need:\n• a plan\n• a team\n\n– one\n– two\n\no\tthree\no\tfour")).toMatchInlineSnapshot(`
      [
        "6:1 warning: The line "• a plan" and one more below it are shown as plain text, not as a list. Start each line with "* ", and leave a blank line above the first item.",
        "9:1 warning: The line "– one" and one more below it are shown as plain text, not as a list. Start each line with "* ", and leave a blank line above the first item.",
        "12:1 warning: The line "o three" and one more below it are shown as plain text, not as a list. Start each line with "* ", and leave a blank line above the first item.",
      ]
    `);
  });

  test.each([
    ["emphasis", "*Plan* first\n\n*Plan\nfirst*\n\n* *one* and\n* *two*"],
    ["a note that a star points to", "It costs £5*.\n\n*Without tax"],
    ["bold words", "**a\nb**"],
    ["a name below a quotation", "> Plan first.\n\n-Ada"],
    ["a name in a quotation", "> Plan first.\n> -Ada"],
    ["numbers", "1.5 metres\n2.5 metres\n-5 degrees\n-6 degrees"],
    ["a hyphen where a line happens to break", "It is a non\n-profit body"],
    ["a dash that starts one line", "It was late\n– too late."],
    ["code", "```\n*a\n*b\n```\n\n    -a\n    -b"],
    ["cells", "| *a | b |\n|---|---|\n| *c | •d |"],
    ["a version", "1.x\n2.x"],
    ["an abbreviation's meaning", "*[API]: A way in\n*[URL]: An address"],
  ])("%s is none", (_, body) => expect(linesFor("list-not-read", body)).toEqual([]));
});

describe("steps", () => {
  test("that are not read are named beside the step before or after, and mended", () => {
    const body = "s1 First\ns2) Second\n\nText\ns1. First\ns2. Second\n\ns1.First\n\nS2. Second";
    expect(linesFor("list-not-read", body)).toMatchInlineSnapshot(`
      [
        "5:1 warning: The line "s1 First" is shown as plain text, not as a step. Start it with "s1. ".",
        "6:1 warning: The line "s2) Second" is shown as plain text, not as a step. Start it with "s2. ".",
        "9:1 warning: The line "s1. First" is shown as plain text, not as a step. Leave a blank line above it.",
        "12:1 warning: The line "s1.First" is shown as plain text, not as a step. Start it with "s1. ".",
        "14:1 warning: The line "S2. Second" is shown as plain text, not as a step. Start it with "s2. ".",
      ]
    `);
    expect(repaired("list-not-read", body)).toBe("s1. First\ns2. Second\n\nText\ns1. First\ns2. Second\n\ns1.First\n\nS2. Second");
  });

  test.each([
    ["one line that begins like a step", "s3 is where files are kept.\nIt is slow."],
    ["names with a capital", "S3 Buckets hold files.\nS4 League is a game."],
    ["numbers that do not follow each other", "s1 First\ns7 Second"],
    ["code", "    s1 First\n    s2 Second"],
    ["steps", "s1. First\ns2. Second"],
  ])("are not found in %s", (_, body) => {
    expect(linesFor("list-not-read", body)).toEqual([]);
  });

  test("are named once where readers see another number", () => {
    expect(linesFor("step-number", "s1. One\ns3. Three\ns4. Four\n\ns2. Two\n\ns1. One\ns1. Two\n\ns1. One\ns2 Two\ns3. Three")).toMatchInlineSnapshot(`
      [
        "6:1 warning: Readers see the step "s3." as number 2. Write "s2.", or add the step that is missing.",
        "9:1 warning: Readers see the step "s2." as number 1. Number the steps from s1, without blank lines or other words between them.",
      ]
    `);
  });
});
