import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { noFilter } from "../../src/facets/filter-state.ts";
import type { StartPagefind } from "../../src/client/search/pagefind.ts";
import { createSearchEngine, type Search, type SearchEngine } from "../../src/client/search/search-engine.ts";
import { packWords } from "../../src/search/word-list.ts";
import { type FakePage, fakePagefind } from "./fake-pagefind.ts";

const pages: readonly FakePage[] = [{ url: "/orchards/", text: "orchards need care" }];
const words = { en: packWords(new Map(["care", "need", "orchards"].map((word) => [word, true]))) };
const suggestions = { pages: [{ title: "Orchards", url: "/orchards/" }] };
const guidance = { facets: [], subjects: [], entries: [] };

let reported: unknown[];
beforeEach(() => {
  reported = [];
  vi.stubGlobal("window", { serviceManual: { words, suggestions, guidance } });
  vi.spyOn(console, "error").mockImplementation((...said: unknown[]) => void reported.push(said));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const engineOf = (start: StartPagefind): SearchEngine =>
  createSearchEngine({ start, addresses: { page: (url) => url, file: (path) => `/${path}` }, files: {}, ownLanguage: "en" });
const searchFor = (query: string): Search => ({ state: { ...noFilter, words: query }, language: "en" });

describe("an index that does not start", () => {
  test("because no WebAssembly may run leaves a search of titles, and the reason is written down", async () => {
    const engine = engineOf(() => Promise.reject(new Error("WebAssembly does not run here")));
    expect(await engine.search(searchFor("orchards"))).toMatchObject({ kind: "titles", results: [{ url: "/orchards/" }] });
    expect(reported).toHaveLength(1);
  });

  test("for any other reason is a failure, which another search may not meet again", async () => {
    let tries = 0;
    const engine = engineOf(() => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error("pagefind.js could not be loaded")) : Promise.resolve(fakePagefind(pages));
    });
    await expect(engine.search(searchFor("orchards"))).rejects.toThrow("could not be loaded");
    expect(await engine.search(searchFor("orchards"))).toMatchObject({ kind: "found", total: 1 });
  });
});

describe("a search of titles", () => {
  test("finds nothing by signs alone, and everything where no words are given", async () => {
    const engine = engineOf(() => Promise.reject(new Error("never started")));
    expect((await engine.searchTitles(searchFor('"!"'))).results).toEqual([]);
    expect((await engine.searchTitles(searchFor(""))).results).toHaveLength(1);
  });
});
