import { expect, it } from "vitest";
import { readFrontMatter } from "../../src/front-matter/read-front-matter.ts";
import { exampleVocabulary } from "./example-vocabulary.ts";

/** Each finding as its line, its message and its fix. */
const said = (text: string): string =>
  readFrontMatter("page.md", text, exampleVocabulary)
    .findings.map(({ place, rule, message, fix, related = [] }) =>
      [`${place.line}:${place.column} ${rule}: ${message}`, `→ ${fix}`, ...related.map(({ line, column, message: also }) => `  ${line}:${column} ${also}`)].join("\n"),
    )
    .join("\n");

/** What is said of a page with these lines below its title. */
const saidOf = (...lines: string[]): string => said(["---", "title: A page", ...lines, "---", "Text.", ""].join("\n"));

it("says where the block is not what it seems", () => {
  expect(said("")).toMatchInlineSnapshot(`
    "1:1 empty-page: This file has no title and no text
    → Write the page, or delete the file."
  `);
  expect(said("Text.\n")).toMatchInlineSnapshot(`
    "1:1 missing-front-matter: This page has no front matter
    → Start the file with a line "---", a line "title:" and the page's title, and a line "---"."
  `);
  expect(said("---\ntitle: A page\n---\n")).toMatchInlineSnapshot(`
    "3:1 empty-body: This page has no text below its front matter
    → Write the page's text below the second line "---"."
  `);
  expect(said("---\ntitle: A page\n\nSome text.\n")).toMatchInlineSnapshot(`
    "1:1 unclosed-front-matter: The line "---" here opens front matter that no second line "---" closes
    → Write a line "---" before line 4, where the text seems to start."
  `);
  expect(said("---\ntitle: A page\n")).toMatchInlineSnapshot(`
    "1:1 unclosed-front-matter: The line "---" here opens front matter that no second line "---" closes
    → Write a line "---" after the last key."
  `);
  expect(said("----\ntitle: A page\n----\n")).toMatchInlineSnapshot(`
    "1:1 front-matter-fence: The line "----" that opens the front matter is not exactly "---", so it would be shown as text
    → Write exactly three hyphens at the start of the line."
  `);
  expect(said("\n---\ntitle: A page\n---\n")).toMatchInlineSnapshot(`
    "2:1 front-matter-fence: There is a blank line before the front matter, so it would be shown as text
    → Delete what is above the line "---"."
  `);
  expect(said("  ---\ntitle: A page\n---\n")).toMatchInlineSnapshot(`
    "1:1 front-matter-fence: The line "---" that opens the front matter is indented, so it would be shown as text
    → Write exactly three hyphens at the start of the line."
  `);
  expect(said("---\ntitle: A page\n---x\n---\n")).toMatchInlineSnapshot(`
    "3:1 front-matter-fence: The line "---x" starts like the end of the front matter, but is not exactly "---"
    → Write exactly three hyphens to end the front matter, or put the text in quotes after its key."
  `);
  expect(said("---js\n{}\n---\n")).toMatchInlineSnapshot(`
    "1:4 front-matter-language: The front matter says it is written in "js"; only YAML is read
    → Write exactly "---" on the first line, and below it lines such as "title: Plan the work"."
  `);
});

