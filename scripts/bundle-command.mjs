import { build } from "esbuild";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Packages that look for files beside themselves, or are loaded only where they are needed; every other one goes into the bundle, because opening hundreds of small files takes longer than running them. */
const apart = ["@11ty/*", "chokidar", "esbuild", "govuk-frontend", "linkinator", "nunjucks", "pagefind", "sass"];

/** What older packages expect to find wherever they run. */
const asCommonJs = `import { createRequire as createOwnRequire } from "node:module"; const require = createOwnRequire(import.meta.url);`;

/** What newer code expects to find in a script. */
const asModule = `const importMetaUrl = require("node:url").pathToFileURL(__filename).href;`;

const modules = { splitting: true, format: "esm", outExtension: { ".js": ".mjs" }, banner: { js: asCommonJs } };
const script = { format: "cjs", outExtension: { ".js": ".cjs" }, banner: { js: asModule }, define: { "import.meta.url": "importMetaUrl" } };

/** YAML's reader of functions asks for a parser of JavaScript in a way that bundlers do not see; nothing here reads any, so the parser would only be loaded. */
const withoutFunctions = {
  name: "without-functions",
  setup: ({ onLoad }) => onLoad({ filter: /js-yaml[\\/]lib[\\/]js-yaml[\\/]type[\\/]js[\\/]function\.js$/ }, ({ path }) => ({ contents: readFileSync(path, "utf8").replace("_require('esprima')", "undefined") })),
};

/** Bundles a command as "modules" or as one "script", and keeps a list of what the bundle is made of; gives the bundle's path below the folder of all that is kept. */
export async function bundleCommand(command, { form, project, kept }) {
  const name = `${command}.${form}`;
  const unfinished = join(kept, `${name}.${process.pid}`);
  const { metafile } = await build({
    entryPoints: [join(project, "scripts", `${command}.ts`)],
    absWorkingDir: project,
    outdir: unfinished,
    bundle: true,
    external: apart,
    plugins: [withoutFunctions],
    platform: "node",
    target: "node20",
    minifyWhitespace: true,
    sourcemap: true,
    metafile: true,
    logLevel: "error",
    ...(form === "script" ? script : modules),
  });
  const own = Object.keys(metafile.inputs).filter((path) => !path.includes("node_modules"));
  const files = [...own, "package.json", "package-lock.json", "scripts/run.mjs", "scripts/bundle-command.mjs"].map((path) => {
    const { size, mtimeMs } = statSync(join(project, path));
    return [path, size, mtimeMs];
  });
  const folder = `${name}-${createHash("sha256").update(JSON.stringify([process.version, files])).digest("hex").slice(0, 16)}`;
  const bundle = `${folder}/${command}${form === "script" ? ".cjs" : ".mjs"}`;
  // Each is finished beside its place, so that a command that starts at the same time never reads half of it.
  moveUnlessThere(unfinished, join(kept, folder));
  writeFileSync(`${unfinished}.json`, JSON.stringify({ node: process.version, bundle, files }));
  renameSync(`${unfinished}.json`, join(kept, `${name}.json`));
  for (const old of readdirSync(kept)) if (old.startsWith(`${name}-`) && old !== folder) rmSync(join(kept, old), { recursive: true, force: true });
  return bundle;
}

/** Another process may have made the same folder meanwhile. */
function moveUnlessThere(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
    rmSync(from, { recursive: true });
  }
}
