import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { inject } from "vitest";
import { parse, stringify } from "yaml";
import { buildManual } from "../../../scripts/build-manual.ts";
import { packManual } from "../../../scripts/pack-manual.ts";
import { designManual, seeds, settingsFor } from "../../corpora/corpus.ts";
import { serve } from "../serve.ts";
import { smallManual } from "./small-manual.ts";

/** The manuals that the acceptance tests read. */
export type ManualName = "design-manual" | "seeds" | "small";

/** A manual as it is published and as it is downloaded. */
export interface Manual {
  readonly basePath: string;
  /** The built site. */
  readonly site: string;
  /** The unzipped offline copy. */
  readonly copy: string;
}

/** Builds and packs a manual, unless another file of this run has: each is made once, in a folder that all share. */
export async function manualOf(name: ManualName): Promise<Manual> {
  const folder = join(inject("acceptanceFolder"), name);
  const done = join(folder, "manual.json");
  if (claim(folder)) {
    const made = await makeManual(name, folder);
    writeFileSync(`${done}.part`, JSON.stringify(made));
    renameSync(`${done}.part`, done);
  }
  for (const end = Date.now() + 120_000; !existsSync(done); ) {
    if (Date.now() > end) throw new Error(`The manual "${name}" was not made: the test file that began to make it failed.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return JSON.parse(readFileSync(done, "utf8")) as Manual;
}

/** Whether this process is the first to want the folder: making a folder either succeeds or finds it made. */
function claim(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function makeManual(name: ManualName, folder: string): Promise<Manual> {
  const content = name === "small" ? writeSmall(join(folder, "content")) : name === "seeds" ? seeds : designManual;
  const settings = name === "small" ? {} : { settings: wholeSettings(settingsFor(name), join(folder, "settings.yaml")) };
  const site = join(folder, "site", "_site");
  mkdirSync(dirname(site));
  const cacheFolder = resolve(import.meta.dirname, "../../../.cache");
  const { manual, published, diagnostics } = await buildManual({ content, ...settings, out: site, today: "2026-11-22", cacheFolder });
  if (!published) throw new Error(diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`).join("\n"));
  const out = join(folder, "offline");
  const { folder: copy } = await packManual({ site, out });
  return { basePath: manual.settings.basePath, site, copy };
}

/** A corpus's settings, but that every page can be found. */
export function wholeSettings(path: string, copy: string): string {
  const settings = parse(readFileSync(path, "utf8")) as { search?: { synonyms?: string } };
  const synonyms = settings.search?.synonyms;
  const search = { ...settings.search, includeExcluded: true, ...(synonyms ? { synonyms: resolve(dirname(path), synonyms) } : {}) };
  writeFileSync(copy, stringify({ ...settings, search }));
  return copy;
}

/** Writes the small manual below a folder. */
export function writeSmall(folder: string): string {
  for (const [path, text] of Object.entries(smallManual)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Where a reader has a manual: on the web, or on their disk. */
export interface Place {
  readonly name: "web" | "disk";
  /** The address of a url of the manual (root-relative, without the base path), which may have a query and a fragment. */
  address(url: string): string;
  /** The url of an address: the other way round. */
  urlOf(address: string): string;
  close(): void;
}

/** A built site as its host sends it, but for files that `fails` says yes to. */
export async function onTheWeb({ site, basePath }: Pick<Manual, "site" | "basePath">, fails?: (file: string) => boolean): Promise<Place> {
  const served = await serve(site, basePath, "joins", fails);
  return {
    name: "web",
    address: (url) => served.url + url.slice(1),
    urlOf: (address) => `/${decodeURI(address).slice(served.url.length)}`,
    close: () => served.close(),
  };
}

/** An offline copy, opened without any server. */
export function onDisk(copy: string): Place {
  const root = `${pathToFileURL(copy).href}/`;
  return {
    name: "disk",
    address(url) {
      const [, path = "", rest = ""] = /^\/([^?#]*)([^]*)$/.exec(url) ?? [];
      return `${root}${path}index.html${rest}`;
    },
    urlOf: (address) => `/${decodeURI(address.slice(root.length)).replace(/index\.html(?=$|[?#])/, "")}`,
    close: () => undefined,
  };
}
