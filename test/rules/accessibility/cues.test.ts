import { describe, expect, test } from "vitest";
import { linesFor } from "../structure/found.ts";

describe("colour-as-cue", () => {
  test("names the words", () => {
    expect(linesFor("colour-as-cue", "* Click on the green button to go on.\n\nFill in the fields that are shown in red, then press the big blue\nbutton.")).toMatchInlineSnapshot(`
      [
        "5:3 warning: The words "Click on the green button" tell readers what is meant by its colour alone. Name it as well, such as by the words on it or by its place in the list.",
        "7:13 warning: The words "fields that are shown in red" tell readers what is meant by its colour alone. Name it as well, such as by the words on it or by its place in the list.",
      ]
    `);
  });

  test.each([
    ["a button with its name", "Click the green \"Start\" button, or the green button labelled Start, or the green button 'Start'."],
    ["guidance on colours", "Make errors red. Use red for errors and green for success. The button is green."],
    ["a colour beside another cue", "Fields in red and with a star must be filled in."],
    ["words that are only mentioned", "Never write \"click the green button\"."],
    ["other meanings", "Use the green book. Follow the red team's advice. See the Green Paper."],
  ])("%s is fine", (_, body) => expect(linesFor("colour-as-cue", body)).toEqual([]));
});

describe("position-as-cue", () => {
  test("names the words", () => {
    expect(linesFor("position-as-cue", "Use the menu on the left. See the box at the top right.\n\nChoose a phase on the right-hand side.")).toMatchInlineSnapshot(`
      [
        "5:9 info: The words "menu on the left" tell readers where something is on a wide screen. Name it instead, such as by its heading or by the words on it.",
        "5:35 info: The words "box at the top right" tell readers where something is on a wide screen. Name it instead, such as by its heading or by the words on it.",
        "7:16 info: The words "on the right-hand side" tell readers where something is on a wide screen. Name it instead, such as by its heading or by the words on it.",
      ]
    `);
  });

  test.each([
    ["above and below", "See the table below, and the menu above."],
    ["guidance on layout", "Align the button on the left. Put the menu on the right-hand side of the page."],
    ["other meanings", "You have the right to a list. The right form. What is left of the list."],
    ["words that are only mentioned", "Never write \"the box on the right\"."],
  ])("%s is fine", (_, body) => expect(linesFor("position-as-cue", body)).toEqual([]));
});