it("says what YAML cannot read, and writes the line as it should be", () => {
  expect(saidOf("subtitle: Agile: an introduction")).toMatchInlineSnapshot(`
    "3:16 front-matter-syntax: The text after "subtitle:" has a colon of its own, so YAML takes it for another key
    → Put the text in quotes: subtitle: "Agile: an introduction"."
  `);
  expect(saidOf('subtitle: The "best" way: ours')).toMatchInlineSnapshot(`
    "3:25 front-matter-syntax: The text after "subtitle:" has a colon of its own, so YAML takes it for another key
    → Put the text in quotes: subtitle: 'The "best" way: ours'."
  `);
  expect(saidOf("subtitle: 'it's here'")).toMatchInlineSnapshot(`
    "3:14 front-matter-syntax: The text after "subtitle:" goes on after its closing quotation mark '
    → Put the whole text in one pair of quotation marks: subtitle: "it's here"."
  `);
  expect(saidOf('subtitle: "Open', "status: draft")).toMatchInlineSnapshot(`
    "3:11 front-matter-syntax: The quotation mark " before "Open" is never closed
    → Close it: subtitle: "Open"."
  `);
  expect(saidOf('subtitle: "C:\\work"')).toMatchInlineSnapshot(`
    "3:11 front-matter-syntax: The text "C:\\work" has a backslash, which means something special between double quotation marks
    → Use single quotation marks: subtitle: 'C:\\work'."
  `);
  expect(saidOf('subtitle: "A" and b')).toMatchInlineSnapshot(`
    "3:13 front-matter-syntax: The text after "subtitle:" goes on after its closing quotation mark "
    → Put the whole text in one pair of quotation marks: subtitle: '"A" and b'."
  `);
  expect(saidOf('subtitle: "He said "yes" to it"')).toMatchInlineSnapshot(`
    "3:20 front-matter-syntax: The text after "subtitle:" goes on after its closing quotation mark "
    → Put the whole text in one pair of quotation marks: subtitle: 'He said "yes" to it'."
  `);
  expect(saidOf("subtitle: @home")).toMatchInlineSnapshot(`
    "3:11 front-matter-syntax: The text "@home" starts with "@", which means something special in YAML
    → Put the text in quotes: subtitle: "@home"."
  `);
  expect(saidOf("subtitle: {{ name }}")).toMatchInlineSnapshot(`
    "3:11 front-matter-syntax: The text "{{ name }}" is read as a key that is not a word
    → Put the text in quotes: "{{ name }}"."
  `);
  expect(saidOf("subtitle: [draft")).toMatchInlineSnapshot(`
    "3:11 front-matter-syntax: The bracket "[" that starts "[draft" is never closed
    → Close the bracket, or put the text in quotes: subtitle: "[draft"."
  `);
  expect(saidOf("subtitle:Short")).toMatchInlineSnapshot(`
    "3:9 front-matter-syntax: A space is missing after the colon in "subtitle:Short"
    → Write subtitle: Short."
  `);
  expect(saidOf("Some text in the wrong place")).toMatchInlineSnapshot(`
    "3:1 front-matter-syntax: The line "Some text in the wrong place" is not a key with a value, such as "title: Plan the work"
    → Put two spaces before it if it goes on with the words after "title:"; otherwise write its key and a colon before it."
  `);
  expect(saidOf("subtitle: A", "  status: draft")).toMatchInlineSnapshot(`
    "4:1 front-matter-syntax: "status:" has 2 spaces before it, but "subtitle:" above it has none
    → Delete the spaces before "status:"."
  `);
  expect(saidOf("phases: - beta")).toMatchInlineSnapshot(`
    "3:9 front-matter-syntax: The list of "phases:" starts on the same line
    → Write - beta on a line of its own below "phases:"."
  `);
});

it("says what it refuses to read", () => {
  expect(saidOf("audience:", "\tprimary: designers", "\tsecondary: developers")).toMatchInlineSnapshot(`
    "4:1 front-matter-tab: This line is indented with a tab, which YAML does not allow, and so is one more line
    → Replace each tab at the start of a line with two spaces."
  `);
  expect(saidOf("subtitle: *bold* words")).toMatchInlineSnapshot(`
    "3:11 front-matter-syntax: The text "*bold* words" starts with "*", which means something special in YAML
    → Put the text in quotes: subtitle: "*bold* words"."
  `);
  expect(saidOf("subtitle: &c")).toMatchInlineSnapshot(`
    "3:11 front-matter-reference: The text "&c" starts with "&", which YAML takes for the name of a value
    → Put the text in quotes: "&c"."
  `);
  expect(saidOf("subtitle: !!binary aGk=")).toMatchInlineSnapshot(`
    "3:11 front-matter-reference: The text "!!binary aGk=" starts with "!", which YAML takes for a type of its own
    → Put the text in quotes: "!!binary aGk="."
  `);
  expect(saidOf("<<: {a: b}")).toMatchInlineSnapshot(`
    "3:1 front-matter-reference: "<<" copies keys from elsewhere
    → Write the keys out."
  `);
  expect(saidOf("...", "status: draft")).toMatchInlineSnapshot(`
    "3:1 front-matter-documents: A line "..." ends the keys and values here, so what follows would be lost
    → Delete the line "..."."
  `);
  expect(saidOf(`subtitle: ${"[".repeat(30)}`)).toMatchInlineSnapshot(`
    "3:31 front-matter-too-deep: Lists or brackets are nested more than 20 deep here
    → Remove the extra brackets or indents, or put the text in quotes."
  `);
  expect(saidOf(`subtitle: ${"x".repeat(70_000)}`)).toMatchInlineSnapshot(`
    "1:1 front-matter-too-large: The keys and values here take 69 KB; they may take at most 64 KB
    → Move long text below the front matter, or delete what is not needed."
  `);
  expect(said("---\n- one\n---\nText.\n")).toMatchInlineSnapshot(`
    "2:1 front-matter-not-mapping: The front matter is a list, not keys with values
    → Write lines such as "title: Plan the work"."
  `);
});

