import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { checkOutputFolder } from "../../src/disk/check-output-folder.ts";
import { markerName } from "../../src/disk/marker.ts";
import { openStaging } from "../../src/disk/staging.ts";
import { exitCodeOf } from "../../src/failure/failure.ts";
import { bundledBuild } from "./bundled-build.ts";
import { folderOf } from "./folder-of.ts";
import { treeOf } from "./tree-of.ts";

const canMount = mayMount();
if (!canMount) console.warn("Not tested: a full and a read-only disk, as this user may not mount one");
const isRoot = process.getuid?.() === 0;

let script: string;
beforeAll(async () => {
  script = await bundledBuild();
});

/** Builds a site of so many files in another process. */
async function build(output: string, count: number, uid?: number) {
  const child = spawn(process.execPath, [script, output, "new", String(count), "0"], uid === undefined ? {} : { uid, gid: uid });
  let errors = "";
  child.stderr.on("data", (data: Buffer) => (errors += data.toString()));
  let lines = "";
  child.stdout.on("data", (data: Buffer) => (lines += data.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, errors, leftBehind: lines.split("done\n")[1]?.trim().split("\n") };
}

async function publish(output: string): Promise<void> {
  const staging = await openStaging(output);
  staging.writeFile("index.html", "old");
  staging.commit();
}

test.skipIf(!canMount)("130: on a full disk the build ends with exit code 3, and the old site is whole", async () => {
  const disk = mountSmallDisk();
  const output = join(disk, "_site");
  await publish(output);
  const before = treeOf(output);
  const { code, errors } = await build(output, 5000);
  expect(code).toBe(3);
  expect(errors.replace(/section-\d+\/page-\d+/, "PAGE").replace("/index.html", "")).toMatchInlineSnapshot(`
    "No space left while writing _site/PAGE. The previous site is unchanged.
    "
  `);
  expect(treeOf(output)).toEqual(before);
  expect(readdirSync(disk)).toEqual(["_site"]);
});

test.skipIf(!canMount)("130: on a disk that is already full not even the lock stays behind", async () => {
  const disk = mountSmallDisk();
  execFileSync("sh", ["-c", `dd if=/dev/zero of=${disk}/filler bs=4096 2>/dev/null || true`]);
  const { code, errors } = await build(join(disk, "_site"), 5);
  expect(code).toBe(3);
  expect(errors.replaceAll(disk, "…")).toMatchInlineSnapshot(`
    "No space left while creating …/_site.lock. The previous site is unchanged.
    "
  `);
  expect(readdirSync(disk)).toEqual(["filler"]);
});

test.skipIf(!canMount)("131: on a read-only disk the build ends with exit code 3 and says so", async () => {
  const disk = mountSmallDisk();
  await publish(join(disk, "_site"));
  execFileSync("mount", ["-o", "remount,ro", disk]);
  const { code, errors } = await build(join(disk, "_site"), 5);
  expect(code).toBe(3);
  expect(errors.replaceAll(disk, "…")).toMatchInlineSnapshot(`
    "The disk is read-only: it refused creating …/_site.lock. The previous site is unchanged.
    "
  `);
  expect(() => checkOutputFolder({ output: join(disk, "_site"), content: "/nowhere", workingFolder: "/nowhere", home: "/nowhere" })).toThrow("The disk is read-only");
});

test.skipIf(!canMount)("131: an output folder that is itself a mounted disk ends the build with exit code 3, and stays as it is", async () => {
  const disk = mountSmallDisk();
  const staging = await openStaging(disk);
  staging.writeFile("index.html", "new");
  let failure: unknown;
  try {
    staging.commit();
  } catch (error) {
    failure = error;
  }
  expect(exitCodeOf(failure)).toBe(3);
  expect(String(failure).replaceAll(disk, "…")).toMatchInlineSnapshot(`"EnvironmentError: Another program, or a mount, holds the folder: it refused publishing …. The previous site is unchanged."`);
  expect(treeOf(disk)).toEqual({});
});

test.skipIf(!isRoot)("131: a folder that belongs to somebody else ends the build with exit code 3", async () => {
  const folder = folderOf({});
  await publish(join(folder, "_site"));
  chmodSync(folder, 0o755);
  const { code, errors } = await build(join(folder, "_site"), 5, 65534);
  expect(code).toBe(3);
  expect(errors.replaceAll(folder, "…")).toMatchInlineSnapshot(`
    "Permission was denied while creating …/_site.lock. The previous site is unchanged.
    "
  `);
  expect(treeOf(join(folder, "_site"))?.["index.html"]).toBe("old");
});

test.skipIf(!isRoot)("131: an old site that cannot be removed is replaced all the same; it is told, and goes when it can", async () => {
  const folder = folderOf({});
  const output = join(folder, "_site");
  await publish(output);
  mkdirSync(join(output, "locked/inner"), { recursive: true });
  for (const path of [folder, output, join(output, markerName)]) chownSync(path, 65534, 65534);
  const first = await build(output, 5, 65534);
  const [previous = ""] = readdirSync(folder).filter((name) => name.startsWith("_site.previous-"));
  expect([first.code, first.leftBehind]).toEqual([0, [join(folder, previous)]]);
  expect(Object.keys(treeOf(output) ?? {})).toHaveLength(6);
  const second = await build(output, 5, 65534);
  expect([second.code, second.leftBehind]).toEqual([0, [join(folder, previous)]]);
  (await openStaging(output)).abort();
  expect(readdirSync(folder)).toEqual(["_site"]);
});

/** A disk of one megabyte, gone when the test is over. */
function mountSmallDisk(): string {
  const disk = folderOf({});
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "none", disk]);
  onTestFinished(() => void execFileSync("umount", [disk]));
  return disk;
}

function mayMount(): boolean {
  const disk = folderOf({});
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "none", disk], { stdio: "ignore" });
    execFileSync("umount", [disk], { stdio: "ignore" });
    return true;
  } catch {
    // No right to mount, or no such program: the tests that need it are skipped by name.
    return false;
  }
}
