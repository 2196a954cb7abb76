import { homedir } from "node:os";
import { basename, join, resolve, sep } from "node:path";
import { checkOutputFolder } from "../src/disk/check-output-folder.ts";
import { openStaging } from "../src/disk/staging.ts";
import { UsageError } from "../src/failure/failure.ts";
import { copyFiles } from "../src/offline/copy-files.ts";
import { copyName } from "../src/offline/copy-name.ts";
import { quoted } from "../src/text/printable.ts";
import { copyParts } from "./pack/copy-parts.ts";
import { factsOf, readSite } from "./pack/read-site.ts";
import { writeCopy, type WrittenCopy } from "./pack/write-copy.ts";

/** Which site to pack, and where to. */
export interface PackOptions {
  /** The folder of a built site. */
  readonly site: string;
  /** The folder in which the copy's own folder and its zip are put. */
  readonly out: string;
}

/** What packing came to. */
export interface PackResult extends WrittenCopy {
  /** The copy's own folder, which holds its `index.html`. */
  readonly folder: string;
  readonly zip: string;
  /** Paths that are too long for some systems. */
  readonly longPaths: readonly string[];
  readonly notRemoved: readonly string[];
}

/** On Windows a path may have 260 characters in all, with the folder that the copy is put in. */
const longestPath = 200;

/** Turns a built site into a folder and a zip that work from disk. */
export async function packManual({ site: folder, out }: PackOptions): Promise<PackResult> {
  const facts = factsOf(resolve(folder));
  if (!facts) throw new UsageError(`${quoted(folder, 200)} is not the folder of a built site. Build one with npm run build, or name its folder after --site.`);
  const output = checkOut(folder, out);
  const name = copyName(facts);
  const site = readSite(resolve(folder), facts);
  const files = copyFiles(site, await copyParts(site));
  const staging = await openStaging(output);
  try {
    const written = await writeCopy(files, { zip: join(staging.folder, `${name}.zip`), date: facts.date, write: (path, contents) => staging.writeFile(join(name, path), contents) });
    staging.writeFile(`${name}.zip.sha256`, `${written.checksum}  ${name}.zip\n`);
    const longPaths = files.map(({ path }) => path).filter((path) => path.length > longestPath);
    return { ...written, folder: join(output, name), zip: join(output, `${name}.zip`), longPaths, notRemoved: staging.commit() };
  } finally {
    staging.abort();
  }
}

/** The copy may replace nothing but an earlier copy, and least of all the site. */
function checkOut(site: string, out: string): string {
  const [from, to] = [resolve(site), resolve(out)];
  const holds = (outer: string, inner: string): boolean => outer === inner || inner.startsWith(outer + sep);
  if (holds(from, to)) throw new UsageError(`The output folder ${quoted(out, 200)} is the site itself, or inside it. Choose a folder of its own, such as _offline.`);
  if (holds(to, from)) throw new UsageError(`The output folder ${quoted(out, 200)} holds the site ${quoted(basename(from), 200)}, which would be replaced with it. Choose a folder of its own, such as _offline.`);
  return checkOutputFolder({ output: out, content: site, workingFolder: process.cwd(), home: homedir() });
}
