import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../src/front-matter/read-front-matter.ts";
import { exampleVocabulary } from "./example-vocabulary.ts";

type Row = readonly [cases: string, what: string, text: string, expected: readonly string[], left?: "left out"];

/** A page whose front matter is a title and these lines. */
const page = (...lines: string[]): string => ["---", "title: A page", ...lines, "---", "Text.", ""].join("\n");
const block = (...lines: string[]): string => ["---", ...lines, "---", "Text.", ""].join("\n");

const rows: readonly Row[] = [
  ["13", "an empty file", "", ["empty-page 1:1"], "left out"],
  ["14", "a file of blanks", " \n\n  ", ["empty-page 1:1"], "left out"],
  ["18", "no front matter at all", "# Heading\n\nText.\n", ["missing-front-matter 1:1"]],
  ["19", "front matter and nothing below", "---\ntitle: A page\n---\n", ["empty-body 3:1"]],
  ["20", "empty front matter", "---\n---\nText.\n", ["missing-title 1:1"]],
  ["20", "empty front matter and no text", "---\n---\n", ["empty-page 1:1"], "left out"],
  ["21", "an unclosed block above prose", "---\ntitle: A page\n\nSome text.\n", ["unclosed-front-matter 1:1"], "left out"],
  ["21", "an unclosed block above text with a rule of its own", "---\ntitle: A page\n\nSome text.\n\n---\n\nMore: text.\n", ["unclosed-front-matter 1:1"], "left out"],
  ["21", "a stray line within a block", block("title: A page", "Some text", "status: draft"), ["front-matter-syntax 3:1"], "left out"],
  ["22", "an unclosed block above a heading", "---\ntitle: A page\n\n# Heading\n", ["unclosed-front-matter 1:1"], "left out"],
  ["23", "four hyphens", "----\ntitle: A page\n----\nText.\n", ["front-matter-fence 1:1"], "left out"],
  ["23", "a blank line first", "\n---\ntitle: A page\n---\nText.\n", ["front-matter-fence 2:1"], "left out"],
  ["23", "an indented fence", "  ---\ntitle: A page\n---\nText.\n", ["front-matter-fence 1:1"], "left out"],
  ["24", "spaces after the fences", "---  \ntitle: A page\n---  \nText.\n", []],
  ["25", "a line that starts like a fence", "---\ntitle: A page\n---x\n---\nText.\n", ["front-matter-fence 3:1"], "left out"],
  ...["js", "javascript", "JS", "jAvAsCrIpT", "jsLegacy", "json", "toml", "constructor", "toString", "__proto__", "yaml"].map(
    (word): Row => ["26, 27", `the language ${word}`, `---${word}\n{ title: "A page" }\n---\nText.\n`, ["front-matter-language 1:4"], "left out"],
  ),
  ["26", "a language after a space", "--- js\ntitle: A page\n---\nText.\n", ["front-matter-language 1:5"], "left out"],
  ["28", "a doubled key", page("status: draft", "status: published"), ["duplicate-key 4:1"]],
  ["28", "a doubled key below another", page("audience:", "  primary: designers", "  primary: developers"), ["duplicate-key 5:3"]],
  ["29", "a tab for an indent", block("title: A page", "audience:", "\tprimary: designers"), ["front-matter-tab 4:1"], "left out"],
  ["30", "a colon without quotes", block("title: Agile: an introduction"), ["front-matter-syntax 2:13"], "left out"],
  ["30", "two lines with colons", block("title: Agile: one", "subtitle: Agile: two"), ["front-matter-syntax 2:13", "front-matter-syntax 3:16"], "left out"],
  ...["@home", "%done", "`code`", "> text"].map((value): Row => ["31", `a value ${value}`, block(`title: ${value}`), ["front-matter-syntax 2:8"], "left out"]),
  ["31", "a value in template brackets", block("title: {{ name }}"), ["front-matter-syntax 2:8"], "left out"],
  ["31", "a value in bold", block("title: **Bold** words"), ["front-matter-syntax 2:8"], "left out"],
  ["31, 35", "a value that starts with &", block("title: &c and so on"), ["front-matter-reference 2:8"], "left out"],
  ["31, 38", "a value that starts with !", block("title: !important news"), ["front-matter-reference 2:8"], "left out"],
  ["32", "an open quotation mark", block('title: "A page', "status: draft"), ["front-matter-syntax 2:8"], "left out"],
  ["32", "an apostrophe in apostrophes", block("title: 'it's here'"), ["front-matter-syntax 2:11"], "left out"],
  ["33", "a list", block("- one", "- two"), ["front-matter-not-mapping 2:1"], "left out"],
  ["33", "a word", block("words"), ["front-matter-not-mapping 2:1"], "left out"],
  ["33", "a number", block("42"), ["front-matter-not-mapping 2:1"], "left out"],
  ["33, 40", "nothing but null", block("null"), ["front-matter-not-mapping 2:1"], "left out"],
  ["34", "two documents", block("title: A page", "...", "status: draft"), ["front-matter-documents 3:1"], "left out"],
  ["35", "an anchor and its alias", block("title: &a Text", "subtitle: *a"), ["front-matter-reference 2:8", "front-matter-reference 3:11"], "left out"],
  ["35", "a merge key", page("audience:", "  <<: { primary: designers }"), ["front-matter-reference 4:3"], "left out"],
  ["36", "an alias bomb", block("a: &a [x,x]", "b: &b [*a,*a]", "c: [*b,*b]"), ["front-matter-reference 2:4", "front-matter-reference 3:4", "front-matter-reference 3:8", "front-matter-reference 3:11", "front-matter-reference 4:5", "front-matter-reference 4:8"], "left out"],
  ["37", "20,000 brackets", block(`title: ${"[".repeat(20_000)}`), ["front-matter-too-deep 2:28"], "left out"],
  ["37", "20,000 hyphens", block(`${"- ".repeat(20_000)}`), ["front-matter-too-deep 2:40001"], "left out"],
  ["37", "30 levels of indents", block(...Array.from({ length: 30 }, (_, n) => `${" ".repeat(n)}a:`)), ["front-matter-too-deep 22:21"], "left out"],
  ["38", "a tag", block("title: !!js/function x"), ["front-matter-reference 2:8"], "left out"],
  ["39", "a 5 MB value", block(`title: ${"x".repeat(5_000_000)}`), ["front-matter-too-large 1:1"], "left out"],
  ["39", "100,000 keys", block(...Array.from({ length: 100_000 }, (_, n) => `k${n}: 1`)), ["front-matter-too-large 1:1"], "left out"],
  ["40", "nothing but a comment", block("# later"), ["missing-title 1:1"]],
  ["41", "a misspelt key", block("tilte: A page"), ["unknown-key 2:1"]],
  ["41", "a key of no kind", page("colour: red"), ["unknown-key 3:1"]],
  ["10, 41", "a no-break space in a key", page("\u00A0status: draft"), ["front-matter-syntax 3:1"], "left out"],
  ...["permalink", "templateEngineOverride", "eleventyComputed", "eleventyExcludeFromCollections", "pagination", "tags", "page", "content", "collections", "date", "override:tags"].map(
    (key): Row => ["42, 44", `the key ${key}`, page(`${key}: x`), ["not-a-content-setting 3:1"]],
  ),
  ["42, 126", "a layout that is a path", page("layout: ../../etc/passwd"), ["unknown-layout 3:9"]],
  ["42, 126", "a layout that is a mapping", page("layout: {a: 1}"), ["wrong-type 3:9"]],
  ...["__proto__", "constructor", "prototype"].map((key): Row => ["43", `the key ${key}`, page(`${key}: {polluted: true}`), ["dangerous-key 3:1"]]),
  ["43", "a dangerous key below another", page("audience:", "  __proto__: {polluted: true}"), ["dangerous-key 4:3"]],
  ["45", "no title", block("status: draft"), ["missing-title 1:1"]],
  ["45", "an empty title", block("status: draft", "title:"), ["missing-title 3:1"]],
  ["45", "a blank title", block('title: "  "'), ["missing-title 2:1"]],
  ["45", "a title that is a comment", block("title: #hash"), ["missing-title 2:1"]],
  ...["{a: 1}", "[a, b]", "2015", "true", "2020-01-01", "012", "1e3"].map((value): Row => ["46, 47", `the title ${value}`, block(`title: ${value}`), ["wrong-type 2:8"]]),
  ["47", "yes where true is meant", page("exclude_from_search: yes"), ["wrong-type 3:22"]],
  ["47", "words that other tools would change", block("title: yes", "subtitle: 12:30"), []],
  ["48", "markup in a title", block(`title: '<script>alert("&")</script>'`), ["markup-in-front-matter 2:9"]],
  ["49", "a title of 10 KB", block(`title: ${"x".repeat(10_000)}`), ["title-too-long 2:8"]],
  ["49", "a title in two lines", block("title: |", "  One", "  two"), ["title-too-long 2:8"]],
  ["50", "a phase that nobody knows", page("phases:", "  - discovry", "  - beta"), ["unknown-phase 4:5"]],
  ["50", "one phase that nobody knows", page("phase: private"), ["unknown-phase 3:8"]],
  ["51", "an unknown audience among several", page("audience:", "  primary: designers, wizards, developers"), ["unknown-audience 4:23"]],
  ["51", "an unknown audience in a list", page("audience: [designers, wizards]"), ["unknown-audience 3:23"]],
  ["51", "an unknown key below audience", page("audience:", "  tertiary: designers"), ["unknown-key 4:3"]],
  ["52", "wrong case and spaces", page('phases: [Beta, "live "]'), ["value-spelling 3:10", "value-spelling 3:16"]],
  ["52", "a title in place of an id", page("category: User research"), ["value-spelling 3:11"]],
  ["52", "an older spelling", page("audience: service-manager"), ["old-spelling 3:11"]],
  ["53", "a list where one word is expected", page("category: [agile]"), ["wrong-type 3:11"]],
  ["53", "words with commas where a list is expected", page("phases: alpha, beta,"), []],
  ["54", "a number where words are expected", page("phases: 42"), ["wrong-type 3:9"]],
  ["54", "a mapping where words are expected", page("phases: {a: b}"), ["wrong-type 3:9"]],
  ["54", "a number among words", page("phases: [beta, 1]"), ["wrong-type 3:16"]],
  ["55", "a month that does not exist", page("published: 2023-13-45"), ["impossible-date 3:12"]],
  ["56", "a day that does not exist", page("published: 2023-02-31"), ["impossible-date 3:12"]],
  ...["23/06/2023", "yesterday", "20230623", "2023-6-23", "23 June 2023"].map((date): Row => ["57", `the date ${date}`, page(`published: ${date}`), ["date-format 3:12"]]),
  ...["99999-01-01", "-0001-01-01", "0001-01-01", "2031-01-01"].map((date): Row => ["58", `the date ${date}`, page(`published: ${date}`), ["date-out-of-range 3:12"]]),
  ["59", "a change before publication", page("published: 2023-05-01", "updates:", "  - date: 2022-01-01", "    note: Older"), ["date-order 5:11"]],
  ["59", "a review before publication", page("published: 2023-05-01", "last_reviewed: 2022-01-01"), ["date-order 4:16"]],
  ["60", "a date with a time", page("last_reviewed: 2023-05-01T10:00:00+09:00"), ["date-format 3:16"]],
  ["61", "an order that is no number", page("order: .nan"), ["wrong-type 3:8"]],
  ["61", "an order past counting", page("order: 1e999"), ["wrong-type 3:8"]],
  ["61", "an order in words", page("order: first"), ["wrong-type 3:8"]],
  ["62", "a long description", page(`description: ${"x".repeat(161)}`), ["description-too-long 3:14"]],
  ["121", "old addresses that cannot be redirected", page("redirect_from: [/a?x=1, /b#c, ../d, /e/%2e%2e/f, /fine/]"), ["malformed-redirect 3:17", "malformed-redirect 3:25", "malformed-redirect 3:31", "malformed-redirect 3:37"]],
  ["120", "an old address on another host", page("redirect_from: https://example.com/a"), ["malformed-redirect 3:16"]],
  ["–", "an unknown owner, type and status", page("owner: nobody", "type: novel", "status: done"), ["unknown-owner 3:8", "unknown-type 4:7", "unknown-value 5:9"]],
  ["–", "points that are not whole numbers", page("points: [1, 0, two, 3]"), ["wrong-type 3:13", "wrong-type 3:16"]],
  ["–", "a step of a breadcrumb without an address", page("breadcrumbs:", "  - title: Home", "    ulr: /"), ["wrong-type 4:5", "unknown-key 5:5"]],
  ["–", "keys without values", page("category:", "status: ''", "audience:", "  primary:", "  secondary:"), ["empty-value 3:1", "empty-value 4:1", "empty-value 6:3"]],
  ["–", "one empty audience of two", page("audience:", "  primary:", "  secondary: designers"), []],
  ["–", "a list that is empty on purpose", page("phases: []"), []],
  ["–", "a gap between commas", page("phases: alpha, ,beta", "audience:", "  primary: designers,,developers"), ["empty-value 3:14", "empty-value 5:21"]],
  ["–", "a gap in brackets", page("phases: [alpha,,beta]"), ["front-matter-syntax 3:16"], "left out"],
  ["–", "a number after a hash", block("title: Issue #5"), ["lost-comment 2:14"]],
  ["–", "words after a hash below a key", page("aliases:", "  - C # notes", "updates:", "  - date: 2024-01-31", "    note: Mended # five links"), ["lost-comment 4:7", "lost-comment 7:18"]],
  ["–", "notes to other authors", page("subtitle: A # TODO: shorten", "category: agile # was design", "description: A # check-allow description-too-long: needed", "theme: 'A # B'", "hero: A#B"), []],
  ["–", "values that stand twice", page("phases: [alpha, beta, Alpha]", "points: [1, 2, '1']", "aliases: [one, One]", "audience: {primary: dev, secondary: 'designers, developers'}"), ["repeated-value 3:23", "repeated-value 4:16", "repeated-value 5:16", "repeated-value 6:49", "value-spelling 3:23", "old-spelling 6:21"]],
  ["–", "a last review that is still to come", page("last_reviewed: 2024-06-16"), ["date-order 3:16"]],
  ["–", "a language by its name", page("lang: Welsh"), ["unknown-value 3:7"]],
];

describe("bad front matter", () => {
  for (const [cases, what, text, expected, left] of rows) {
    it(`case ${cases}: ${what}`, () => {
      const { findings, readable } = readFrontMatter("page.md", text, exampleVocabulary);
      const found = findings.map(({ rule, place }) => `${rule} ${place.line}:${place.column}`);
      expect({ found: found.sort(), readable }).toEqual({ found: [...expected].sort(), readable: left === undefined });
    });
  }

  it("pollutes no prototype, whatever the keys", () => {
    readFrontMatter("page.md", page("__proto__: {polluted: true}", "audience: {__proto__: {polluted: true}}"), exampleVocabulary);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("says the same of a bad file on a second reading", () => {
    const read = () => readFrontMatter("page.md", block("title: A: b"), exampleVocabulary);
    expect(read()).toEqual(read());
  });
});
