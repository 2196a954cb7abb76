import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { filesOf } from "../corpora/corpus.ts";
import { contentFolder, manualYaml, run } from "./run.ts";

const page = (title: string, body = "Text."): string => `---\ntitle: ${title}\n---\n${body}\n`;
const built = (files: Readonly<Record<string, string>> = {}, ...options: string[]): { out: string; copy: string } => {
  const { content, out } = contentFolder({ "manual.yaml": `${manualYaml}redirects:\n  - from: /old/\n    to: /a/\n`, "a.md": page("Planning", "[b](/b#next)"), "b.md": page("Testing", "## Next\n\nWords about [the web](https://example.com/)."), ...files });
  expect(run("build", "--content", content, "--out", out, ...options).status).toBe(0);
  return { out, copy: join(dirname(out), "_offline") };
};

/** A site and its copy that tests only read. */
let site: string;
let copied: string;
beforeAll(() => {
  ({ out: site, copy: copied } = built());
  expect(run("pack", "--site", site, "--out", copied).status).toBe(0);
});

const sha256 = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

test("a built site becomes a folder and a zip, and the command says where and how large", () => {
  const { status, stdout, stderr } = run("pack", "--site", site, "--out", copied);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  expect(stderr).toMatch(/Packed \d+ files \([\d.]+ [KM]B\) in \S+test-offline, and as \S+test-offline\.zip \([\d.]+ [KM]B\)\. Open \S+index\.html/);
  expect(readdirSync(copied).sort()).toEqual([".service-manual", "test-offline", "test-offline.zip", "test-offline.zip.sha256"]);
  expect(readFileSync(join(copied, "test-offline.zip.sha256"), "utf8")).toBe(`${sha256(join(copied, "test-offline.zip"))}  test-offline.zip\n`);
});

test("no page of a copy has an address that leads nowhere, or that starts at the root", () => {
  const { out, copy } = built({}, "--base-path", "/x/y/");
  run("pack", "--site", out, "--out", copy);
  const folder = join(copy, "test-offline");
  const files = new Set(filesOf(folder));
  const pages = [...files].filter((path) => path.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(10);
  const lost = pages.flatMap((path) => {
    const html = readFileSync(join(folder, path), "utf8");
    const addresses = [...html.matchAll(/\s(?:href|src|action)="([^"]*)"|content="0; url=([^"]*)"/g)].map(([, a, b]) => a ?? b ?? "");
    return addresses.filter((address) => !/^(?:https?:|mailto:|#|\?)/.test(address) && !files.has(join(dirname(path), address.replace(/[?#].*$/, "")))).map((address) => `${path}: ${address}`);
  });
  expect(lost).toEqual([]);
  expect(readFileSync(join(folder, "a/index.html"), "utf8")).toContain('href="../b/index.html#next"');
  expect(readFileSync(join(folder, "old/index.html"), "utf8")).toContain('url=../a/index.html"');
});

test("checksums.txt names every file of the copy, and each is right", () => {
  const folder = join(copied, "test-offline");
  const lines = readFileSync(join(folder, "checksums.txt"), "utf8").trimEnd().split("\n");
  expect(lines).toEqual(filesOf(folder).filter((path) => path !== "checksums.txt").map((path) => `${sha256(join(folder, path))}  ${path}`).sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)));
  expect(lines.some((line) => line.endsWith("  README.txt"))).toBe(true);
});

test("building and packing again gives the same bytes, and the zip that the site itself offers is that very zip", () => {
  const first = sha256(join(copied, "test-offline.zip"));
  const again = built();
  for (let times = 0; times < 2; times += 1) {
    expect(run("pack", "--site", again.out, "--out", again.copy).status).toBe(0);
    expect(sha256(join(again.copy, "test-offline.zip"))).toBe(first);
  }
  expect(sha256(join(site, "manual-assets/test-offline.zip"))).toBe(first);
  expect(readFileSync(join(site, "offline/index.html"), "utf8")).toContain(first);
});

test("the page that offers the copy names its size, version and day; in the copy it says which copy it is", () => {
  const shownOn = (path: string): string => readFileSync(path, "utf8").replace(/<[^>]*\shidden[^>]*>[^]*?<\/div>/, "");
  const web = shownOn(join(site, "offline/index.html"));
  expect(web).toMatch(/href="\/manual-assets\/test-offline\.zip"[^>]*download="test-offline\.zip"/);
  expect(web).toMatch(/ZIP, [\d.]+ [KM]B/);
  const inCopy = shownOn(join(copied, "test-offline/offline/index.html"));
  expect(inCopy).not.toContain(".zip\"");
  expect(inCopy).toContain("You are reading an offline copy of Test");
});

test("a manual that offers no copy can be packed all the same", () => {
  const { out, copy } = built({ "manual.yaml": `${manualYaml}offlineCopy: false\n` });
  expect(existsSync(join(out, "offline"))).toBe(false);
  expect(filesOf(out).filter((path) => path.endsWith(".zip"))).toEqual([]);
  expect(run("pack", "--site", out, "--out", copy).status).toBe(0);
  expect(readFileSync(join(copy, "test-offline/a/index.html"), "utf8")).toContain("Offline copy of Test, version");
});

test("a path that Windows may refuse is told", () => {
  const long = `${"a-long-name/".repeat(17)}page`;
  const { out, copy } = built({ [`${long}.md`]: page("Deep") });
  const { status, stderr } = run("pack", "--site", out, "--out", copy);
  expect(status).toBe(0);
  expect(stderr).toContain(`The path ${long}/index.html has ${long.length + 11} characters`);
});

test.each([
  ["a folder that is no built site", (out: string) => ["--site", dirname(out)], /not the folder of a built site.*npm run build.*--site/],
  ["a folder that is not there", () => ["--site", "/no/such/folder"], /not the folder of a built site/],
  ["an output inside the site", (out: string) => ["--site", out, "--out", join(out, "copy")], /is the site itself, or inside it.*_offline/],
  ["an output that holds the site", (out: string) => ["--site", out, "--out", dirname(out)], /holds the site.*_offline/],
  ["an output that holds other files", (out: string) => ["--site", out, "--out", join(dirname(out), "content")], /files that no build made/],
  ["an option that is not known", (out: string) => ["--stie", out], /--site/],
])("%s is wrong usage: exit code 2, and one sentence without a stack", (_, options, said) => {
  const before = filesOf(dirname(site));
  const { status, stdout, stderr } = run("pack", ...options(site));
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(said);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(filesOf(dirname(site))).toEqual(before);
});
