import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createIndexFiles, indexAddress } from "../../src/client/search/index-files.ts";
import { packIndex, type PackedIndex } from "../../src/offline/pack-index.ts";
import { digitsFor, packOf, packsFolder } from "../../src/offline/search-pack.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);
const entry = (languages: Record<string, { wasm: string | null }>): Uint8Array => bytes(JSON.stringify({ languages }));
const small = new Map([
  ["pagefind-entry.json", entry({ en: { wasm: "en" }, cy: { wasm: null } })],
  ["pagefind.en_1.pf_meta", bytes("meta")],
  ["wasm.en.pagefind", bytes("program")],
  ["wasm.unknown.pagefind", bytes("program of other languages")],
  ["wasm.fr.pagefind", bytes("program that nobody needs")],
  ["pagefind.js", bytes("script")],
  ["index/en_1a2b.pf_index", bytes("words")],
  ["filter/en_3c4d.pf_filter", bytes("filters")],
  ["fragment/en_5e6f7a8.pf_fragment", bytes("page")],
]);

/** Reads a packed index as a page does; `scripts` are run by evaluating them. */
function open({ embedded, digits, scripts }: PackedIndex) {
  const run: string[] = [];
  const window: { serviceManual?: { searchFiles?: Record<string, string> } } = {};
  const load = (pack: string): Promise<void> => {
    run.push(pack);
    const script = scripts.find(({ path }) => path === `${packsFolder}/${pack}`);
    if (!script) return Promise.reject(new Error(`no ${pack}`));
    try {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- a browser would run it as well
      new Function("window", String(script.contents))(window);
    } catch {
      // A browser reports a script that is cut short, and goes on.
    }
    return Promise.resolve();
  };
  const files = createIndexFiles({ embedded, digits, load, registered: () => window.serviceManual?.searchFiles ?? {} });
  const read = async (name: string): Promise<string> => (await files.read(indexAddress + name)).text();
  return { read, run, missing: () => files.missing() };
}

describe("a packed index", () => {
  test("gives each file as it was on the web", async () => {
    const { read } = open(packIndex(small));
    for (const name of ["pagefind-entry.json", "pagefind.en_1.pf_meta", "wasm.en.pagefind", "wasm.unknown.pagefind", "index/en_1a2b.pf_index", "filter/en_3c4d.pf_filter", "fragment/en_5e6f7a8.pf_fragment"]) {
      expect(await read(name)).toBe(Buffer.from(small.get(name) ?? []).toString());
    }
  });

  test("has at hand what every search reads, and only the programs of its languages", () => {
    expect(Object.keys(packIndex(small).embedded)).toEqual(["pagefind-entry.json", "pagefind.en_1.pf_meta", "wasm.en.pagefind", "wasm.unknown.pagefind"]);
  });

  test("runs a script once, however often and at once its files are read", async () => {
    const { read, run } = open(packIndex(small));
    await Promise.all([read("index/en_1a2b.pf_index"), read("index/en_1a2b.pf_index?ts=1"), read("pagefind-entry.json?ts=1")]);
    expect(run).toEqual(["index/en_1a2b.js"]);
  });

  test("tells of a file that is missing, until it can be read", async () => {
    const packed = packIndex(small);
    const scripts = packed.scripts.filter(({ path }) => !path.includes("en_1a2b"));
    const { read, missing } = open({ ...packed, scripts });
    await expect(read("index/en_1a2b.pf_index")).rejects.toThrow();
    await read("filter/en_3c4d.pf_filter");
    expect(missing()).toEqual(["index/en_1a2b.pf_index"]);
  });

  test.each([0, 1, 20, 60, -3])("tells of a script that was cut short after %s characters", async (length) => {
    const packed = packIndex(small);
    const scripts = packed.scripts.map(({ path, contents }) => ({ path, contents: path.includes("fragment") ? String(contents).slice(0, length) : contents }));
    const { read, missing } = open({ ...packed, scripts });
    await expect(read("fragment/en_5e6f7a8.pf_fragment")).rejects.toThrow();
    expect(missing()).toEqual(["fragment/en_5e6f7a8.pf_fragment"]);
  });
});

describe("fragments of many pages", () => {
  test("share scripts by the first digits of their hash, about twenty to a script", () => {
    const names = Array.from({ length: 5000 }, (_, n) => `fragment/en_${((n * 2654435761) >>> 4).toString(16).padStart(7, "0").slice(-7)}.pf_fragment`);
    const files = new Map([["pagefind-entry.json", entry({})], ...new Set(names.map((name) => [name, bytes(name)] as const))]);
    const { scripts, digits } = packIndex(files);
    expect(digits).toBe(2);
    expect(scripts.length).toBeLessThanOrEqual(256);
  });

  test("are found by their name alone, and few have a script each", () => {
    expect(packOf("fragment/en-gb_0a1b2c3.pf_fragment", 2)).toBe("fragment/en-gb_0a.js");
    expect(packOf("fragment/en_0a1b2c3.pf_fragment", undefined)).toBe("fragment/en_0a1b2c3.js");
    expect(packOf("index/en_0a1b2c3.pf_index", 2)).toBe("index/en_0a1b2c3.js");
    expect([204, 1000, 1001, 5000, 50_000].map(digitsFor)).toEqual([undefined, undefined, 2, 2, 3]);
  });

  test("come back the same whatever they hold", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (contents) => {
        const name = "fragment/en_0a1b2c3.pf_fragment";
        const { read } = open(packIndex(new Map([["pagefind-entry.json", entry({})], [name, contents]])));
        expect(await read(name)).toBe(new TextDecoder().decode(contents));
      }),
      { numRuns: 30 },
    );
  });
});
