// Runs a command of this project: `node scripts/run.mjs build --out _site`.
//
// The commands are TypeScript in hundreds of small files. Each is bundled once and kept under .cache for as long as the
// files that it is made of stay as they are, so that it starts in the time that its packages need.
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

const project = fileURLToPath(new URL("..", import.meta.url));
const [command = "", ...options] = process.argv.slice(2);
const commands = ["bench", "build", "check", "pack", "schema", "start"];

if (["--help", "-h", "help"].includes(command)) {
  process.stdout.write(`The commands are ${commands.join(", ")}. Each prints its options with --help.\n`);
  process.exit(0);
}
if (!commands.includes(command)) {
  process.stderr.write(`There is no command "${command}". The commands are ${commands.join(", ")}.\n`);
  process.exit(2);
}

// A command is over before the compiler's boldest work pays off, so it inlines less; and young memory starts larger,
// because most of what a build makes lives until its page is written. Together they saved about a fifth of the CPU
// time at 5,000 pages.
setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
setFlagsFromString("--max-semi-space-size=32");
setFlagsFromString("--min-semi-space-size=16");

// A check is over sooner still: it waits longer before it compiles anything boldly, and compiles patterns at once,
// because each of its many runs on every page. Together they saved a quarter of its CPU time at 200 pages.
if (command === "check") {
  setFlagsFromString("--interrupt-budget=600000");
  setFlagsFromString("--no-regexp-tier-up");
}

// A script starts sooner than modules, but can load none; what asks other websites needs one.
const form = command === "check" && !options.includes("--external") ? "script" : "modules";

process.argv = [process.argv[0] ?? "node", join(project, "scripts", `${command}.ts`), ...options];
const kept = join(project, ".cache", "commands");
const bundle = join(kept, freshBundle(`${command}.${form}.json`) ?? (await (await import("./bundle-command.mjs")).bundleCommand(command, { form, project, kept })));
if (form === "script") runScript(bundle);
else await import(pathToFileURL(bundle).href);

/** The bundle that a list describes, if all files that it is made of are still as they were; both are below the folder of kept bundles. */
function freshBundle(list) {
  try {
    const { node, bundle, files } = JSON.parse(readFileSync(join(kept, list), "utf8"));
    const isAsItWas = ([path, size, changed]) => {
      const now = statSync(join(project, path));
      return now.size === size && now.mtimeMs === changed;
    };
    return node === process.version && files.every(isAsItWas) && existsSync(join(kept, bundle)) ? bundle : undefined;
  } catch {
    return undefined;
  }
}

/** Runs a bundle from what V8 made of it in an earlier run, which saves a sixth of a check of 200 pages; what V8 makes of modules cannot be kept before Node 22. */
function runScript(path) {
  const compiled = `${path}.compiled`;
  const cachedData = existsSync(compiled) ? readFileSync(compiled) : undefined;
  const script = new Script(`(function (module, exports, require, __filename) {${readFileSync(path, "utf8")}\n})`, { filename: path, ...(cachedData ? { cachedData } : {}) });
  const module = { exports: {} };
  script.runInThisContext()(module, module.exports, createRequire(path), path);
  if (cachedData && !script.cachedDataRejected) return;
  // Only a run to its end has compiled all that a check needs.
  process.on("exit", (code) => {
    if (code < 2 && !options.includes("--help")) keepWhole(compiled, script.createCachedData());
  });
}

/** Writes a file beside its place first, so that a command that starts meanwhile never reads half of it. What cannot be kept is made again. */
function keepWhole(path, content) {
  const unfinished = `${path}.${process.pid}`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  } catch {
    rmSync(unfinished, { force: true });
  }
}