it("says which keys mean nothing here", () => {
  expect(saidOf("subtitel: A")).toMatchInlineSnapshot(`
    "3:1 unknown-key: There is no key "subtitel"
    → Write "subtitle:" if that is what you mean."
  `);
  expect(saidOf("secondary-audience: A")).toMatchInlineSnapshot(`
    "3:1 unknown-key: "secondary-audience:" means nothing by itself, but only as "secondary:" below "audience:"
    → Write a line "audience:", and below it "secondary:" with two spaces before it."
  `);
  expect(saidOf("colour: red")).toMatchInlineSnapshot(`
    "3:1 unknown-key: There is no key "colour"
    → Delete the line, or use one of: title, subtitle, description, layout, type, category, audience, phases, phase, points, status, owner, published, updates, last_reviewed, review_by, breadcrumbs, sections, order, hero, theme, aliases, redirect_from, exclude_from_search, lang, page_class, long-title."
  `);
  expect(saidOf("permalink: /x/")).toMatchInlineSnapshot(`
    "3:1 not-a-content-setting: "permalink" is for site generators, and is not a key of these pages
    → Delete the line; the file's place in the folder is its address, and "redirect_from:" keeps an old one working."
  `);
  expect(saidOf("date: 2024-01-01")).toMatchInlineSnapshot(`
    "3:1 not-a-content-setting: "date" is for site generators, and is not a key of these pages
    → Write "published:" and the date."
  `);
  expect(saidOf("__proto__: x")).toMatchInlineSnapshot(`
    "3:1 dangerous-key: The key "__proto__" could change how programs work, so it is never read
    → Delete the line, or give the key another name."
  `);
  expect(saidOf("status: draft", "status: published")).toMatchInlineSnapshot(`
    "4:1 duplicate-key: "status" is written twice; here for the second time, after line 3
    → Delete one of the two "status" lines.
      3:1 "status" is written here first"
  `);
});

it("says what kind of value a key takes", () => {
  expect(said("---\ntitle: 2015\n---\nText.\n")).toMatchInlineSnapshot(`
    "2:8 wrong-type: "title" should be text, but 2015 is a number
    → Put it in quotes: "2015"."
  `);
  expect(said("---\ntitle: 2020-01-01\n---\nText.\n")).toMatchInlineSnapshot(`
    "2:8 wrong-type: "title" should be text, but 2020-01-01 is a date
    → Put it in quotes: "2020-01-01"."
  `);
  expect(said("---\ntitle: {a: b}\n---\nText.\n")).toMatchInlineSnapshot(`
    "2:8 wrong-type: "title" should be text, but "{a: b}" starts with a bracket
    → Put it in quotes: "{a: b}"."
  `);
  expect(said("---\ntitle: #hash\n---\nText.\n")).toMatchInlineSnapshot(`
    "2:1 missing-title: Nothing is written after "title:"
    → Write the page's title; put it in quotes if it starts with #."
  `);
  expect(saidOf("subtitle: [a, b]")).toMatchInlineSnapshot(`
    "3:11 wrong-type: "subtitle" should be text, but this is a list
    → Write one value after "subtitle:"."
  `);
  expect(saidOf("exclude_from_search: yes")).toMatchInlineSnapshot(`
    "3:22 wrong-type: "exclude_from_search" should be true or false, but "yes" is text
    → Write "exclude_from_search: true"."
  `);
  expect(saidOf("phases: 42")).toMatchInlineSnapshot(`
    "3:9 wrong-type: "phases" should be a list, or words with commas between them, but 42 is a number
    → Write a list, or words with commas between them."
  `);
  expect(saidOf("phases:", "  - beta", "  -")).toMatchInlineSnapshot(`
    "5:4 wrong-type: One item of "phases" should be text, but nothing is written here
    → Write a value, or delete the line."
  `);
  expect(saidOf("order: .inf")).toMatchInlineSnapshot(`
    "3:8 wrong-type: "order" should be a number, but .inf is not one that can be counted to
    → Write a number."
  `);
  expect(saidOf("points: [1, 2.5]")).toMatchInlineSnapshot(`
    "3:13 wrong-type: "2.5" in "points" is not the number of a point
    → Write whole numbers, such as "points: [1, 5]"."
  `);
  expect(saidOf("published: true")).toMatchInlineSnapshot(`
    "3:12 wrong-type: "published" should be a date such as 2024-01-31, or false, but true means yes
    → Write a date such as 2024-01-31, or false."
  `);
  expect(saidOf("lang: Welsh")).toMatchInlineSnapshot(`
    "3:7 unknown-value: "Welsh" is not the code of a language
    → Write a code such as cy for Welsh or en-GB for British English."
  `);
});

