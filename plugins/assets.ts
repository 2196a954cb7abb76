import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import type { Brand } from "../src/settings/settings.ts";
import { type ClientScript, clientScripts, compileAssets, type CompileOptions, type Stylesheet, stylesheets } from "./compile-assets.ts";
import { keepCompiled } from "./compiled-cache.ts";

/** What the files that every page loads are made from. */
export interface AssetsOptions {
  readonly brand: Brand;
  readonly layoutsFolder: string;
  /** Where compiled files are kept for the next build. */
  readonly cacheFolder: string;
}

/** A file to publish; `path` is relative to the assets' own folder, with forward slashes. */
export interface AssetFile {
  readonly path: string;
  readonly contents: Uint8Array;
}

/** The files that pages load, and the names of those that pages must link to. */
export interface BuiltAssets {
  readonly files: readonly AssetFile[];
  readonly styleFiles: Readonly<Record<Stylesheet, string>>;
  readonly scriptFiles: Readonly<Record<ClientScript, string>>;
  /** Not a file of its own: the search's worker is made when the index is. */
  readonly searchWorker: string;
}

/** The pictures of GOV.UK Frontend that a page's head and footer name; icons for installed apps are left out. */
const govukImages = ["favicon.ico", "favicon.svg", "govuk-crest.svg", "govuk-icon-180.png", "govuk-icon-mask.svg", "govuk-opengraph-image.png"];

/** Compiles the brand's styles and scripts, unless the same sources were compiled before, and gathers its fonts and pictures. */
export async function buildAssets({ brand, layoutsFolder, cacheFolder }: AssetsOptions): Promise<BuiltAssets> {
  const govukFrontendFolder = path.join(path.dirname(createRequire(import.meta.url).resolve("govuk-frontend/package.json")), "dist");
  const compileOptions: CompileOptions = { brand, layoutsFolder, govukFrontendFolder };
  const compiled = await keepCompiled(cacheFolder, compileOptions, () => compileAssets(compileOptions));
  const styles = stylesheets.map((name) => [name, hashedFile(name, "css", compiled.styles[name])] as const);
  const styleFiles = Object.fromEntries(styles.map(([name, file]) => [name, file.path])) as Record<Stylesheet, string>;
  const scripts = clientScripts.map((name) => [name, hashedFile(name, "js", compiled.scripts[name])] as const);
  const scriptFiles = Object.fromEntries(scripts.map(([name, file]) => [name, file.path])) as Record<ClientScript, string>;
  const brandFiles = await readBrandFiles(compileOptions);
  return { files: [...[...scripts, ...styles].map(([, file]) => file), ...brandFiles], styleFiles, scriptFiles, searchWorker: compiled.searchWorker };
}

/** A file whose name changes with its contents, so that browsers may keep it. */
export function hashedFile(name: string, extension: string, text: string): AssetFile {
  const contents = Buffer.from(text);
  const hash = createHash("sha256").update(contents).digest("hex").slice(0, 8);
  return { path: `${name}-${hash}.${extension}`, contents };
}

async function readBrandFiles({ brand, layoutsFolder, govukFrontendFolder }: CompileOptions): Promise<readonly AssetFile[]> {
  if (brand === "generic") return readFiles(layoutsFolder, "images");
  const assetsFolder = path.join(govukFrontendFolder, "govuk", "assets");
  const [fonts, images] = await Promise.all([readFiles(assetsFolder, "fonts"), readFiles(assetsFolder, "images", govukImages)]);
  return [...fonts, ...images];
}

async function readFiles(parent: string, folder: string, names?: readonly string[]): Promise<readonly AssetFile[]> {
  const sorted = (names ?? (await readdir(path.join(parent, folder)))).toSorted();
  return Promise.all(sorted.map(async (name) => ({ path: `${folder}/${name}`, contents: await readFile(path.join(parent, folder, name)) })));
}
