import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { chmodSync, readdirSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { unreadable } from "../../src/disk/entry-findings.ts";
import { readContentFolder } from "../../src/disk/read-content-folder.ts";
import { readRegularFile } from "../../src/disk/read-file.ts";
import { folderOf } from "./folder-of.ts";

const page = "---\ntitle: A\n---\n";
const told = (folder: string) => {
  const { sources, assets, findings } = readContentFolder(folder, { ignore: [] });
  return {
    published: [...sources, ...assets].map(({ path }) => path),
    findings: findings.map(({ rule, place, message, fix }) => `${place.file}:${place.line}:${place.column} ${rule}: ${message}. ${fix}`),
  };
};

test("74 and 75: symbolic links to files, folders, loops and nothing are refused, and none is followed", () => {
  const outside = folderOf({ "secret.md": page, "secret.png": "\x89PNG\r\n\x1a\n" });
  const folder = folderOf({ "a.md": page, "d/b.md": page });
  symlinkSync(join(outside, "secret.md"), join(folder, "file.md"));
  symlinkSync(join(outside, "secret.png"), join(folder, "image.png"));
  symlinkSync(outside, join(folder, "folder"));
  symlinkSync("..", join(folder, "d/loop"));
  symlinkSync("self.md", join(folder, "self.md"));
  symlinkSync("nowhere.md", join(folder, "dangling.md"));
  symlinkSync("a.md", join(folder, "manual.yaml"));
  expect(told(folder)).toMatchInlineSnapshot(`
    {
      "findings": [
        "d/loop:1:1 symbolic-link: "loop" is a symbolic link: it points to a file somewhere else. Replace the link with the file itself, or delete it.",
        "dangling.md:1:1 symbolic-link: "dangling.md" is a symbolic link: it points to a file somewhere else. Replace the link with the file itself, or delete it.",
        "file.md:1:1 symbolic-link: "file.md" is a symbolic link: it points to a file somewhere else. Replace the link with the file itself, or delete it.",
        "folder:1:1 symbolic-link: "folder" is a symbolic link: it points to a file somewhere else. Replace the link with the file itself, or delete it.",
        "image.png:1:1 symbolic-link: "image.png" is a symbolic link: it points to a file somewhere else. Replace the link with the file itself, or delete it.",
        "manual.yaml:1:1 symbolic-link: "manual.yaml" is a symbolic link: it points to a file somewhere else. Replace the link with the file itself, or delete it.",
        "self.md:1:1 symbolic-link: "self.md" is a symbolic link: it points to a file somewhere else. Replace the link with the file itself, or delete it.",
      ],
      "published": [
        "a.md",
        "d/b.md",
      ],
    }
  `);
});

test("74: a content folder that is itself reached through a link is read", () => {
  const folder = folderOf({ "a.md": page });
  const link = join(folderOf({}), "link");
  symlinkSync(folder, link);
  expect(told(link)).toEqual({ published: ["a.md"], findings: [] });
});

test.skipIf(process.platform === "win32")("76: pipes and sockets are never opened", async () => {
  const folder = folderOf({ "a.md": page });
  execFileSync("mkfifo", [join(folder, "pipe.md"), join(folder, "pipe.png")]);
  const server = createServer().listen(join(folder, "socket.md"));
  await once(server, "listening");
  const result = told(folder);
  server.close();
  expect(result).toMatchInlineSnapshot(`
    {
      "findings": [
        "pipe.md:1:1 special-file: "pipe.md" is not a file but a pipe, socket or device. Delete it.",
        "pipe.png:1:1 special-file: "pipe.png" is not a file but a pipe, socket or device. Delete it.",
        "socket.md:1:1 special-file: "socket.md" is not a file but a pipe, socket or device. Delete it.",
      ],
      "published": [
        "a.md",
      ],
    }
  `);
});

test("76: a pipe or link that takes a file's place after the folder was listed is not opened either", () => {
  const folder = folderOf({ "real.md": page });
  execFileSync("mkfifo", [join(folder, "pipe.md")]);
  symlinkSync("real.md", join(folder, "link.md"));
  expect(readRegularFile(join(folder, "pipe.md"), { limit: 100 })).toEqual({ state: "special" });
  expect(readRegularFile(join(folder, "link.md"), { limit: 100 })).toEqual({ state: "link" });
});

test("77: what cannot be read is told, and the rest is read", () => {
  const folder = folderOf({ "a.md": page, "locked.md": page, "shut/b.md": page, "c.md": page });
  chmodSync(folder, 0o755);
  chmodSync(join(folder, "locked.md"), 0);
  chmodSync(join(folder, "shut"), 0);
  const script = `
    import { readContentFolder } from ${JSON.stringify(join(import.meta.dirname, "../../src/disk/read-content-folder.ts"))};
    // Permissions do not bind the superuser, so the child gives that up.
    if (process.getuid() === 0) { process.setgroups([]); process.setgid(65534); process.setuid(65534); }
    const { sources, findings } = readContentFolder(${JSON.stringify(folder)}, { ignore: [] });
    console.log(JSON.stringify({ sources: sources.map(({ path }) => path), findings: findings.map(({ rule, place, message, fix }) => rule + " " + place.file + " " + message + ". " + fix) }));
  `;
  const output = execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], { encoding: "utf8" });
  chmodSync(join(folder, "shut"), 0o755);
  expect(JSON.parse(output)).toMatchInlineSnapshot(`
    {
      "findings": [
        "unreadable-file locked.md The file "locked.md" cannot be read: permission is denied. Allow everyone to read the file, or delete it.",
        "unreadable-file shut The folder "shut" cannot be read: permission is denied. Allow everyone to read the folder, or delete it.",
      ],
      "sources": [
        "a.md",
        "c.md",
      ],
    }
  `);
});

