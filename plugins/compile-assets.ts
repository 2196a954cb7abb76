import path from "node:path";
import type { BuildOptions } from "esbuild";
import { projectFolder } from "../src/disk/project-folder.ts";
import type { Brand } from "../src/settings/settings.ts";

/** The scripts of the built site: one for all pages, those for pages of one kind, and what is loaded when a reader turns to search. */
export const clientScripts = ["main", "suggest", "filter", "search"] as const;
export type ClientScript = (typeof clientScripts)[number];

/** One stylesheet and the scripts, as pages load them. */
export interface CompiledAssets {
  readonly styles: string;
  readonly scripts: Readonly<Record<ClientScript, string>>;
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
  const [styles, ...bundles] = await Promise.all([compileStyles(options), ...clientScripts.map((name) => bundleScript(`${name}.ts`))]);
  const scripts = Object.fromEntries(clientScripts.map((name, at) => [name, bundles[at] ?? ""])) as Record<ClientScript, string>;
  return { styles, scripts };
}

async function compileStyles({ brand, layoutsFolder, govukFrontendFolder }: CompileOptions): Promise<string> {
  const sass = await import("sass");
  const { css } = sass.compile(`${layoutsFolder}/styles/${brand}.scss`, {
    style: "compressed",
    loadPaths: [govukFrontendFolder],
    quietDeps: true,
  });
  return css;
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
