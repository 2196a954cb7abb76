import { expect, test } from "vitest";
import { styleOf } from "./style-of.ts";

test("words to avoid are found wherever an author writes, each with what to write", () => {
  const body = "We utilise forms\nin order to help.\n\n- key benefits\n\n| Word |\n|---|\n| going forward we stop |\n\n## An e-mail from us";
  expect(styleOf("word-to-avoid", body, { title: "A robust form", front: "description: How people liaise with us\n" })).toMatchInlineSnapshot(`
    [
      "2:10-2:16 House style avoids "robust". Write "reliable", "thorough" or "well tested", or say what it withstands.",
      "3:25-3:31 House style avoids "liaise". Write "talk to" or "work with".",
      "6:4-6:11 House style avoids "utilise". Write "use".",
      "7:1-7:12 House style avoids "in order to". Write "to".",
      "9:3-9:6 House style avoids "key". Write "important" or "main", or leave it out.",
      "13:3-13:16 House style avoids "going forward". Write "from now on", or say when.",
      "15:7-15:13 House style avoids "e-mail". Write "email".",
    ]
  `);
});

test("words that are right where they stand are left alone", () => {
  const body = [
    "Parcels are delivered to a foster family. The key opens the door, and an API key features in each call.",
    "Ms Patel facilitates a weekly meeting. British citizens and Citizens Advice may apply.",
    "Ask Leverage Partners and the Robust Company. End-user devices are locked.",
    "See [the list](https://example.com/utilise/e-mail), www.e-mail.example/on-line or `utilise`.",
    'They said "we utilise it". Do not write \'utilise\' or ‘in order to’.',
    "> We utilise forms.",
    "| Instead of | Write |\n|---|---|\n| utilise | use |",
  ].join("\n\n");
  expect(styleOf("word-to-avoid", body)).toEqual([]);
});

test("settings add words of the manual's own, and allow others", () => {
  const settings = "style:\n  words:\n    - { avoid: service desk, write: help team }\n    - { avoid: C++, write: another language }\n  allow: [utilise, end user]\n";
  expect(styleOf("word-to-avoid", "We utilise the Service\nDesk for each end user of C++, not service desks.", { settings })).toMatchInlineSnapshot(`
    [
      "5:16-6:5 House style avoids "Service Desk". Write "help team".",
      "6:27-6:30 House style avoids "C++". Write "another language".",
    ]
  `);
});

test("pages in other languages have a style of their own", () => {
  expect(styleOf("word-to-avoid", "We utilise forms.", { front: "lang: cy\n" })).toEqual([]);
  expect(styleOf("word-to-avoid", "We utilise forms.", { settings: "language: fr\n" })).toEqual([]);
  expect(styleOf("word-to-avoid", "We utilise forms.", { front: "lang: en-GB\n" })).toHaveLength(1);
});

test("American spelling is found in each form of a word, with the British one", () => {
  expect(styleOf("american-spelling", "We organize colors. Centers were unauthorized.\n\nOrganizations traveled, CANCELED and analyzed gray behavior.")).toMatchInlineSnapshot(`
    [
      "5:4-5:12 "organize" is American spelling. Write "organise".",
      "5:13-5:19 "colors" is American spelling. Write "colours".",
      "5:21-5:28 "Centers" is American spelling. Write "Centres".",
      "5:34-5:46 "unauthorized" is American spelling. Write "unauthorised".",
      "7:1-7:14 "Organizations" is American spelling. Write "Organisations".",
      "7:15-7:23 "traveled" is American spelling. Write "travelled".",
      "7:25-7:33 "CANCELED" is American spelling. Write "CANCELLED".",
      "7:38-7:46 "analyzed" is American spelling. Write "analysed".",
      "7:47-7:51 "gray" is American spelling. Write "grey".",
      "7:52-7:60 "behavior" is American spelling. Write "behaviour".",
    ]
  `);
});

test("British words, names and code are not American spelling", () => {
  const body = "The size of a prize, to seize and to capsize. A program, a license, a parameter and a diameter meet. Rewriting `color` and the color property.\n\nThe World Health Organization and Center Parcs are names. Our travellers' behaviour is rigorous. Use `organize`.";
  expect(styleOf("american-spelling", body)).toEqual([]);
  expect(styleOf("american-spelling", "We organize.", { front: "lang: en-US\n" })).toEqual([]);
});

test("abbreviations of Latin words are found in every spelling", () => {
  expect(styleOf("latin-abbreviation", "Forms, eg this, e.g. that and E.g. those; i.e. all, ie some, etc. Cf. none; cf. one (etc), viz. two.")).toMatchInlineSnapshot(`
    [
      "5:8-5:10 "eg" is an abbreviation of Latin words. Write "for example", "such as" or "like".",
      "5:17-5:21 "e.g." is an abbreviation of Latin words. Write "for example", "such as" or "like".",
      "5:31-5:35 "E.g." is an abbreviation of Latin words. Write "for example", "such as" or "like".",
      "5:43-5:47 "i.e." is an abbreviation of Latin words. Write "that is", or start a new sentence.",
      "5:53-5:55 "ie" is an abbreviation of Latin words. Write "that is", or start a new sentence.",
      "5:62-5:66 "etc." is an abbreviation of Latin words. Write "and so on", or name what you mean.",
      "5:77-5:80 "cf." is an abbreviation of Latin words. Write "see" or "compare".",
      "5:86-5:89 "etc" is an abbreviation of Latin words. Write "and so on", or name what you mean.",
      "5:92-5:96 "viz." is an abbreviation of Latin words. Write "that is" or "namely".",
    ]
  `);
});

test("words that look like Latin abbreviations are left alone", () => {
  expect(styleOf("latin-abbreviation", "IE is a browser, EG a firm and ETC a code. See /etc/hosts, www.example.ie, a.eg and `etc`. Do not write 'eg'.")).toEqual([]);
});

test("a hidden \"not\" is found with either apostrophe, in headings too", () => {
  expect(styleOf("negative-contraction", "You can't go. It won’t work.\n\n## Don't wait")).toMatchInlineSnapshot(`
    [
      "5:5-5:10 "can't" hides the word "not". Write "cannot".",
      "5:18-5:23 "won’t" hides the word "not". Write "will not".",
      "7:4-7:9 "Don't" hides the word "not". Write "do not".",
    ]
  `);
});

test("other contractions, and what people said, are left alone", () => {
  expect(styleOf("negative-contraction", "You'll see it's fine; they're here, and the cant of it. \"I can't,\" they said.\n\n> I don't know.")).toEqual([]);
});
