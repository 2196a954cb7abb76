import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createFetchedFiles } from "../../src/client/search/fetched-files.ts";

const folder = "https://manual.example/pagefind-1/";
const packed = gzipSync("pagefind_dcd and what the file holds");
const page = "<!DOCTYPE html><title>Page not found</title>";

/** Files that a host gives by name: its answer to the first request and to the second. */
function filesFrom(host: Readonly<Record<string, readonly (() => Response)[]>>, embedded: Readonly<Record<string, string>> = {}) {
  const asked: string[] = [];
  const files = createFetchedFiles({
    embedded,
    folder,
    fetch: (address, { cache }) => {
      const name = address.slice(folder.length);
      const times = asked.filter((each) => each.startsWith(`${name} `)).length;
      asked.push(`${name} ${cache}`);
      return Promise.resolve(host[name]?.[times] ?? host[name]?.at(-1)).then((respond) => respond?.() ?? new Response("", { status: 404 }));
    },
  });
  return { ...files, asked };
}

test("a file is read from the index's folder, and unpacked", async () => {
  const { read, missing, asked } = filesFrom({ "index/en_1.pf_index": [() => new Response(packed)] });
  expect(await (await read("index:/index/en_1.pf_index")).text()).toBe("pagefind_dcd and what the file holds");
  expect(asked).toEqual(["index/en_1.pf_index default"]);
  expect(missing()).toEqual([]);
});

test("a file that a host sends unpacked is read too", async () => {
  const { read } = filesFrom({ x: [() => new Response("pagefind_dcd plain")] });
  expect(await (await read("index:/x")).text()).toBe("pagefind_dcd plain");
});

test("a file that is at hand is not asked for", async () => {
  const { read, asked } = filesFrom({}, { "pagefind-entry.json": btoa("{}") });
  expect(await (await read("index:/pagefind-entry.json?ts=1")).text()).toBe("{}");
  expect(asked).toEqual([]);
});

test.each([
  ["is not there", () => new Response("", { status: 404 })],
  ["is answered with a fault of the host", () => new Response(packed, { status: 500 })],
  ["was cut short", () => new Response(packed.subarray(0, packed.length - 12))],
  ["was changed", () => new Response(Buffer.from(packed).fill(0, 15, 18))],
  ["is answered with a page", () => new Response(page)],
  ["is empty", () => new Response("")],
  ["cannot be reached", () => { throw new TypeError("Failed to fetch"); }],
])("a file that %s is counted as missing, though it is asked for twice", async (_, respond) => {
  const { read, missing, asked } = filesFrom({ x: [respond] });
  await expect(read("index:/x")).rejects.toThrow();
  expect(missing()).toEqual(["x"]);
  expect(asked).toEqual(["x default", "x reload"]);
});

test("what a browser kept from a bad moment is loaded anew, and a file that comes later is no longer missing", async () => {
  const bad = (): Response => new Response("", { status: 404 });
  const { read, missing } = filesFrom({ x: [bad, () => new Response(packed)], y: [bad, bad, () => new Response(packed)] });
  expect((await read("index:/x")).ok).toBe(true);
  await expect(read("index:/y")).rejects.toThrow();
  expect(missing()).toEqual(["y"]);
  await read("index:/y");
  expect(missing()).toEqual([]);
});
