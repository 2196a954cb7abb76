import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packWords, unpackWords } from "../../src/search/word-list.ts";
import { indexedWords, wordsIn } from "../../src/search/words-in.ts";
import { createWordGatherer } from "../../src/search/words-of.ts";

describe("a packed list of words", () => {
  test("shares the beginnings of words, and marks those of two pages or more with capitals", () => {
    const packed = packWords(new Map([["research", true], ["researcher", false], ["user", true], ["users", true]]));
    expect(packed).toBe("Aresearch*erAuserEs");
    expect(unpackWords(packed)).toEqual({ all: new Set(["research", "researcher", "user", "users"]), common: ["research", "user", "users"] });
  });

  test("unpacks to the words that were packed, whatever they are", () => {
    const word = fc.string({ unit: "grapheme" }).map((text) => wordsIn(text).join("")).filter((text) => text !== "");
    const alike = fc.tuple(fc.constantFrom("", "a".repeat(30), "gwas", "übergröß"), word).map(([start, end]) => start + end);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(word, alike), fc.boolean())), (entries) => {
        const words = new Map(entries);
        const { all, common } = unpackWords(packWords(words));
        expect(all).toEqual(new Set(words.keys()));
        expect([...common].sort()).toEqual([...words].filter(([, isCommon]) => isCommon).map(([each]) => each).sort());
      }),
    );
  });

  test("of a language that the manual does not have is empty", () => {
    expect(unpackWords(undefined)).toEqual({ all: new Set(), common: [] });
  });
});

test("words have no capitals, accents or punctuation", () => {
  expect(wordsIn("The café’s  e-mail, “Sign-In” (2nd) — 100%!")).toEqual(["the", "cafes", "email", "signin", "2nd", "100"]);
});

test("a compound is known whole and by its parts", () => {
  expect(["back-end", "GitHub", "design/develop", "WKWebView", "plain", "a.b"].map(indexedWords)).toEqual([
    ["backend", "back", "end"],
    ["github", "git", "hub"],
    ["designdevelop", "design", "develop"],
    ["wkwebview", "wk", "web", "view"],
    ["plain"],
    ["ab"],
  ]);
});

describe("the words of a manual", () => {
  const gathered = (...pages: readonly (readonly [lang: string, html: string])[]) => {
    const words = createWordGatherer();
    for (const [lang, html] of pages) words.add(lang, html);
    return words.pack();
  };

  test("are kept by language, and are common in two pages or more, not twice in one", () => {
    const packed = gathered(["en", "<p>form form page"], ["en", "<p>page"], ["cy", "<p>tudalen"]);
    expect(Object.keys(packed)).toEqual(["cy", "en"]);
    expect(unpackWords(packed["en"])).toEqual({ all: new Set(["form", "page"]), common: ["page"] });
    expect(unpackWords(packed["cy"]).all).toEqual(new Set(["tudalen"]));
  });

  test("include those of hidden fields, but not names of tags or filters", () => {
    const packed = gathered(["en", '<meta data-pagefind-meta="keywords[content]" content="timebox &amp; more"><meta data-pagefind-filter="phase[content]" content="alpha"><h1>Scrum&#39;s&nbsp;end</h1>']);
    expect([...unpackWords(packed["en"]).all].sort()).toEqual(["end", "more", "scrum", "scrums", "timebox"]);
  });
});
