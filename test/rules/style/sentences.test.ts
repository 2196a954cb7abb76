import { expect, test } from "vitest";
import { sentencesOf } from "../../../src/rules/style/sentences.ts";
import { styleOf } from "./style-of.ts";

const sentences = (text: string): string[] => [...sentencesOf(text)].map(({ start, end, words }) => `${words}: ${text.slice(start, end)}`);
const words = (n: number): string => Array.from({ length: n }, (_, each) => `w${each}`).join(" ");

test("sentences end at stops, marks and hard line ends, not at abbreviations", () => {
  expect(sentences("Ask Dr. Smith, e.g. today. Why?\nBecause (we said so.) No. 5 is here, etc. Then stop!\\\nNext  \nlast v1.2 one")).toMatchInlineSnapshot(`
    [
      "5: Ask Dr. Smith, e.g. today.",
      "1: Why?",
      "4: Because (we said so.)",
      "5: No. 5 is here, etc.",
      "2: Then stop!\\",
      "1: Next",
      "3: last v1.2 one",
    ]
  `);
});

test("signs and code are no words, and a text without words has no sentence", () => {
  expect(sentences("Use \uFFFC\uFFFC\uFFFC -- or **this** one.")).toEqual(["4: Use \uFFFC\uFFFC\uFFFC -- or **this** one."]);
  expect(sentences("  -- \uFFFC \uFFFC ")).toEqual([]);
});

test("a sentence of more than 25 words is reported from its first word to its end", () => {
  expect(styleOf("long-sentence", `Short one. T${words(25)} end.\n\n- Item ${words(10)}\n  ${words(15)}.`)).toMatchInlineSnapshot(`
    [
      "5:12-5:107 The sentence "Tw0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 …" has 26 words. Split it into sentences of at most 25 words, or make a list of its parts.",
      "7:3-8:53 The sentence "Item w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w0 w…" has 26 words. Split it into sentences of at most 25 words, or make a list of its parts.",
    ]
  `);
});

test("a sentence of 25 words, a long list and a long table are not reported", () => {
  const cells = `| ${words(30)} |\n|---|\n| ${words(30)} |`;
  expect(styleOf("long-sentence", `${words(25)}.\n\n- ${words(20)}\n- ${words(20)}\n\n${cells}\n\n> ${words(30)}\n\n## ${words(30)}`)).toEqual([]);
});

test("settings say how long a sentence may be", () => {
  expect(styleOf("long-sentence", `${words(12)}.`, { settings: "style:\n  longestSentence: 10\n" })).toHaveLength(1);
  expect(styleOf("long-sentence", `${words(30)}.`, { settings: "style:\n  longestSentence: 30\n" })).toEqual([]);
});

test("a description on one line is read too, at its own column, and one in quotes as well", () => {
  expect(styleOf("long-sentence", "Text.", { front: `description: "${words(27)}"\n` })).toMatchInlineSnapshot(`
    [
      "3:15-3:112 The sentence "w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w…" has 27 words. Split it into sentences of at most 25 words, or make a list of its parts.",
    ]
  `);
});

test("a paragraph of more than 5 sentences or 120 words is reported once", () => {
  const sentence = `T${words(13)}.`;
  expect(styleOf("long-paragraph", `${Array.from({ length: 6 }, () => sentence).join(" ")}\n\n${words(121)}`)).toMatchInlineSnapshot(`
    [
      "5:1-5:264 This paragraph has 78 words in 6 sentences. Split it into paragraphs of at most 5 sentences, or make a list of its parts.",
      "7:1-7:495 This paragraph has 121 words in one sentence. Split it into paragraphs of at most 5 sentences, or make a list of its parts.",
    ]
  `);
});

test("short sentences, items and quotations are no wall of text", () => {
  const six = Array.from({ length: 6 }, () => `T${words(13)}.`).join(" ");
  expect(styleOf("long-paragraph", `One. Two. Three. Four. Five. Six. Seven.\n\n- ${six}\n\n> ${six}`)).toEqual([]);
});
