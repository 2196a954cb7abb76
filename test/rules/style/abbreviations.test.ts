import { expect, test } from "vitest";
import { styleOf } from "./style-of.ts";

test("the first of an abbreviation that nothing explains is reported, without its plural", () => {
  expect(styleOf("unexplained-abbreviation", "Ask two QXZs.\nThe QXZ answers, and so does the KLM.")).toMatchInlineSnapshot(`
    [
      "5:9-5:12 Nothing on this page says what "QXZ" stands for. Write the full name here, with "QXZ" in brackets after it, or add a line "*[QXZ]: its full name".",
      "6:34-6:37 Nothing on this page says what "KLM" stands for. Write the full name here, with "KLM" in brackets after it, or add a line "*[KLM]: its full name".",
    ]
  `);
});

test.each([
  ["its name with the letters behind it", "The Queen's Xylophone Zone (QXZ) is here. Ask the QXZ."],
  ["the letters with its name behind them", "The QXZ (Queen's xylophone zone) is here."],
  ["its name anywhere on the page, with small words in it", "Ask the QXZ.\n\nThe Queen of the Xylophone Zone is here."],
  ["a definition", "Ask the QXZ.\n\n*[QXZ]: Queen's xylophone zone"],
  ["a definition of its plural", "Ask the QXZs.\n\n*[QXZs]: Queen's xylophone zones"],
  ["another name for it", "Queen Xylophone Zones, or QXZ, are here."],
  ["raw HTML", "Ask the <abbr title=\"Queen's xylophone zone\">QXZ</abbr>."],
])("%s explains it", (_, body) => {
  expect(styleOf("unexplained-abbreviation", body)).toEqual([]);
});

test("what everybody knows, code, parts of codes and shouted words are left alone", () => {
  expect(styleOf("unexplained-abbreviation", "The UK uses PDFs, `QXZ`, QXZ-12, QXZ1, QXZ/KLM, x.QXZ, GET and DO NOT BOTHER. See [it](/QXZ).")).toEqual([]);
});

test("settings, the manual's name and its organisation explain abbreviations", () => {
  const settings = "style:\n  abbreviations: [KLM]\n";
  expect(styleOf("unexplained-abbreviation", "Ask the KLM, or the TO.", { settings })).toEqual([]);
});

test("a town in capitals in a postal address is no abbreviation, but what stands in a sentence is", () => {
  expect(styleOf("unexplained-abbreviation", "Harbour Office\n1 Quay Street\nLEEDS\nLS1 4AB\n\nWrite to 2 Quay Street, BATH BA1 2CD.")).toEqual([]);
  expect(styleOf("unexplained-abbreviation", "Ask the QXZ before you write to LS1 4AB.")).toHaveLength(1);
});

test.each(["Press ENTER or hold down the ALT key.", "See Schedule XIV and Part IX.", "The case of Smith [2019] EWHC 123 and [2020] UKSC 5", "## HOW TO APPLY FOR A PERMIT", "Published on [DATE] by [TEAM NAME].", "Dear %%NAME%%", "Dear *|FNAME|*", "WIP: this", "It is TK."])("%j holds no abbreviation", (body) => {
  expect(styleOf("unexplained-abbreviation", body)).toEqual([]);
});

test("an abbreviation in brackets, or as the words of a link, is one", () => {
  expect(styleOf("unexplained-abbreviation", "The team [QXZ] met. Read [KLM](/b).")).toHaveLength(2);
});