it("says where something is written that nobody will read, and where nothing is written", () => {
  expect(saidOf("subtitle: C # notes")).toMatchInlineSnapshot(`
    "3:13 lost-comment: Readers never see "# notes", because a # after a space ends the value of "subtitle"
    → Put the whole text in quotes: "C # notes"; if it is a note to other authors, move it to a line of its own."
  `);
  expect(saidOf("category:")).toMatchInlineSnapshot(`
    "3:1 empty-value: Nothing is written after "category:"
    → Write a value, or delete the line."
  `);
  expect(saidOf("category: null")).toMatchInlineSnapshot(`
    "3:11 empty-value: "null" after "category:" means that nothing is written
    → Write a value, or delete the line."
  `);
  expect(saidOf("audience:", "  primary:", "  secondary:")).toMatchInlineSnapshot(`
    "4:3 empty-value: Nobody is named after "primary:", so the page is for no audience
    → Write an audience after "primary:", or delete "audience:" and what is below it."
  `);
  expect(saidOf("phases: alpha,, beta")).toMatchInlineSnapshot(`
    "3:14 empty-value: Nothing is written between two commas of "phases"
    → Write what is missing between them, or delete one of the commas."
  `);
  expect(saidOf("phases: [alpha,, beta]")).toMatchInlineSnapshot(`
    "3:16 front-matter-syntax: Nothing is written before a comma in "[alpha,, beta]"
    → Write what is missing before the comma, or delete the comma."
  `);
  expect(saidOf("order: '3'")).toMatchInlineSnapshot(`
    "3:8 wrong-type: "order" should be a number, but "3" is text
    → Write order: 3, without quotation marks."
  `);
});

it("says which values stand twice", () => {
  expect(saidOf("audience:", "  primary: designers", "  secondary: developers, designers")).toMatchInlineSnapshot(`
    "5:26 repeated-value: The audience "designers" is named twice
    → Delete one of the two, or write the one that is missing.
      4:12 The first time"
  `);
  expect(saidOf("points: [1, 1]")).toMatchInlineSnapshot(`
    "3:13 repeated-value: The point 1 is named twice
    → Delete one of the two, or write the one that is missing.
      3:10 The first time"
  `);
  expect(saidOf("aliases: [user tests, User tests]")).toMatchInlineSnapshot(`
    "3:23 repeated-value: The name "User tests" is named twice
    → Delete one of the two, or write the one that is missing.
      3:11 The first time"
  `);
});

it("says what is missing in a list of parts", () => {
  expect(saidOf("breadcrumbs:", "  - title: Home")).toMatchInlineSnapshot(`
    "4:5 wrong-type: This part of "breadcrumbs" has no "url"
    → Write "url:" and its value in this part."
  `);
  expect(saidOf("breadcrumbs: Home")).toMatchInlineSnapshot(`
    "3:14 wrong-type: "breadcrumbs" should be a list of steps, each with title: and url:, but "Home" is text
    → Write a list of steps, each with title: and url:."
  `);
  expect(saidOf("breadcrumbs: [Home]")).toMatchInlineSnapshot(`
    "3:15 wrong-type: One item of "breadcrumbs" should be lines with "title:" and "url:", but "Home" is text
    → Write lines with "title:" and "url:"."
  `);
  expect(saidOf("updates:", "  - date: 2024-01-01", "    notes: A")).toMatchInlineSnapshot(`
    "5:5 unknown-key: There is no key "notes"
    → Write "note:" if that is what you mean."
  `);
  expect(saidOf("sections:", "  - title: A", "    pages: [/a/, 1]")).toMatchInlineSnapshot(`
    "5:18 wrong-type: One item of "pages" in "sections" should be text, but 1 is a number
    → Put it in quotes: "1"."
  `);
  expect(saidOf("audience:", "  primary: 7", "  third: x")).toMatchInlineSnapshot(`
    "4:12 wrong-type: "primary" in "audience" should be a list, or words with commas between them, but 7 is a number
    → Write a list, or words with commas between them.
    5:3 unknown-key: There is no key "third"
    → Delete the line, or use one of: primary, secondary."
  `);
});

