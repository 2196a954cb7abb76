import { createHash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onDisk } from "../src/disk/disk-error.ts";
import { pagefindWorker, workerScript } from "../src/search/worker-script.ts";
import { assetsFolder } from "../src/site-files/assets-folder.ts";

/** A search index as pages find it; paths are relative to the root of the site. */
export interface PublishedIndex {
  /** Ends with a slash. */
  readonly folder: string;
  readonly worker: string;
}

/** What every search reads stands beside the folders of chunks. */
const readAlways = /^(?:[^/]*|filter\/[^/]*)$/;

/** Adds our worker to an index that was written below a site's folder, and gives the index a name that changes with its contents, so that browsers may keep it. */
export function publishIndex(site: string, ownWorker: string): PublishedIndex {
  const written = join(site, assetsFolder, "pagefind");
  return onDisk(`writing ${written}`, () => {
    const names = readdirSync(written, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(written.length + 1).replaceAll("\\", "/"));
    const index = new Map(names.filter((name) => readAlways.test(name)).map((name) => [name, readFileSync(join(written, name))]));
    const script = workerScript({ own: ownWorker, index });
    // The facts of an index, which the script holds, name each of its chunks by a hash.
    const folder = `${assetsFolder}/pagefind-${createHash("sha256").update(script).digest("hex").slice(0, 8)}/`;
    const worker = "worker.js";
    writeFileSync(join(written, worker), script);
    rmSync(join(written, pagefindWorker));
    renameSync(written, join(site, folder));
    return { folder, worker: folder + worker };
  });
}
