import type * as Pagefind from "pagefind";
import { EnvironmentError, InvariantError } from "../../src/failure/failure.ts";

/** A page as the index reads it. */
export interface IndexedDocument {
  /** What results lead to. */
  readonly url: string;
  readonly html: string;
}

/** How many pages are handed over before the answer for the first of them is waited for: enough to keep the other process busy. */
const mostInFlight = 32;

/**
 * Writes an index of the documents, in their order, to a folder. Pagefind does the work in a process of its own, which
 * ends with this call, however it ends; calls that run at the same time need a `lane` each.
 */
export async function writeIndex(documents: Iterable<IndexedDocument>, folder: string, lane = 0): Promise<void> {
  // Pagefind keeps one process for each time that its module is loaded, and modules are told apart by their address.
  const { createIndex, close } = (await (lane === 0 ? import("pagefind") : import(`${import.meta.resolve("pagefind")}?lane=${lane}`))) as typeof Pagefind;
  try {
    await answered(indexInto(createIndex, documents, folder));
  } finally {
    await close();
  }
}

async function indexInto(createIndex: typeof Pagefind.createIndex, documents: Iterable<IndexedDocument>, folder: string): Promise<void> {
  const { index, errors } = await createIndex({}).catch((error: unknown) => {
    throw new EnvironmentError(noProgram, { cause: error });
  });
  if (!index) throw new InvariantError(`Pagefind could not start an index: ${errors.join("; ")}`);
  await addAll(index, documents);
  const written = await index.writeFiles({ outputPath: folder }).catch(asEndedEarly);
  if (written.errors.length > 0) throw new EnvironmentError(`The search index could not be written: ${written.errors.join("; ")}`);
}

const noProgram =
  `The search index cannot be made, because Pagefind's program for ${process.platform} on ${process.arch} is not installed. ` +
  "Run npm ci without leaving out optional packages, or set search.enabled: false in the settings.";

/** The order of the pages decides the bytes of the index, so they are handed over one after another, though not each waited for. */
async function addAll(index: Pagefind.PagefindIndex, documents: Iterable<IndexedDocument>): Promise<void> {
  const inFlight: Promise<void>[] = [];
  for (const document of documents) {
    const added = add(index, document);
    // A failure is thrown where the page's turn comes; until then it must not count as unhandled.
    added.catch(() => undefined);
    inFlight.push(added);
    if (inFlight.length >= mostInFlight) await inFlight.shift();
  }
  await Promise.all(inFlight);
}

async function add(index: Pagefind.PagefindIndex, { url, html }: IndexedDocument): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content: html }).catch(asEndedEarly);
  if (errors.length > 0) throw new InvariantError(`Pagefind could not read the page ${url}: ${errors.join("; ")}`);
}

const endedEarly = "The search index could not be made: Pagefind's program ended early. There may be too little memory or disk space.";

const asEndedEarly = (error: unknown): never => {
  throw new EnvironmentError(endedEarly, { cause: error });
};

/** Pagefind may leave its promises open when its process is killed, for want of memory say: the program would end without a word. */
async function answered<T>(work: Promise<T>): Promise<T> {
  let onEnd = (): void => undefined;
  const ended = new Promise<never>((_, reject) => {
    onEnd = () => reject(new EnvironmentError(endedEarly));
    process.once("beforeExit", onEnd);
  });
  try {
    return await Promise.race([work, ended]);
  } finally {
    process.off("beforeExit", onEnd);
  }
}
