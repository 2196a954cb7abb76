import path from "node:path";
import type { BuildOptions } from "esbuild";
import { projectFolder } from "../src/disk/project-folder.ts";
import type { Brand } from "../src/settings/settings.ts";

/** The scripts of the built site: one for all pages, those for pages of one kind, and two for when a reader turns to search: suggestions, and, on the web, loading ahead. */
export const clientScripts = ["main", "suggest", "warm", "filter", "search"] as const;
export type ClientScript = (typeof clientScripts)[number];

/** The stylesheets: one for all pages, and one for lists that can be filtered and the results of a search. */
export const stylesheets = ["styles", "finding"] as const;
export type Stylesheet = (typeof stylesheets)[number];

/** The stylesheets and the scripts, as pages load them. */
export interface CompiledAssets {
  readonly styles: Readonly<Record<Stylesheet, string>>;
  readonly scripts: Readonly<Record<ClientScript, string>>;
  /** Our part of the script in which the search's worker runs. */
  readonly searchWorker: string;
}

/** Where the compilers find their sources. */
export interface CompileOptions {
  readonly brand: Brand;
  readonly layoutsFolder: string;
  /** The `dist` folder of GOV.UK Frontend. */
  readonly govukFrontendFolder: string;
}

/** The browser script's sources. */
export const clientFolder = path.join(projectFolder, "src/client/");

/** Compiles the brand's stylesheet and the browser scripts; loads Sass and esbuild, so call it only when nothing is kept. */
export async function compileAssets(options: CompileOptions): Promise<CompiledAssets> {
  const searchWorkerBundle = bundleScript("search-worker.ts", { globalName: "searchWorker" });
  const [styles, searchWorker, ...bundles] = await Promise.all([compileAllStyles(options), searchWorkerBundle, ...clientScripts.map((name) => bundleScript(`${name}.ts`))]);
  const scripts = Object.fromEntries(clientScripts.map((name, at) => [name, bundles[at] ?? ""])) as Record<ClientScript, string>;
  return { styles, scripts, searchWorker };
}

async function compileAllStyles({ brand, layoutsFolder, govukFrontendFolder }: CompileOptions): Promise<Record<Stylesheet, string>> {
  const sass = await import("sass");
  const compile = (file: string): string =>
    sass.compile(`${layoutsFolder}/styles/${file}.scss`, { style: "compressed", loadPaths: [govukFrontendFolder], quietDeps: true }).css;
  return { styles: compile(brand), finding: compile(`${brand}-finding`) };
}

/** Bundles a file of the client folder into one classic script, which works from `file://` too. */
export async function bundleScript(entry: string, more: BuildOptions = {}): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    ...more,
    entryPoints: [path.join(clientFolder, entry)],
    bundle: true,
    minify: true,
    format: "iife",
    target: ["es2017"],
    charset: "utf8",
    legalComments: "none",
    write: false,
    logLevel: "silent",
  });
  return (outputFiles ?? []).map((file) => file.text).join("");
}
