import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import type { PagefindModule, StartPagefind } from "../../src/client/search/pagefind.ts";
import { rankingOptions } from "../../src/search/ranking.ts";

/** What Pagefind takes for the address of the index; never asked for over any network. */
const address = "folder:/";

/** Prepares the browser's own search program to read an index from a folder; each start is fresh, since answers depend on what was asked before. */
export async function pagefindInNode(folder: string, options: Readonly<Record<string, unknown>> = rankingOptions): Promise<StartPagefind> {
  const script = await classicScript(readFileSync(join(folder, "pagefind.js"), "utf8"));
  return async (language) => {
    const missing: string[] = [];
    const readIndexFile = (file: string): Promise<Response> => Promise.resolve(respond(folder, file, missing));
    const globals = { readIndexFile, WebAssembly, TextDecoder, TextEncoder, Response, URL, Intl, DecompressionStream, setTimeout, clearTimeout, console };
    const { createInstance } = runInNewContext(`${script};pagefindModule`, { ...globals, document: htmlIn(language) }) as PagefindModule;
    const pagefind = createInstance({ basePath: address, baseUrl: "/", noWorker: true });
    await pagefind.init();
    await pagefind.options(options);
    return { pagefind, missing: () => missing };
  };
}

/** As much of a document as Pagefind looks at: the language of its root. */
const htmlIn = (language: string): object => ({ currentScript: null, querySelector: () => ({ getAttribute: () => language }) });

function respond(folder: string, file: string, missing: string[]): Response {
  try {
    return new Response(new Uint8Array(readFileSync(join(folder, file.slice(address.length).replace(/\?.*$/, "")))));
  } catch {
    // Whoever asked is told by the list, as in a browser.
    missing.push(file);
    return new Response(null, { status: 404 });
  }
}

/** The program without what only browsers and modules have. */
async function classicScript(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, loader: "js" },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "pagefindModule",
    define: { fetch: "readIndexFile", "import.meta.url": JSON.stringify(`${address}pagefind.js`) },
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
