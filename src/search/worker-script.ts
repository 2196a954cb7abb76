/** What the script of the search's worker is put together from. */
export interface WorkerParts {
  /** Our own script, which makes `searchWorker.startSearchWorker`. */
  readonly own: string;
  /** The index's files by name, with the worker's program that Pagefind wrote beside them. */
  readonly index: ReadonlyMap<string, Uint8Array>;
}

/** Pagefind's program for workers, as it stands in an index. */
export const pagefindWorker = "pagefind-worker.js";

/**
 * The one script of the worker in which the web's search runs. It holds the files that every search needs, because a
 * worker would otherwise ask for them one after another; and it gives Pagefind's program our own `fetch` and `self`,
 * because by itself the program says nothing of files that it could not read.
 */
export function workerScript({ own, index }: WorkerParts): string {
  const textOf = (name: string): string => Buffer.from(index.get(name) ?? []).toString();
  const embedded = Object.fromEntries(neededAlways(index, textOf("pagefind-entry.json")).map((name) => [name, Buffer.from(index.get(name) ?? []).toString("base64")]));
  return `${own}\nsearchWorker.startSearchWorker(function(fetch,self,setTimeout){${textOf(pagefindWorker)}\n},${JSON.stringify(embedded)});\n`;
}

/** Entry, facts and filters of every language, and the program of the one that most pages are in: another one is fetched when it is searched. */
function neededAlways(index: ReadonlyMap<string, Uint8Array>, entry: string): readonly string[] {
  const { languages } = JSON.parse(entry) as { languages: Record<string, { readonly wasm: string | null; readonly page_count: number }> };
  const [main] = Object.values(languages).sort((a, b) => b.page_count - a.page_count);
  const isNeeded = (name: string): boolean =>
    name === "pagefind-entry.json" || name.endsWith(".pf_meta") || name.startsWith("filter/") || name === `wasm.${main?.wasm ?? "unknown"}.pagefind`;
  return [...index.keys()].filter(isNeeded).sort();
}
