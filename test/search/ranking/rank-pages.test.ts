import { expect, test } from "vitest";
import { type PageSubject, rankPages } from "../../../src/search/ranking.ts";

const subject = (title: string, more: Partial<PageSubject> = {}): PageSubject => ({ title, keywords: [], topics: [], summary: "", headings: [], score: 1, ...more });

const order = (query: string, ...pages: PageSubject[]): string[] => rankPages(query, pages, (page) => page).map(({ title }) => title);

test("a page that is about all the words comes before one that only says them often", () => {
  expect(order("user needs", subject("Discovery", { score: 1.2 }), subject("User needs"))).toEqual(["User needs", "Discovery"]);
});

test("a title that says no more than the query comes before a longer one", () => {
  expect(order("cookies", subject("Cookies and other things that browsers keep"), subject("Cookies"))).toEqual(["Cookies", "Cookies and other things that browsers keep"]);
});

test("what else a title is called counts nearly as much as the title", () => {
  expect(order("sign in", subject("Signs in public places", { score: 1 }), subject("User accounts", { keywords: ["sign in"], score: 0.9 }))).toEqual(["User accounts", "Signs in public places"]);
});

test("words of the title and of the summary together cover a query", () => {
  const covered = subject("Beta", { summary: "What the team does" });
  expect(order("beta team", subject("Beta banner"), covered)).toEqual(["Beta", "Beta banner"]);
});

test("a heading counts for more than text, and for less than a title", () => {
  expect(order("technical debt", subject("Code"), subject("Quality", { headings: ["Technical debt"] }), subject("Technical debt"))).toEqual(["Technical debt", "Quality", "Code"]);
});

test("endings and question words make no difference", () => {
  expect(order("how do I deploy software", subject("Software", { score: 1.1 }), subject("Deploying software"))).toEqual(["Deploying software", "Software"]);
});

test("pages that fit alike keep the order of the index", () => {
  expect(order("tea", subject("First"), subject("Second"), subject("Third"))).toEqual(["First", "Second", "Third"]);
});

test("pages without a score or words are no trouble", () => {
  expect(order("", subject("A", { score: 0 }), subject("B", { score: 0 }))).toEqual(["A", "B"]);
});
