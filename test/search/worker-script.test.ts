import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { workerScript } from "../../src/search/worker-script.ts";

const languages = { cy: { hash: "cy_2", wasm: null, page_count: 1 }, en: { hash: "en_1", wasm: "en", page_count: 9 } };
const index = new Map(
  Object.entries({
    "pagefind-entry.json": JSON.stringify({ languages }),
    "pagefind-worker.js": 'self.postMessage(fetch("index:/x")); // the end',
    "pagefind.cy_2.pf_meta": "facts (cy)",
    "pagefind.en_1.pf_meta": "facts",
    "pagefind.js": "not for workers",
    "wasm.en.pagefind": "program",
    "wasm.unknown.pagefind": "program of other languages",
    "filter/en_3.pf_filter": "filter",
  }).map(([name, text]) => [name, Buffer.from(text)] as const),
);
const script = workerScript({ own: "var searchWorker={startSearchWorker:function(run,files){run(function(a){return 'read '+a},{postMessage:say});say(files)}};", index });

/** What a worker with this script says. */
function said(): unknown[] {
  const all: unknown[] = [];
  runInNewContext(script, { say: (message: unknown) => all.push(message) });
  return all;
}

test("Pagefind's program gets our own ways to read and to answer", () => {
  expect(said()[0]).toBe("read index:/x");
});

test("the script holds what every search reads, and the program of the language that most pages are in", () => {
  expect(Object.keys(said()[1] as object)).toEqual(["filter/en_3.pf_filter", "pagefind-entry.json", "pagefind.cy_2.pf_meta", "pagefind.en_1.pf_meta", "wasm.en.pagefind"]);
  expect((said()[1] as Record<string, string>)["pagefind.en_1.pf_meta"]).toBe(Buffer.from("facts").toString("base64"));
});
