import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseSynonyms, termKey } from "../../src/search/synonyms.ts";

const problemsIn = (text: string): string[] =>
  parseSynonyms("synonyms.yaml", text).problems.map(({ file, line, column, message, fix }) => `${file}:${line}:${column} ${message}. ${fix}`);

const othersFor = (term: string, text: string): readonly string[] => parseSynonyms("synonyms.yaml", text).synonyms.get(termKey(term)) ?? [];

test("each term of a group is known by all the others", () => {
  const text = "- [bug, defect, fault]\n";
  expect(othersFor("bug", text)).toEqual(["defect", "fault"]);
  expect(othersFor("fault", text)).toEqual(["bug", "defect"]);
});

test("a one-way entry adds what readers say to what it means, and not the other way round", () => {
  const text = "- { say: [hotline, phone line], means: helpdesk }\n";
  expect(othersFor("helpdesk", text)).toEqual(["hotline", "phone line"]);
  expect(othersFor("hotline", text)).toEqual([]);
});

test("terms are found whatever their endings, capitals and hyphens", () => {
  expect(othersFor("Stand-ups", "- [standup, daily meeting]\n")).toEqual(["daily meeting"]);
  expect(othersFor("organizing", "- [organise, arrange]\n")).toEqual(["arrange"]);
});

test("a term of two groups is known by the terms of both, each once", () => {
  expect(othersFor("app", "- [app, application]\n- [app, software, application]\n")).toEqual(["application", "software"]);
});

test("a year or a number is a term like any other", () => {
  expect(othersFor("https", "- [https, 443]\n")).toEqual(["443"]);
});

test("an empty file, or one of comments alone, has no synonyms and no problems", () => {
  expect(parseSynonyms("synonyms.yaml", "# Nothing yet\n")).toEqual({ synonyms: new Map(), problems: [] });
  expect(problemsIn("")).toEqual([]);
});

test("what cannot be used is said in the author's words, each with its place and a remedy", () => {
  expect(problemsIn("- [login]\n- bug\n- { say: x, mean: y }\n- { say: hotline }\n- [fee, '!']\n- [x, [y], z]\n- [fee, fees]\n- [the, tax]\n")).toMatchInlineSnapshot(`
    [
      "synonyms.yaml:1:3 "[login]" is a group of fewer than two terms. Write at least two terms that mean the same, such as [sign in, log in].",
      "synonyms.yaml:2:3 "bug" is a single term. Put it in square brackets with what means the same, such as [sign in, log in].",
      "synonyms.yaml:3:13 "mean" is not a key of a synonym. Change it to "means".",
      "synonyms.yaml:4:3 "{ say: hotline }" has no "means". Write what readers say and what it means, such as { say: hotline, means: helpdesk }.",
      "synonyms.yaml:5:9 "'!'" is not a term. Write a word, or a few, with a letter or a number in it.",
      "synonyms.yaml:6:7 "[y]" is not a term. Write a word, or a few, with a letter or a number in it.",
      "synonyms.yaml:7:3 "fees" is in its group already. Delete it; endings, capitals and hyphens make no difference.",
      "synonyms.yaml:8:4 "the" is in nearly every text. Delete it, or add a word that says what it is about.",
    ]
  `);
});

test("a file that is no list is refused in one sentence", () => {
  expect(problemsIn("bug: defect\n")).toMatchInlineSnapshot(`
    [
      "synonyms.yaml:1:1 The synonyms are not a list. Start each group of words on its own line, such as - [sign in, log in].",
    ]
  `);
});

test("YAML that cannot be read is explained", () => {
  expect(problemsIn("- [bug, defect\n- [a, b]\n")).toMatchInlineSnapshot(`
    [
      "synonyms.yaml:2:1 The line "- [a, b]" cannot be read as a key with a value or as an item of a list. Check its indent, colons, brackets and quotation marks; put text with any of these in quotes.",
    ]
  `);
});

test("what can be used is used, whatever stands beside it", () => {
  expect(othersFor("bug", "- alone\n- [bug, defect]\n")).toEqual(["defect"]);
});

test("the synonyms that come with this project have no problems", () => {
  const { synonyms, problems } = parseSynonyms("synonyms.yaml", readFileSync(join(import.meta.dirname, "../../content/synonyms.yaml"), "utf8"));
  expect(problems).toEqual([]);
  expect(synonyms.get(termKey("sign in"))).toContain("log in");
});
