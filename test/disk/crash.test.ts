import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { markerName, markerText } from "../../src/disk/marker.ts";
import { openStaging } from "../../src/disk/staging.ts";
import { bundledBuild } from "./bundled-build.ts";
import { folderOf } from "./folder-of.ts";
import { treeOf } from "./tree-of.ts";

let script: string;
beforeAll(async () => {
  script = await bundledBuild();
});

function startBuild(output: string, text: string, count = 300, pause = 1) {
  const child = spawn(process.execPath, [script, output, text, String(count), String(pause)]);
  let errors = "";
  child.stderr.on("data", (data: Buffer) => (errors += data.toString()));
  const ended = once(child, "close").then(([code, signal]) => ({ code: code as number | null, signal: signal as string | null, errors }));
  const reached = (step: string): Promise<void> =>
    new Promise((resolve) => {
      let seen = "";
      child.stdout.on("data", (data: Buffer) => {
        seen += data.toString();
        if (`\n${seen}`.includes(`\n${step}\n`)) resolve();
      });
      child.on("close", () => resolve());
    });
  return { child, ended, reached };
}

const expected = (text: string, count = 300): Record<string, string> => ({
  [markerName]: markerText,
  ...Object.fromEntries(Array.from({ length: count }, (_, n) => [`section-${n % 7}/page-${n}/index.html`, `${text} ${n}\n`.repeat(20)])),
});

/** A published site with the text "old"; its output folder. */
async function published(): Promise<string> {
  const output = join(folderOf({}), "_site");
  const staging = await openStaging(output);
  for (const [path, contents] of Object.entries(expected("old"))) if (path !== markerName) staging.writeFile(path, contents);
  staging.commit();
  return output;
}

const beside = (output: string): string[] => readdirSync(join(output, "..")).sort();

const moments = ["open", "0", "150", "299", "committing"];

test.each(["SIGKILL", "SIGTERM", "SIGINT", "SIGHUP"] as const)("132: a build that gets %s at any moment leaves the whole old site or the whole new one, and the next one recovers", async (signal) => {
  const output = await published();
  const old = expected("old");
  for (const moment of moments) {
    const build = startBuild(output, "new");
    await build.reached(moment);
    build.child.kill(signal);
    const { code, signal: endedBy } = await build.ended;
    const after = treeOf(output);
    const isNew = after?.["section-0/page-0/index.html"]?.startsWith("new") === true;
    if (after !== undefined) expect(after).toEqual(isNew ? expected("new") : old);
    if (signal !== "SIGKILL" && code !== 0) {
      // With a handler the program ends itself, as a shell would report it, and leaves nothing behind.
      expect([code, endedBy]).toEqual([{ SIGTERM: 143, SIGINT: 130, SIGHUP: 129 }[signal], null]);
      expect(beside(output)).toEqual(["_site"]);
    }
    const next = await openStaging(output);
    expect([old, expected("new")]).toContainEqual(treeOf(output));
    next.abort();
    expect(beside(output)).toEqual(["_site"]);
    if (isNew) await rebuild(output);
  }
});

async function rebuild(output: string): Promise<void> {
  const staging = await openStaging(output);
  for (const [path, contents] of Object.entries(expected("old"))) if (path !== markerName) staging.writeFile(path, contents);
  staging.commit();
}

test("132: a build that was killed between its two renames is undone by the next", async () => {
  const output = await published();
  const dead = await deadProcess();
  renameSync(output, `${output}.previous-${dead}`);
  mkdirSync(`${output}.staging-${dead}`);
  writeFileSync(join(`${output}.staging-${dead}`, markerName), markerText);
  const next = await openStaging(output);
  expect(treeOf(output)).toEqual(expected("old"));
  next.abort();
  expect(beside(output)).toEqual(["_site"]);
});

test("132: a build that was killed while it removed the old site leaves the new one, and the rest goes at the next", async () => {
  const output = await published();
  mkdirSync(`${output}.previous-123`);
  writeFileSync(join(`${output}.previous-123`, markerName), markerText);
  (await openStaging(output)).abort();
  expect(treeOf(output)).toEqual(expected("old"));
  expect(beside(output)).toEqual(["_site"]);
});

test("132: a folder of somebody else's that looks like a left-over is not touched", async () => {
  const output = await published();
  mkdirSync(`${output}.previous-123`);
  writeFileSync(join(`${output}.previous-123`, "mine.txt"), "mine");
  (await openStaging(output)).abort();
  expect(beside(output)).toEqual(["_site", "_site.previous-123"]);
});

test("133: a second build at the same time ends with exit code 3 and names the first", async () => {
  const output = await published();
  const first = startBuild(output, "new", 300, 50);
  await first.reached("0");
  const second = startBuild(output, "second");
  const { code, errors } = await second.ended;
  expect(code).toBe(3);
  expect(errors.replace(String(first.child.pid), "N")).toMatchInlineSnapshot(`
    "Another build (process N) is writing to the same output folder. Wait for it to end.
    "
  `);
  expect((await first.ended).code).toBe(0);
  expect(treeOf(output)).toEqual(expected("new"));
});

test("133: of six builds that start at once on a dead one's lock, the site is always of one, and nothing is left beside it", async () => {
  const output = await published();
  writeFileSync(`${output}.lock`, JSON.stringify({ pid: await deadProcess(), host: hostname() }));
  const names = ["a", "b", "c", "d", "e", "f"];
  const ended = await Promise.all(names.map((name) => startBuild(output, name, 100).ended));
  expect(ended.every(({ code }) => code === 0 || code === 3)).toBe(true);
  expect(ended.some(({ code }) => code === 0)).toBe(true);
  expect(names.map((name) => expected(name, 100))).toContainEqual(treeOf(output));
  expect(beside(output)).toEqual(["_site"]);
});

test.each([
  ["a process that has ended", async () => JSON.stringify({ pid: await deadProcess(), host: hostname() })],
  ["a process whose number another has now", () => JSON.stringify({ pid: process.pid, host: hostname(), started: "1" })],
  ["an earlier start of the machine", () => JSON.stringify({ pid: process.pid, host: hostname(), boot: "another" })],
  ["nobody, being torn", () => '{"pi'],
])("134: the lock of %s does not stop a build", async (_, contents) => {
  // Only Linux tells when a process or the machine started.
  if (process.platform !== "linux" && _.startsWith("a")) return expect(existsSync("/proc/self")).toBe(false);
  const output = await published();
  writeFileSync(`${output}.lock`, await contents());
  const staging = await openStaging(output);
  staging.abort();
  expect(beside(output)).toEqual(["_site"]);
});

test("134: the lock of another machine stops a build, and the message says what to do", async () => {
  const output = await published();
  writeFileSync(`${output}.lock`, JSON.stringify({ pid: 4, host: "elsewhere" }));
  const message = await openStaging(output).then(() => "no error", (error: unknown) => String(error).replaceAll(output, "_site"));
  expect(message).toMatchInlineSnapshot(`"EnvironmentError: Another build (process 4 on elsewhere) is writing to the same output folder. Wait for it to end. If it is no longer running, delete _site.lock."`);
  expect(existsSync(`${output}.lock`)).toBe(true);
});

/** The number of a process that has run and ended. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  await once(child, "exit");
  return child.pid ?? 0;
}
