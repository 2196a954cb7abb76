import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CborReader, cborInteger, cborList, cborText } from "../../plugins/pagefind/cbor.ts";
import { documentParts } from "../../plugins/pagefind/document-parts.ts";
import { freeName, fullName } from "../../plugins/pagefind/index-file.ts";
import { wordRanges } from "../../plugins/pagefind/word-ranges.ts";
import { type IndexedDocument, writeSearchIndex } from "../../plugins/search-index.ts";
import { createRandom } from "../../scripts/bench/random.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "service-manual-parts-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Pages in two languages, of words that share beginnings, some with accents, with fields and filters that not every page has. */
function manyPages(count: number): readonly IndexedDocument[] {
  const random = createRandom("pages");
  const word = (): string => {
    const number = Math.floor(random() ** 3 * 4000);
    return `${["serv", "use", "tést", "tes", "ÿ", "日本"][number % 6] ?? ""}${number.toString(36)}`;
  };
  const words = (length: number): string => Array.from({ length }, word).join(" ");
  return Array.from({ length: count }, (_, number) => {
    const meta = number % 5 === 4 ? `<meta data-pagefind-meta="a-field[content]" content="${words(3)}">` : "";
    const filters = `<meta data-pagefind-filter="phase[content]" content="${word()}">${number % 4 === 3 ? '<meta data-pagefind-filter="type[content]" content="guide">' : ""}`;
    return {
      url: `/page-${number}/`,
      html: `<html lang="${number % 7 === 6 ? "cy" : "en"}"><body><main data-pagefind-body>${meta}${filters}<h1 data-pagefind-meta="title">${words(2)}</h1><h2 id="x">${words(2)}</h2><p>${words(600)}</p></main></body></html>`,
    };
  });
}

/** Every file that an index has, unpacked. */
function contentsOf(index: string): Readonly<Record<string, string>> {
  const files = readdirSync(index, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = (path: string): Buffer => (path.includes(".pf_") ? gunzipSync(readFileSync(path)) : readFileSync(path));
  return Object.fromEntries(files.sort().map((path) => [path.slice(index.length), read(path).toString("base64")]));
}

test("an index that is made in parts is, to the byte, the index that Pagefind makes of all pages at once", async () => {
  const documents = manyPages(90);
  await writeSearchIndex(documents, join(folder, "whole"));
  await writeSearchIndex(documents, join(folder, "parts"), { partSize: 100_000 });
  const [whole, parts] = [contentsOf(join(folder, "whole")), contentsOf(join(folder, "parts"))];
  expect(Object.keys(whole).filter((path) => path.startsWith("/index/en_")).length).toBeGreaterThan(2);
  expect(Object.keys(parts)).toEqual(Object.keys(whole));
  expect(Object.keys(whole).filter((path) => parts[path] !== whole[path])).toEqual([]);
});

test("pages are divided where a part is full, and the last says whether it is the only one", () => {
  const documents = ["aaaa", "bb", "cc", "d"].map((html) => ({ url: "/", html }));
  const sizes = (characters: number) => Array.from(documentParts(documents, characters), ({ documents: part, isWhole }) => [part.length, isWhole]);
  expect(sizes(4)).toEqual([[1, false], [2, false], [1, false]]);
  expect(sizes(100)).toEqual([[4, true]]);
  expect(Array.from(documentParts([], 4))).toEqual([{ documents: [], isWhole: true }]);
});

test("a failure while a later part's pages are made ends the indexing of the others", async () => {
  function* failing(): Generator<IndexedDocument> {
    yield* manyPages(30);
    throw new Error("The page cannot be made");
  }
  await expect(writeSearchIndex(failing(), join(folder, "failed"), { partSize: 20_000 })).rejects.toThrow("The page cannot be made");
});

test("two pages whose names begin alike are told apart by one digit more", () => {
  const taken = new Set(["en_0123456"]);
  expect(freeName("en", "0123456789", taken)).toBe("en_01234567");
  expect(freeName("en", "1123456789", taken)).toBe("en_1123456");
  expect(fullName(Buffer.from("a"))).toMatch(/^[0-9a-f]{20,40}$/);
});

test("files of words are found by as much of their first and last words as tells them apart", () => {
  const range = (from: string, to: string) => ({ from, to, name: "" });
  expect(wordRanges([range("apple", "beta"), range("better", "service"), range("standard", "zebra")])).toEqual([range("apple", "beta"), range("bett", "se"), range("st", "zebra")]);
});

test("numbers and texts of any size are read as they were written", () => {
  const numbers = [0, 23, 24, 255, 256, 65_535, 65_536, 4_000_000_000, -1, -24, -25, -70_000];
  const reader = new CborReader(Buffer.concat([cborList(numbers.map(cborInteger)), cborText("café".repeat(20))]));
  expect(reader.list(() => reader.integer())).toEqual(numbers);
  expect(reader.text()).toBe("café".repeat(20));
});

test("an index in a form that is not known is refused", () => {
  expect(() => new CborReader(cborText("a")).array()).toThrow("This version of Pagefind writes its index in a new form: it has kind 3 instead of 4");
  expect(() => new CborReader(cborList([])).array(3)).toThrow("0 items instead of 3");
  expect(() => new CborReader(Buffer.alloc(0)).text()).toThrow("new form");
});