test("78: a file that has disappeared is told, and asked to be tried again", () => {
  expect(readRegularFile(join(folderOf({}), "gone.md"), { limit: 100 })).toEqual({ state: "failed", code: "ENOENT" });
  const { message, fix } = unreadable("a/gone.md", "file", "ENOENT");
  expect(`${message}. ${fix}`).toMatchInlineSnapshot(`"The file "gone.md" disappeared while the content was being read. Run the command again."`);
});

test("78: files that come and go while the content is read never stop the run", async () => {
  const folder = folderOf({ "stays.md": page });
  const script = `
    const fs = require("node:fs");
    for (;;) for (let n = 0; n < 40; n += 1) { fs.writeFileSync(n + ".md", "x"); fs.rmSync((n + 20) % 40 + ".md", { force: true }); }
  `;
  const child = spawn(process.execPath, ["--eval", script], { cwd: folder, stdio: "ignore" });
  while (readdirSync(folder).length < 2) await setTimeout(10);
  const results = Array.from({ length: 500 }, () => readContentFolder(folder, { ignore: [] }));
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(results.every(({ sources }) => sources.some(({ path }) => path === "stays.md"))).toBe(true);
  const rules = new Set(results.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  expect([...rules].filter((rule) => rule !== "unreadable-file")).toEqual([]);
});

test("31: a page of a hundred megabytes is refused without being read", () => {
  const folder = folderOf({ "huge.md": page, "a.md": page, "huge.csv": "a,b" });
  truncateSync(join(folder, "huge.md"), 100 * 1024 * 1024);
  truncateSync(join(folder, "huge.csv"), 100 * 1024 * 1024);
  const before = process.memoryUsage().rss;
  const { sources, assets, findings } = readContentFolder(folder, { ignore: [] });
  expect([...sources, ...assets].map(({ path }) => path)).toEqual(["a.md"]);
  expect(findings.map(({ rule, place }) => `${rule} ${place.file}`)).toEqual(["file-too-large huge.csv", "file-too-large huge.md"]);
  expect(`${findings[0]?.message}. ${findings[0]?.fix}`).toMatchInlineSnapshot(`""huge.csv" is 100 MB; a text file may be at most 10 MB. Split the file, or publish it as a zip file."`);
  expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
});

test("88: a content folder that is not there is a usage error", () => {
  const folder = folderOf({ "a.md": page });
  const messageOf = (path: string): string => {
    try {
      readContentFolder(path, { ignore: [] });
      return "no error";
    } catch (error) {
      return String(error).replaceAll(folder, "…");
    }
  };
  expect([messageOf(join(folder, "nope")), messageOf(join(folder, "a.md"))]).toMatchInlineSnapshot(`
    [
      "UsageError: There is no folder "…/nope" to read content from.",
      "UsageError: "…/a.md" is a file; content is read from a folder.",
    ]
  `);
});

test("87: ten thousand pages in one folder are read in a few seconds", () => {
  const folder = folderOf(Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`p${n}.md`, page])));
  const start = performance.now();
  expect(readContentFolder(folder, { ignore: [] }).sources).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(10_000);
});
