import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { projectFolder } from "../src/disk/project-folder.ts";
import { clientFolder, clientScripts, type CompiledAssets, type CompileOptions, stylesheets } from "./compile-assets.ts";

/** Gives what the same sources gave before, or compiles and keeps it; the compilers are not even loaded when it is there. */
export async function keepCompiled(
  cacheFolder: string,
  options: CompileOptions,
  compile: () => Promise<CompiledAssets>,
): Promise<CompiledAssets> {
  const file = path.join(cacheFolder, `assets-${await fingerprint(options)}.json`);
  const kept = await readKept(file);
  if (kept) return kept;
  const compiled = await compile();
  await mkdir(cacheFolder, { recursive: true });
  // Written beside and renamed, so that a build that is killed, or runs at the same time, never leaves half a file.
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, JSON.stringify(compiled));
  await rename(unfinished, file);
  return compiled;
}

async function readKept(file: string): Promise<CompiledAssets | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
    throw new Error(`The kept styles and scripts in ${file} cannot be read`, { cause });
  }
  const kept: unknown = parseJson(text);
  return isCompiled(kept) ? kept : undefined;
}

/** A damaged file is as good as none: it is made again. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isCompiled = (kept: unknown): kept is CompiledAssets =>
  typeof kept === "object" && kept !== null && "styles" in kept && areTexts(kept.styles, stylesheets) && "searchWorker" in kept && typeof kept.searchWorker === "string" && "scripts" in kept && areTexts(kept.scripts, clientScripts);

const areTexts = (texts: unknown, names: readonly string[]): boolean =>
  typeof texts === "object" && texts !== null && names.every((name) => typeof (texts as Record<string, unknown>)[name] === "string");

/** The rooms of `src/` that browser scripts import from. */
const sharedRooms = ["facets", "offline", "pages", "search", "text"] as const;

/** A hash of all that can change the outcome: our sources, how they are compiled, and the packages' versions. */
async function fingerprint({ brand, layoutsFolder }: CompileOptions): Promise<string> {
  const hash = createHash("sha256").update(brand);
  const compiler = path.join(projectFolder, "plugins/compile-assets.ts");
  const shared = await Promise.all(sharedRooms.map((room) => listFiles(path.join(projectFolder, "src", room), ".ts")));
  const sources = [...(await listFiles(layoutsFolder, ".scss")), ...(await listFiles(clientFolder, ".ts")), ...shared.flat()];
  for (const [name, file] of [["compiler", compiler] as const, ...sources]) {
    const contents = await readFile(file);
    hash.update(`\n${name} ${contents.length}\n`).update(contents);
  }
  for (const name of ["govuk-frontend", "sass", "esbuild", "accessible-autocomplete"]) hash.update(`\n${name} ${await packageVersion(name)}`);
  return hash.digest("hex").slice(0, 16);
}

/** Name and path of each file below a folder, the names alike on every machine. */
async function listFiles(folder: string, extension: string): Promise<readonly (readonly [string, string])[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith(extension))
    .map((name) => [name.replaceAll(path.sep, "/"), path.join(folder, name)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

async function packageVersion(name: string): Promise<string> {
  // Not every package lets its package.json be resolved by name, so it is found from the package's entry.
  const entry = createRequire(import.meta.url).resolve(name);
  const inPackages = path.join("node_modules", name);
  const folder = entry.slice(0, entry.lastIndexOf(inPackages) + inPackages.length);
  const { version } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8")) as { version: string };
  return version;
}
