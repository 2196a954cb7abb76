// Runs a command of this project: `node scripts/run.mjs build --out _site`.
//
// The commands are TypeScript in some 200 small files. They are bundled once and kept under .cache by the hash of
// every source, so that a command starts in the time that its packages need.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";

// A command is over before the compiler's boldest work pays off, so it inlines less; and young memory starts larger,
// because most of what a build makes lives until its page is written. Together they saved about a fifth of the CPU
// time at 5,000 pages.
setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
setFlagsFromString("--max-semi-space-size=32");
setFlagsFromString("--min-semi-space-size=16");

// A check is over sooner still: it waits longer before it compiles anything boldly, and compiles patterns at once,
// because each of its many runs on every page. Together they saved a quarter of its CPU time at 200 pages.
if (process.argv[2] === "check") {
  setFlagsFromString("--interrupt-budget=600000");
  setFlagsFromString("--no-regexp-tier-up");
}

const project = fileURLToPath(new URL("..", import.meta.url));
const [command = "", ...options] = process.argv.slice(2);
const commands = ["bench", "build", "check", "pack", "schema", "start"];

/** Packages that look for files beside themselves, or are loaded only where they are needed; every other one goes into the bundle, because opening hundreds of small files takes longer than running them. */
const apart = ["@11ty/*", "chokidar", "esbuild", "govuk-frontend", "linkinator", "nunjucks", "pagefind", "sass"];

/** What older packages expect to find wherever they run. */
const asCommonJs = `import { createRequire as createOwnRequire } from "node:module"; const require = createOwnRequire(import.meta.url);`;

/** Every file that a bundle is made of, by path, size and time of its last change. */
function hashOfSources() {
  const hash = createHash("sha256").update(process.version);
  const add = (path) => {
    const { size, mtimeMs } = statSync(join(project, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  for (const folder of ["plugins", "scripts", "src"]) {
    const files = readdirSync(join(project, folder), { recursive: true, encoding: "utf8" });
    for (const file of files.sort()) if (/\.m?ts$/.test(file)) add(join(folder, file));
  }
  for (const file of ["eleventy.config.ts", "package.json", "scripts/run.mjs"]) add(file);
  return hash.digest("hex").slice(0, 16);
}

/** Bundles a command into a folder, beside it first, so that a command started at the same time never reads half of it. */
async function bundle(folder) {
  const { build } = await import("esbuild");
  const unfinished = `${folder}.${process.pid}`;
  await build({
    entryPoints: [join(project, "scripts", `${command}.ts`)],
    outdir: unfinished,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    external: apart,
    banner: { js: asCommonJs },
    platform: "node",
    format: "esm",
    target: "node20",
    minifyWhitespace: true,
    sourcemap: true,
    logLevel: "error",
  });
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
}

if (["--help", "-h", "help"].includes(command)) {
  process.stdout.write(`The commands are ${commands.join(", ")}. Each prints its options with --help.\n`);
  process.exit(0);
}
if (!commands.includes(command)) {
  process.stderr.write(`There is no command "${command}". The commands are ${commands.join(", ")}.\n`);
  process.exit(2);
}
const kept = join(project, ".cache", "commands");
const folder = join(kept, `${command}-${hashOfSources()}`);
if (!existsSync(folder)) {
  mkdirSync(kept, { recursive: true });
  for (const old of readdirSync(kept)) if (old.startsWith(`${command}-`)) rmSync(join(kept, old), { recursive: true, force: true });
  await bundle(folder);
}
process.argv = [process.argv[0] ?? "node", join(project, "scripts", `${command}.ts`), ...options];
await import(pathToFileURL(join(folder, `${command}.mjs`)).href);
