import { expect, test } from "vitest";
import { styleOf } from "./style-of.ts";

test("an ampersand between words is found at its sign", () => {
  expect(styleOf("ampersand", "Send name & address, and letters &amp; forms.\n\n## Tools & methods")).toMatchInlineSnapshot(`
    [
      "5:11-5:12 The sign "&" stands for a word in "name & address". Write "name and address".",
      "5:34-5:35 The sign "&" stands for a word in "letters &amp; forms". Write "letters and forms".",
      "7:10-7:11 The sign "&" stands for a word in "Tools & methods". Write "Tools and methods".",
    ]
  `);
});

test("ampersands of names, abbreviations and code are left alone", () => {
  expect(styleOf("ampersand", "Marsh & Sons run R&D and Q & A for AT&T. See `a & b` and /x?a=1&b=2.")).toEqual([]);
});

test("exclamation marks at the end of words are found", () => {
  expect(styleOf("exclamation-mark", "Apply **today!** It is (nearly!) free!! [Go!](/a)\n\n## Hurry!")).toMatchInlineSnapshot(`
    [
      "5:9-5:15 "today!" ends with an exclamation mark. Remove the mark, or write a full stop instead.",
      "5:25-5:32 "nearly!" ends with an exclamation mark. Remove the mark, or write a full stop instead.",
      "5:34-5:40 "free!!" ends with an exclamation mark. Remove the mark, or write a full stop instead.",
      "5:42-5:45 "Go!" ends with an exclamation mark. Remove the mark, or write a full stop instead.",
      "7:4-7:10 "Hurry!" ends with an exclamation mark. Remove the mark, or write a full stop instead.",
    ]
  `);
});

test("exclamation marks of code, pictures, names and other people are left alone", () => {
  expect(styleOf("exclamation-mark", "Set `x != y` and !important. Yahoo! was a site. They said \"Help!\" to us.\n\n![A form](images/a.svg)")).toEqual([]);
});

test("shouted words are found, whole runs at once", () => {
  expect(styleOf("block-capitals", "You MUST pay. DO NOT FOLD THIS FORM, please. **IMPORTANT INFORMATION**")).toMatchInlineSnapshot(`
    [
      "5:5-5:9 "MUST" is written in capitals. Write it in small letters, and let the words around it say what matters.",
      "5:15-5:36 "DO NOT FOLD THIS FORM" is written in capitals. Write it in small letters, and let the words around it say what matters.",
      "5:48-5:69 "IMPORTANT INFORMATION" is written in capitals. Write it in small letters, and let the words around it say what matters.",
    ]
  `);
});

test("abbreviations, methods and codes in capitals are left alone", () => {
  expect(styleOf("block-capitals", "The UK NHS and HMRC API return HTML. Use GET and POST, form SA100, NOT_FOUND and A NEW_ITEM. Write OR between words.")).toEqual([]);
});

test("a heading or title that ends with punctuation is reported at that sign", () => {
  const body = "## What you need:\n\nText.\n\n##No space.\n\nText.\n\n## [A link.](/a)\n\nText.\n\n## **Bold;** {#own}\n\nText.";
  expect(styleOf("heading-punctuation", body, { title: "A title." })).toMatchInlineSnapshot(`
    [
      "2:15-2:16 The title "A title." ends with a full stop. Remove the full stop.",
      "5:17-5:18 The heading "What you need:" ends with a colon. Remove the colon.",
      "9:11-9:12 The heading "No space." ends with a full stop. Remove the full stop.",
      "13:11-13:12 The heading "A link." ends with a full stop. Remove the full stop.",
      "17:10-17:11 The heading "Bold;" ends with a semicolon. Remove the semicolon.",
    ]
  `);
});

test("question marks, abbreviations and numbers at the end of a heading are left alone", () => {
  expect(styleOf("heading-punctuation", "## Why?\n\nText.\n\n## Forms etc.\n\nText.\n\n## Now…\n\nText.\n\n## Version 2.\n\nText.\n\n## Made in the U.S.\n\nText.\n\n## Option: `name`\n\nText.\n\n## Go :rocket:\n\nText.")).toEqual([]);
});

test("a link that takes in a stop is reported at the stop", () => {
  expect(styleOf("link-punctuation", "First [read this.](/a) Then [go on,](/a) and [stop](/a).")).toMatchInlineSnapshot(`
    [
      "5:17-5:18 The link "read this." takes in the full stop at its end. Move the full stop out of the link.",
      "5:35-5:36 The link "go on," takes in the comma at its end. Move the comma out of the link.",
    ]
  `);
});

test("stops of abbreviations inside links, and brackets that are no links, are left alone", () => {
  expect(styleOf("link-punctuation", "See [Marsh Ltd.](/a), [forms etc.](/a) and [sic.] here. ![A form.](/a.svg)")).toEqual([]);
});

test("headings in title case are found, with or without short words", () => {
  const body = "The pay scales, job descriptions and site visits are here.\n\n## How To Write A Form\n\nText.\n\n## Job Descriptions\n\nText.\n\n## Comparing Pay Scales\n\nText.\n\n## New: A Form For All\n\nText.";
  expect(styleOf("title-case-heading", body, { title: "Site Visits" })).toMatchInlineSnapshot(`
    [
      "2:8-2:19 The title "Site Visits" has capitals inside it. Write only its first word and names with a capital.",
      "7:4-7:23 The heading "How To Write A Form" has capitals inside it. Write only its first word and names with a capital.",
      "11:4-11:20 The heading "Job Descriptions" has capitals inside it. Write only its first word and names with a capital.",
      "19:4-19:23 The heading "New: A Form For All" has capitals inside it. Write only its first word and names with a capital.",
    ]
  `);
});

test("names, abbreviations, days and first words after a colon are no title case", () => {
  const body = [
    "The Harbour Safety Board meets here.",
    ...["About the Harbour Safety Board", "Senior Risk Owner (SRO)", "Every Monday in January", "Step 1: Apply online", "Using HTML and CSS", "What is GitHub?", "Start with TypeScript", "Time to Live (ttl)", "❯ Forms", "Using Immutable.js", "Test Office", "Forms"].map((heading) => `## ${heading}`),
  ].join("\n\n");
  expect(styleOf("title-case-heading", body)).toEqual([]);
});
