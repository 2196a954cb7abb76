import type { Plugin } from "esbuild";
import { InvariantError } from "../src/failure/failure.ts";
import type { PackedIndex } from "../src/offline/pack-index.ts";
import { bundleScript } from "./compile-assets.ts";

/** Bundles the search of an offline copy into one classic script: our page, the index's own `pagefind.js`, and what every search reads. */
export async function bundleOfflineSearch(pagefind: string, { embedded, digits }: Pick<PackedIndex, "embedded" | "digits">): Promise<string> {
  const modules = {
    pagefind: await adaptPagefind(pagefind),
    index: `export const embedded = ${JSON.stringify(embedded)}; export const digits = ${JSON.stringify(digits) ?? "undefined"};`,
  };
  const script = await bundleScript("search-offline.ts", { plugins: [packedModules(modules)] });
  await refuseNetwork(script);
  return script;
}

/** Pagefind's module as a function, in which what a page from disk may not use has become a parameter or a constant. */
async function adaptPagefind(pagefind: string): Promise<string> {
  // Loaded here, because most builds have no use for it.
  const { transform } = await import("esbuild");
  const { code, warnings } = await transform(pagefind, {
    format: "iife",
    globalName: "pagefind",
    define: { fetch: "readFile", "import.meta.url": '"offline:/pagefind.js"' },
    logLevel: "silent",
  });
  if (warnings.some(({ id }) => id === "empty-import-meta")) throw new InvariantError("This version of Pagefind asks for its own address in a new way");
  return `export function loadPagefind(readFile) {\n${code}\nreturn pagefind;\n}`;
}

const packedModules = (modules: Readonly<Record<string, string>>): Plugin => ({
  name: "packed-modules",
  setup(build) {
    build.onResolve({ filter: /^packed:/ }, ({ path }) => ({ path: path.slice("packed:".length), namespace: "packed" }));
    build.onLoad({ filter: /.*/, namespace: "packed" }, ({ path }) => ({ contents: modules[path] ?? "", loader: "js" }));
  },
});

/** Fails where the script still knows a way to a network; a bundler tells names that are free from those that only look alike. */
async function refuseNetwork(script: string): Promise<void> {
  const free = { fetch: "FREE_NAME_FETCH", XMLHttpRequest: "FREE_NAME_REQUEST", importScripts: "FREE_NAME_IMPORT" };
  const { transform } = await import("esbuild");
  const { code } = await transform(script, { define: free, logLevel: "silent" });
  const found = Object.entries(free).filter(([, name]) => code.includes(name));
  if (found.length > 0) throw new InvariantError(`The search of the offline copy still uses ${found.map(([name]) => name).join(", ")}, which does not work from disk`);
  if (/\bimport\s*\(|\bimport\.meta\b/.test(code)) throw new InvariantError("The search of the offline copy still loads a module, which does not work from disk");
}