it("says which words are not in the manual's vocabulary", () => {
  expect(saidOf("phases: discovry")).toMatchInlineSnapshot(`
    "3:9 unknown-phase: There is no phase "discovry"
    → Write "discovery" if that is what you mean."
  `);
  expect(saidOf("phases: everything")).toMatchInlineSnapshot(`
    "3:9 unknown-phase: There is no phase "everything"
    → Write one of: discovery, alpha, beta, live."
  `);
  expect(saidOf("audience: programers")).toMatchInlineSnapshot(`
    "3:11 unknown-audience: There is no audience "programers"
    → Write "developers" if that is what you mean."
  `);
  expect(saidOf("audience: service-manager")).toMatchInlineSnapshot(`
    "3:11 old-spelling: "service-manager" is an older name of the audience "service-managers"
    → Write "service-managers"."
  `);
  expect(saidOf("category: User Research")).toMatchInlineSnapshot(`
    "3:11 value-spelling: The category "User Research" is spelt "user-research" in this manual
    → Write "user-research"."
  `);
  expect(saidOf("layout: audience", "audience: [designers, developers]")).toMatchInlineSnapshot(`
    "4:11 wrong-type: This is one audience's own page, but 2 audiences are named
    → Write the one audience whose page it is."
  `);
  expect(saidOf("status: done")).toMatchInlineSnapshot(`
    "3:9 unknown-value: There is no status "done"
    → Write one of: draft, published, withdrawn."
  `);
});

it("says which dates cannot be right", () => {
  expect(saidOf("published: 2023-02-31")).toMatchInlineSnapshot(`
    "3:12 impossible-date: The date 2023-02-31 does not exist: February 2023 has 28 days
    → Write the date that is meant."
  `);
  expect(saidOf("published: 2023-13-01")).toMatchInlineSnapshot(`
    "3:12 impossible-date: The date 2023-13-01 does not exist: there is no month 13
    → Write the date that is meant."
  `);
  expect(saidOf("published: 23/06/2023")).toMatchInlineSnapshot(`
    "3:12 date-format: "23/06/2023" is not written as year, month and day
    → Write "published: 2023-06-23"."
  `);
  expect(saidOf("published: 20230623")).toMatchInlineSnapshot(`
    "3:12 date-format: "20230623" is not written as year, month and day
    → Write "published: 2023-06-23"."
  `);
  expect(saidOf("published: 3rd Sept 2023")).toMatchInlineSnapshot(`
    "3:12 date-format: "3rd Sept 2023" is not written as year, month and day
    → Write "published: 2023-09-03"."
  `);
  expect(saidOf("published: yesterday")).toMatchInlineSnapshot(`
    "3:12 date-format: "yesterday" is not a date that can be read with certainty
    → Write year, month and day, such as 2024-06-15."
  `);
  expect(saidOf("published: 2042-01-01")).toMatchInlineSnapshot(`
    "3:12 date-out-of-range: The date 2042-01-01 of "published" is not between 2000-01-01 and 2025-06-15
    → Check the year."
  `);
  expect(saidOf("published: 2024-01-01", "last_reviewed: 2023-01-01")).toMatchInlineSnapshot(`
    "4:16 date-order: The review of 2023-01-01 is before the page was published, 2024-01-01
    → Correct one of the two dates."
  `);
});

it("says that a review has not happened yet", () => {
  expect(saidOf("last_reviewed: 2025-01-01")).toMatchInlineSnapshot(`
    "3:16 date-order: The last review is dated 2025-01-01, which is still to come
    → Write the day of the last review; the next one belongs in "review_by:"."
  `);
});

