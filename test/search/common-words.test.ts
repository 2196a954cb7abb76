import { expect, test } from "vitest";
import { unpackWords } from "../../src/search/word-list.ts";
import { createWordGatherer } from "../../src/search/words-of.ts";

test("a word that one page alone has is common when it stands in a title or among keywords, so that slips in it can be corrected", () => {
  const words = createWordGatherer();
  words.add("en", '<meta data-pagefind-meta="keywords[content]" content="robot check"><h1 data-pagefind-meta="title">CAPTCHA &amp; co</h1><p>unusual</p>');
  expect(unpackWords(words.pack()["en"]).common).toEqual(["captcha", "check", "co", "robot"]);
});
