import { createFetchedFiles } from "./search/fetched-files.ts";
import type { WorkerAnswer } from "./search/index-worker.ts";

/** What Pagefind's program sees of the worker that it runs in. */
export interface PagefindPort {
  addEventListener(type: "message", listen: (event: MessageEvent) => void): void;
  postMessage(answer: Omit<WorkerAnswer, "missing">): void;
}

/** Pagefind's own program for workers, with what it reaches out by as parameters. */
export type PagefindProgram = (fetch: (address: string) => Promise<Response>, self: PagefindPort, setTimeout: (work: () => void, wait: number) => void) => void;

/** Runs the search's program in a worker of the results page; the build calls it, in the same script, with the program and the files that every search needs. */
export function startSearchWorker(run: PagefindProgram, embedded: Readonly<Record<string, string>>): void {
  const folder = location.href.replace(/[^/]*$/, "");
  const files = createFetchedFiles({ embedded, folder, fetch: (address, options) => fetch(address, options) });
  const answer = (given: Omit<WorkerAnswer, "missing">): void => self.postMessage({ ...given, missing: files.missing() } satisfies WorkerAnswer);
  const refused = refusal();
  if (refused) self.addEventListener("message", ({ data }: MessageEvent<{ id: string }>) => answer({ id: data.id, error: refused }));
  else run((address) => files.read(address), { addEventListener: (type, listen) => self.addEventListener(type, listen), postMessage: answer }, waitBriefly);
}

/** Pagefind asks again and again whether it has started, which is sooner than it expects. */
const waitBriefly = (work: () => void, wait: number): void => void setTimeout(work, Math.min(wait, 5));

/** Why WebAssembly does not run here, if it does not; Pagefind would say so where nothing can hear it. */
function refusal(): string | undefined {
  try {
    // The shortest program there is.
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
    return undefined;
  } catch (error) {
    return `WebAssembly does not run here: ${String(error)}`;
  }
}