it("says what is too long, and which old address cannot be redirected", () => {
  expect(said(`---\ntitle: ${"x".repeat(201)}\n---\nText.\n`)).toMatchInlineSnapshot(`
    "2:8 title-too-long: This title has 201 characters; at most 200 are shown in full
    → Shorten it to 200 characters or fewer."
  `);
  expect(said("---\ntitle: |\n  a\n  b\n---\nText.\n")).toMatchInlineSnapshot(`
    "2:8 title-too-long: This title has several lines
    → Write the title on one line."
  `);
  expect(saidOf(`description: ${"x".repeat(161)}`)).toMatchInlineSnapshot(`
    "3:14 description-too-long: This description has 161 characters; at most 160 are shown in full
    → Shorten it to 160 characters or fewer."
  `);
  expect(saidOf("redirect_from: [/a?b, /c/../d, e]")).toMatchInlineSnapshot(`
    "3:17 malformed-redirect: The old address "/a?b" has a part after ?, which redirects do not look at
    → Delete ? and what follows it.
    3:23 malformed-redirect: The old address "/c/../d" has a step ".." or "."
    → Write the address in full, without dots.
    3:32 malformed-redirect: The old address "e" does not start with a slash
    → Write the whole address, such as "/e" or "/folder/e"."
  `);
});

it("names the line whose indent is wrong, and how far it belongs to the right", () => {
  expect(saidOf("audience:", "primary: designers", "  secondary: [content-designers]")).toMatchInlineSnapshot(`
    "4:1 front-matter-syntax: "secondary:" has 2 spaces before it, but "primary:" above it has none
    → Put 2 spaces before "primary:" too, so that both belong to "audience:"."
  `);
  expect(saidOf("audience:", "  primary: designers", "   secondary: [content-designers]")).toMatchInlineSnapshot(`
    "5:1 front-matter-syntax: "secondary:" has 3 spaces before it, but "primary:" above it has 2
    → Put 2 spaces before "secondary:", so that it is right below "primary:"."
  `);
  expect(saidOf("  subtitle: \"B\"")).toMatchInlineSnapshot(`
    "3:1 front-matter-syntax: "subtitle:" has 2 spaces before it, but "title:" above it has none
    → Delete the spaces before "subtitle:"."
  `);
  expect(saidOf("updates:", "  - date: 2024-01-01", "  note: A")).toMatchInlineSnapshot(`
    "5:1 front-matter-syntax: "note:" has 2 spaces before it, but "date:" above it has 4
    → Put 4 spaces before "note:", so that it is right below "date:"."
  `);
  expect(saidOf("updates:", "  - date: 2024-01-01", "    note: A", "   - date: 2024-01-02", "     note: B")).toMatchInlineSnapshot(`
    "6:1 front-matter-syntax: "- date:" has 3 spaces before it, but "- date:" above it has 2
    → Put 2 spaces before "- date:", so that it is right below "- date:"."
  `);
  expect(saidOf("phases:", "  -alpha", "  - beta")).toMatchInlineSnapshot(`
    "4:3 unknown-phase: There is no phase "-alpha - beta"
    → Write each on a line of its own behind a hyphen: - alpha and - beta."
  `);
  expect(saidOf("updates:", "  -date: 2024-01-01", "   note: A")).toMatchInlineSnapshot(`
    "4:3 front-matter-syntax: A space is missing after the hyphen in "-date: 2024-01-01"
    → Write - date: 2024-01-01."
  `);
});

it("says how brackets are closed, and quotes a title in brackets", () => {
  expect(saidOf("phases: [discovery, alpha, beta")).toMatchInlineSnapshot(`
    "3:9 front-matter-syntax: The bracket "[" that starts "[discovery, alpha, beta" is never closed
    → Close it: phases: [discovery, alpha, beta]."
  `);
  expect(saidOf("phases: [discovery, alpha]]", "category: user-research")).toMatchInlineSnapshot(`
    "3:27 front-matter-syntax: "[discovery, alpha]]" has a closing bracket too many
    → Write phases: [discovery, alpha]."
  `);
  expect(saidOf("phases: [alpha], beta")).toMatchInlineSnapshot(`
    "3:15 front-matter-syntax: The text after "phases:" goes on after its closing bracket "]"
    → Move the bracket to the end: phases: [alpha, beta]."
  `);
  expect(saidOf("audience: {primary: [designers, content-designers], secondary: designers")).toMatchInlineSnapshot(`
    "3:11 front-matter-syntax: The bracket "{" that starts "{primary: [designers, content-designers], secondary: design…" is never closed
    → Close it: audience: {primary: [designers, content-designers], secondary: designers}."
  `);
  expect(saidOf("subtitle: [Draft] How to plan")).toMatchInlineSnapshot(`
    "3:17 front-matter-syntax: The text after "subtitle:" goes on after its closing bracket "]"
    → Put the whole text in quotes: subtitle: "[Draft] How to plan"."
  `);
});

