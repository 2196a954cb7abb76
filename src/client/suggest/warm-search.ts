import { fetchedAddress } from "../search/fetched-files.ts";
import { type IndexWorker, openIndexWorker } from "../search/index-worker.ts";
import { siteAddresses } from "../site/addresses.ts";
import { followTyping } from "./follow-typing.ts";

/** How the browser says that it is connected; not every one does. */
interface Connection {
  readonly saveData?: boolean;
}

/** Loads ahead, for a reader who is typing into a form, what the results page needs; browsers keep it, as its names change with the contents. */
export async function warmSearch({ body, documentElement }: Document, form: HTMLFormElement, { connection }: { readonly connection?: Connection } = navigator as object): Promise<void> {
  const { searchWorker, searchScript, words } = body.dataset;
  // Some readers pay for each byte.
  if (searchWorker === undefined || connection?.saveData) return;
  const addressOf = (file: string): string => siteAddresses(body).file(file);
  const files = [searchWorker, searchScript, words].filter((file) => file !== undefined);
  await Promise.all(files.map((file) => loadAhead(addressOf(file))));
  if (typeof WebAssembly === "undefined") return;
  const language = form.querySelector<HTMLInputElement>("input[name=lang]")?.value ?? documentElement.lang;
  let worker: Promise<IndexWorker> | undefined;
  followTyping(form, async (typed) => {
    worker ??= startedWorker(addressOf(searchWorker), language);
    await (await worker).call(language, "preload", [typed]);
  });
}

/** Opens a worker that knows in which parts of the index a word stands, and loads them. */
async function startedWorker(address: string, language: string): Promise<IndexWorker> {
  const worker = openIndexWorker(address);
  await worker.call(language, "init", [{ basePath: fetchedAddress, language, primary: true }]);
  return worker;
}

async function loadAhead(address: string): Promise<void> {
  try {
    // Only what is read to its end is kept.
    await (await fetch(address, { priority: "low" })).arrayBuffer();
  } catch {
    // The results page asks again, and says what it could not have.
  }
}
