import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/diagnostics/catalogue.ts";
import { findingsWithoutDocument } from "./findings-without-document.ts";
import { everyMessage, messagePage } from "./message-page.ts";

const messages = everyMessage(findingsWithoutDocument());
const rules = messages.flatMap((field) => field.rules);
const all = rules.flatMap((each) => each.messages);

test("every message stands on one page, to be read as its readers would", async () => {
  await expect(messagePage(messages)).toMatchFileSnapshot("../../docs/messages.md");
});

test("every check has a message on the page", () => {
  expect(rules.filter((each) => each.messages.length === 0).map(({ rule }) => rule)).toEqual([]);
});

describe("every message", () => {
  /** What authors wrote, and names and addresses among it, are theirs to choose. */
  const ownWords = (text: string): string => text.replace(/"[^"]*"/g, "…");

  test("starts with a capital letter, a number or a quotation, and has no full stop at its end", () => {
    expect(all.filter(({ message }) => !/^[\p{Lu}\d"]/u.test(message) || /[.:;,]$/.test(message)).map(({ message }) => message)).toEqual([]);
  });

  test("is one sentence of at most 25 words of our own", () => {
    expect(all.filter(({ message }) => /[.?!] [A-Z]/.test(ownWords(message)) || ownWords(message).split(/\s+/).length > 25).map(({ message }) => message)).toEqual([]);
  });

  test("and its remedy speak no language of programmers", () => {
    const jargon = /\b(?:slug|token|anchor|URI|string|boolean|array|object|null|parse|invalid|regex|schema|AST|node|UTF-16 code unit|hexadecimal|href|fragment|target|attribute|host|stands?(?! for))\b/i;
    expect(all.flatMap(({ message, fix }) => [message, fix]).filter((text) => jargon.test(ownWords(text)))).toEqual([]);
  });

  test("and its remedy quote with straight quotation marks", () => {
    expect(all.flatMap(({ message, fix }) => [message, fix]).filter((text) => /[“”]/.test(ownWords(text)))).toEqual([]);
  });
});

test("every remedy starts with a capital letter and ends with a full stop", () => {
  expect(all.filter(({ fix }) => !/^[A-Z]/.test(fix) || !/[^.]\.$/.test(fix)).map(({ fix }) => fix)).toEqual([]);
});

test("every reason is a sentence", () => {
  const whys = [...all.map(({ why }) => why), ...Object.values(catalogue).map(({ why }) => why)];
  expect(whys.filter((why) => !/^[A-Z][^“”]*[^.]\.$/.test(why))).toEqual([]);
});

test("every note on another place is no sentence", () => {
  expect(all.flatMap(({ related = [] }) => related.filter(({ message }) => !/^["A-Z].*[^.]$/.test(message)).map(({ message }) => message))).toEqual([]);
});

test("every title is a noun phrase without an article or a full stop", () => {
  expect(rules.filter(({ title }) => /^(?:An?|The) |\.$|^[^A-Z]/.test(title)).map(({ title }) => title)).toEqual([]);
});

test("every remedy starts with a verb", () => {
  const firstWords = [...new Set(all.map(({ fix }) => fix.split(/[ ,]/)[0]))].sort();
  expect(firstWords).toMatchInlineSnapshot(`
    [
      "Add",
      "Allow",
      "Break",
      "Change",
      "Check",
      "Choose",
      "Close",
      "Copy",
      "Correct",
      "Delete",
      "Give",
      "Have",
      "Keep",
      "Leave",
      "Link",
      "Look",
      "Make",
      "Move",
      "Name",
      "Number",
      "Open",
      "Point",
      "Press",
      "Publish",
      "Put",
      "Remove",
      "Rename",
      "Replace",
      "Run",
      "Save",
      "Say",
      "Shorten",
      "Split",
      "Start",
      "Take",
      "Tell",
      "Type",
      "Use",
      "Write",
    ]
  `);
});