it("tells dashes that a word processor made from the hyphens round front matter", () => {
  expect(said("\u2014\ntitle: A page\n\u2014\n\nText.\n")).toMatchInlineSnapshot(`
    "1:1 front-matter-fence: The first line is a dash, "—", not three hyphens, so the front matter would be shown as text
    → Write "---" in its place: three hyphens."
  `);
  expect(said("---\ntitle: A page\n\u2013\n\nText.\n")).toMatchInlineSnapshot(`
    "3:1 front-matter-fence: The line "–" is a dash, so it does not end the front matter
    → Write "---" in its place: three hyphens."
  `);
  expect(said("---\ntitle: A page\n--\n\nText.\n")).toMatchInlineSnapshot(`
    "3:1 front-matter-fence: The line "--" is not three hyphens, so it does not end the front matter
    → Write "---" in its place: three hyphens."
  `);
  expect(said("\u2014\n\nNote: this is text.\n\nMore.\n\n---\n\nEnd.\n")).toMatchInlineSnapshot(`
    "1:1 missing-front-matter: This page has no front matter
    → Start the file with a line "---", a line "title:" and the page's title, and a line "---"."
  `);
});

it("takes an entry without its hyphen for one slip, and names it once", () => {
  expect(saidOf("updates:", "  - date: 2024-01-01", "    note: A", "    date: 2024-01-02", "    note: B")).toMatchInlineSnapshot(`
    "6:5 duplicate-key: "date" is written twice; here for the second time, after line 4
    → Put "- " in place of the two spaces before "date" if another entry of the list starts here; otherwise delete one of the two "date" lines.
      4:5 "date" is written here first"
  `);
});

it("takes a misspelt key for the title, so that nothing else is said to be missing", () => {
  expect(said("---\nTitle: A page\n---\nText.\n")).toMatchInlineSnapshot(`
    "2:1 unknown-key: There is no key "Title"
    → Write it in small letters: "title:"."
  `);
  expect(said("---\ntitel: A page\n---\nText.\n")).toMatchInlineSnapshot(`
    "2:1 unknown-key: There is no key "titel"
    → Write "title:" if that is what you mean."
  `);
});

it("says which two days a date in figures could be", () => {
  expect(saidOf("published: 05/03/2024")).toMatchInlineSnapshot(`
    "3:12 date-format: "05/03/2024" could be 5 March 2024 or 3 May 2024
    → Write "published: 2024-03-05" if you mean 5 March 2024."
  `);
  expect(saidOf("published: 5/5/2024")).toMatchInlineSnapshot(`
    "3:12 date-format: "5/5/2024" is not written as year, month and day
    → Write "published: 2024-05-05" if you mean 5 May 2024."
  `);
  expect(saidOf("published: 2024-03-05T09:00")).toMatchInlineSnapshot(`
    "3:12 date-format: "2024-03-05T09:00" is not written as year, month and day
    → Write "published: 2024-03-05" if you mean 5 March 2024."
  `);
});

it("leaves open whether the page or the settings are misspelt, where they differ by a letter", () => {
  const categories = [{ id: "user-reserch", title: "User research", aliases: [] }];
  const { findings } = readFrontMatter("page.md", "---\ntitle: A\ncategory: user-research\n---\nText.\n", { ...exampleVocabulary, categories });
  expect(findings.map(({ message, fix, repair }) => [message, fix, repair])).toMatchInlineSnapshot(`
    [
      [
        "The category "user-research" is spelt "user-reserch" in this manual",
        "Write "user-reserch"; if that is what is misspelt, correct it in the manual's settings.",
        undefined,
      ],
    ]
  `);
});
