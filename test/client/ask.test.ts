import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/client/search/answer.ts";
import { ask } from "../../src/client/search/ask.ts";
import type { PagefindFilters } from "../../src/client/search/pagefind.ts";
import { type FakePage, fakePagefind, wordsOf } from "./fake-pagefind.ts";

const pages: readonly FakePage[] = [
  { url: "/testing/", text: "accessibility testing with users", values: { phase: ["alpha", "beta"], audience: ["designers"] } },
  { url: "/skills/", text: "accessibility skills for designers", values: { phase: ["alpha"], audience: ["developers"] } },
  { url: "/budget/", text: "users pay for budget planning", values: { phase: ["live"], audience: ["developers"] } },
  { url: "/planning/", text: "planning with users testing late", values: { phase: ["beta"], audience: ["designers"] } },
];

const answerTo = (query: string, filters: PagefindFilters = {}, faults: Parameters<typeof fakePagefind>[1] = {}): Promise<Answer> =>
  ask(fakePagefind(pages, faults), { query, filters, words: wordsOf(pages) });

const urlsOf = (answer: Answer): readonly string[] => (answer.kind === "found" ? answer.results.map(({ id }) => id) : []);

describe("words", () => {
  test("are found on pages that have them all", async () => {
    expect(urlsOf(await answerTo("users testing")).toSorted()).toEqual(["/planning/", "/testing/"]);
  });

  test("that questions are made of are passed over while others remain", async () => {
    expect(urlsOf(await answerTo("how do I do budget planning?"))).toEqual(["/budget/"]);
  });

  test("joined by a sign are looked for apart where the manual does not join them", async () => {
    expect(urlsOf(await answerTo("budget/planning"))).toEqual(["/budget/"]);
  });

  test("that no page has together are dropped, the commonest first, and named", async () => {
    const answer = await answerTo("users budget skills");
    expect(answer).toMatchObject({ kind: "found" });
    expect(answer.kind === "found" && answer.dropped.length).toBeGreaterThan(0);
  });

  test("as short as a letter are found just as they stand, and not at the beginning of others", async () => {
    const languages: readonly FakePage[] = [{ url: "/c/", text: "written in c" }, { url: "/code/", text: "written in code" }];
    expect(urlsOf(await ask(fakePagefind(languages), { query: "C++", filters: {}, words: wordsOf(languages) }))).toEqual(["/c/"]);
  });

  test("beyond the first of a pasted text are not looked for", async () => {
    const answer = await answerTo(`${"users testing ".repeat(20)} budget skills xyzzyq`);
    expect(answer).toMatchObject({ kind: "found", query: "users testing", unknown: [], dropped: [] });
  });

  test("that are unfinished at the end are found by their beginning", async () => {
    expect(urlsOf(await answerTo("budg"))).toEqual(["/budget/"]);
  });
});

describe("a word that stands nowhere", () => {
  test("is looked for as the word that was most likely meant, and both are named", async () => {
    expect(await answerTo("acessibility")).toMatchObject({ kind: "found", query: "accessibility", total: 2, corrected: [{ from: "acessibility", to: "accessibility" }] });
  });

  test("never finds pages that merely begin alike", async () => {
    expect(await answerTo("useless-xyzzy")).toMatchObject({ kind: "none" });
    expect(await answerTo("xyzzy")).toEqual({ kind: "none", counts: undefined, unknown: ["xyzzy"], withoutFilters: 0, withoutQuotes: 0 });
  });

  test("is named while the other words are found", async () => {
    const answer = await answerTo("budget xyzzyq");
    expect(answer).toMatchObject({ kind: "found", unknown: ["xyzzyq"] });
    expect(urlsOf(answer)).toEqual(["/budget/"]);
  });
});

test("a correction that is left out after all is not told as if it were typed, but the typed word is", async () => {
  const answer = await answerTo("late skilss");
  expect(answer).toMatchObject({ kind: "found", query: "late", corrected: [], unknown: ["skilss"], dropped: [] });
  expect(urlsOf(answer)).toEqual(["/planning/"]);
});

test("signs alone find nothing, not everything", async () => {
  expect(await answerTo("???")).toMatchObject({ kind: "none" });
});

describe("a phrase in quotation marks", () => {
  test("is found just as it stands", async () => {
    expect(urlsOf(await answerTo('"planning with users"'))).toEqual(["/planning/"]);
  });

  test("is exact beside other words too", async () => {
    expect(urlsOf(await answerTo('"with users" planning'))).toEqual(["/planning/"]);
  });

  test("that stands nowhere comes with the number of pages that have its words", async () => {
    expect(await answerTo('"users planning"')).toMatchObject({ kind: "none", withoutQuotes: 2 });
    expect(await answerTo('"acessibility tests"')).toMatchObject({ kind: "none", withoutQuotes: 1 });
  });
});

describe("filters", () => {
  test("leave pages with any of the values of a facet, and all facets together", async () => {
    expect(urlsOf(await answerTo("users", { phase: { any: ["alpha", "live"] }, audience: { any: ["developers"] } }))).toEqual(["/budget/"]);
  });

  test("are counted as what choosing another value would leave", async () => {
    const answer = await answerTo("users", { phase: { any: ["live"] }, audience: { any: ["developers"] } });
    expect(answer).toMatchObject({ counts: { phase: { live: 1 }, audience: { developers: 1 } } });
    const wide = await answerTo("users", { phase: { any: ["beta"] } });
    expect(wide).toMatchObject({ counts: { phase: { alpha: 1, beta: 2, live: 1 }, audience: { designers: 2 } } });
  });

  test("that leave nothing come with the number of pages without them", async () => {
    expect(await answerTo("skills", { phase: { any: ["live"] } })).toMatchObject({ kind: "none", withoutFilters: 1 });
  });

  test("alone find every page that they leave", async () => {
    expect(urlsOf(await answerTo("", { phase: { any: ["alpha"] } })).toSorted()).toEqual(["/skills/", "/testing/"]);
  });
});

describe("missing data", () => {
  test("is said, whatever was found", async () => {
    expect(await answerTo("users", {}, { missing: ["index/en_1.pf_index"] })).toEqual({ kind: "missing", files: ["index/en_1.pf_index"] });
  });

  test("is noticed where words that stand in the manual are not found, and are not all left out", async () => {
    expect(await answerTo("budget skills", {}, { lost: ["budget", "skills"] })).toMatchObject({ kind: "missing" });
    expect(await answerTo("users budget", {}, { lost: ["budget"] })).toMatchObject({ kind: "missing" });
  });

  test("is noticed where a word that stands in the manual is not found", async () => {
    expect(await answerTo("budget", {}, { lost: ["budget"] })).toMatchObject({ kind: "missing" });
  });
});
