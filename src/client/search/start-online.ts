import { rankingOptions } from "../../search/ranking.ts";
import { fetchedAddress } from "./fetched-files.ts";
import { type IndexWorker, openIndexWorker } from "./index-worker.ts";
import type { FilterCounts, Pagefind, PagefindData, PagefindResponse, PagefindResult, StartedPagefind, StartPagefind } from "./pagefind.ts";

/** Starts Pagefind in the worker that stands beside its index on the web. The worker loads as soon as this is called, and unpacks the index of one language, before anything is searched. */
export function startOnline(address: string, ownLanguage: string): StartPagefind {
  let instances = openInstances(address);
  // Whoever searches is told what failed here.
  instances.start(ownLanguage).catch(() => undefined);
  return (language) => {
    if (instances.areBroken()) instances = openInstances(address);
    return instances.start(language);
  };
}

/** Opens a worker in which each language has its own instance of Pagefind. */
function openInstances(address: string): { start: StartPagefind; areBroken: () => boolean } {
  const worker = openIndexWorker(address);
  const started = new Map<string, Promise<StartedPagefind>>();
  const begin = async (language: string): Promise<StartedPagefind> => {
    await worker.call(language, "init", [{ basePath: fetchedAddress, baseUrl: "/", language, primary: true, ...rankingOptions }]);
    return { pagefind: pagefindIn(worker, language), missing: worker.missing };
  };
  const start = (language: string): Promise<StartedPagefind> => {
    const known = started.get(language) ?? begin(language);
    started.set(language, known);
    return known;
  };
  return { start, areBroken: worker.isBroken };
}

/** An instance of Pagefind in the worker, as if it ran here. */
function pagefindIn(worker: IndexWorker, instance: string): Pagefind {
  const call = <Result>(method: string, ...args: readonly unknown[]): Promise<Result> => worker.call(instance, method, args) as Promise<Result>;
  const forgotten = forgetting((data) => call("releaseData", data));
  return {
    options: (options) => call("options", options),
    init: () => Promise.resolve(),
    filters: () => call<FilterCounts>("filters"),
    async search(query, options = {}) {
      const response = await call<WorkerResponse>("search", query, options);
      const results = response.results.map(({ data, ...rest }): PagefindResult => {
        const result = { ...rest, data: () => call<PagefindData>("getData", data) };
        forgotten?.register(result, data);
        return result;
      });
      return { ...response, results };
    },
  };
}

/** What a search in the worker gives: each result names the data that can be asked for. */
interface WorkerResponse extends Omit<PagefindResponse, "results"> {
  readonly results: readonly (Omit<PagefindResult, "data"> & { readonly data: string })[];
}

/** Tells the worker of results that are no longer held here, or it would hold on to all that were ever found. */
function forgetting(release: (data: string) => Promise<unknown>): FinalizationRegistry<string> | undefined {
  if (typeof FinalizationRegistry === "undefined") return undefined;
  // A worker that broke has nothing left to release.
  return new FinalizationRegistry((data) => void release(data).catch(() => undefined));
}
