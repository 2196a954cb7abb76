import path from "node:path";
import { projectFolder } from "../src/disk/project-folder.ts";
import type { Brand } from "../src/settings/settings.ts";

/** One stylesheet and one script, as pages load them. */
export interface CompiledAssets {
  readonly styles: string;
  readonly script: string;
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

/** Compiles the brand's stylesheet and the browser script; loads Sass and esbuild, so call it only when nothing is kept. */
export async function compileAssets(options: CompileOptions): Promise<CompiledAssets> {
  const [styles, script] = await Promise.all([compileStyles(options), bundleScript()]);
  return { styles, script };
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

async function bundleScript(): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [`${clientFolder}main.ts`],
    bundle: true,
    minify: true,
    format: "iife",
    target: ["es2017"],
    charset: "utf8",
    legalComments: "none",
    write: false,
    logLevel: "silent",
  });
  return outputFiles.map((file) => file.text).join("");
}
