import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { markerName, markerText } from "../../src/disk/marker.ts";
import { openStaging } from "../../src/disk/staging.ts";
import { exitCodeOf } from "../../src/failure/failure.ts";
import { folderOf } from "./folder-of.ts";
import { treeOf } from "./tree-of.ts";

const failureOf = (work: () => unknown): string => {
  try {
    work();
    return "no error";
  } catch (error) {
    return `${exitCodeOf(error)} ${String(error)}`;
  }
};

test("what is written shows only at the commit, and replaces the old site whole", async () => {
  const folder = folderOf({ "_site/old.html": "old", [`_site/${markerName}`]: markerText });
  const staging = await openStaging(join(folder, "_site"));
  staging.writeFile("a/b/index.html", "new");
  staging.writeFile("a/c.html", Buffer.from("new"));
  expect(Object.keys(treeOf(join(folder, "_site")) ?? {})).toEqual([markerName, "old.html"]);
  expect(staging.commit()).toEqual([]);
  expect(treeOf(join(folder, "_site"))).toEqual({ [markerName]: markerText, "a/b/index.html": "new", "a/c.html": "new" });
  expect(readdirSync(folder)).toEqual(["_site"]);
});

test("an abort leaves the old site and nothing else", async () => {
  const folder = folderOf({ "_site/old.html": "old", [`_site/${markerName}`]: markerText });
  const staging = await openStaging(join(folder, "_site"));
  staging.writeFile("a.html", "new");
  staging.abort();
  staging.abort();
  expect(treeOf(folder)).toEqual({ "_site/.service-manual": markerText, "_site/old.html": "old" });
});

test("the folder around a new output folder is made", async () => {
  const folder = folderOf({});
  const staging = await openStaging(join(folder, "build/site"));
  staging.commit();
  expect(treeOf(folder)).toEqual({ "build/site/.service-manual": markerText });
});

test("two builds of the same files are the same bytes", async () => {
  const trees = [];
  for (const folder of [folderOf({}), folderOf({})]) {
    const staging = await openStaging(join(folder, "_site"));
    staging.writeFile("a.html", "a");
    staging.commit();
    trees.push(treeOf(folder));
  }
  expect(trees[0]).toEqual(trees[1]);
});

test("an asset is copied so that a web server can read it, whatever its own permissions", async () => {
  const folder = folderOf({ "photo.png": "png" });
  chmodSync(join(folder, "photo.png"), 0o700);
  const staging = await openStaging(join(folder, "_site"));
  staging.copyFile(join(folder, "photo.png"), "images/photo.png");
  staging.commit();
  expect(readFileSync(join(folder, "_site/images/photo.png"), "utf8")).toBe("png");
  expect(statSync(join(folder, "_site/images/photo.png")).mode & 0o777).toBe(0o644);
});

test("17: an asset that has become a link since it was looked at is not copied", async () => {
  const folder = folderOf({ "secret.txt": "secret" });
  symlinkSync("secret.txt", join(folder, "photo.png"));
  const staging = await openStaging(join(folder, "_site"));
  expect(failureOf(() => staging.copyFile(join(folder, "photo.png"), "photo.png")).replace(folder, "…")).toMatchInlineSnapshot(`"3 EnvironmentError: "…/photo.png" changed while it was being published. Run the command again."`);
  staging.abort();
});

test("18: a link that lies in the old output is replaced, not written through", async () => {
  const folder = folderOf({ "victim.txt": "victim", [`_site/${markerName}`]: markerText });
  symlinkSync(join(folder, "victim.txt"), join(folder, "_site/index.html"));
  const staging = await openStaging(join(folder, "_site"));
  staging.writeFile("index.html", "new");
  staging.commit();
  expect(treeOf(folder)).toEqual({ "_site/.service-manual": markerText, "_site/index.html": "new", "victim.txt": "victim" });
});

test("14: a path that leads out of the output folder, or is taken already, is a fault of ours", async () => {
  const folder = folderOf({});
  const staging = await openStaging(join(folder, "_site"));
  staging.writeFile("a.html", "a");
  expect(["../x.html", "a/../../x.html", "/etc/x.html", "..\\x.html", "", "a.html"].map((path) => failureOf(() => staging.writeFile(path, "x")))).toMatchInlineSnapshot(`
    [
      "70 InvariantError: "../x.html" is not a path inside the output folder",
      "70 InvariantError: "a/../../x.html" is not a path inside the output folder",
      "70 InvariantError: "/etc/x.html" is not a path inside the output folder",
      "70 InvariantError: "..\\x.html" is not a path inside the output folder",
      "70 InvariantError: "" is not a path inside the output folder",
      "70 InvariantError: Two files of the site have the path "a.html"",
    ]
  `);
  staging.abort();
  expect(existsSync(join(folder, "x.html"))).toBe(false);
});

test("a lock that was deleted while the build ran keeps it from publishing", async () => {
  const folder = folderOf({});
  const output = join(folder, "_site");
  const staging = await openStaging(output);
  rmSync(`${output}.lock`);
  expect(failureOf(() => staging.commit()).replaceAll(output, "_site")).toMatchInlineSnapshot(`"3 EnvironmentError: The lock file _site.lock was removed while the build ran, so another build may be writing. The previous site is unchanged."`);
  expect(readdirSync(folder)).toEqual([]);
});

test("an output folder that is put in place while the build runs does not mix with it", async () => {
  const folder = folderOf({ "elsewhere/mine.txt": "mine" });
  const staging = await openStaging(join(folder, "_site"));
  symlinkSync(join(folder, "elsewhere"), join(folder, "_site"));
  staging.writeFile("index.html", "new");
  staging.commit();
  expect(treeOf(folder)).toEqual({ "_site/.service-manual": markerText, "_site/index.html": "new", "elsewhere/mine.txt": "mine" });
});

test("a build is published once", async () => {
  const staging = await openStaging(join(folderOf({}), "_site"));
  staging.commit();
  expect(failureOf(() => staging.commit())).toMatchInlineSnapshot(`"70 InvariantError: A build was published after it had ended"`);
});

test("the program can end by its signals as before, once a build is over", async () => {
  const before = process.listenerCount("SIGINT");
  const staging = await openStaging(join(folderOf({}), "_site"));
  expect(process.listenerCount("SIGINT")).toBe(before + 1);
  staging.commit();
  expect(process.listenerCount("SIGINT")).toBe(before);
});

test("131: a folder around the output that is a file ends the run with exit code 3", async () => {
  const folder = folderOf({ "build": "a file" });
  const message = await openStaging(join(folder, "build/site")).then(() => "no error", (error: unknown) => `${exitCodeOf(error)} ${String(error)}`);
  expect(message.replaceAll(folder, "…")).toMatchInlineSnapshot(`"3 EnvironmentError: The system refused making the folder …/build (EEXIST). The previous site is unchanged."`);
});
