import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { filesOf } from "../corpora/corpus.ts";
import { contentFolder, manualYaml, run, start, writeContent } from "./run.ts";

const page = (title: string, body = "Text."): string => `---\ntitle: ${title}\n---\n${body}\n`;
const treeHash = (folder: string): string =>
  createHash("sha256").update(filesOf(folder).map((path) => `${path}\n${readFileSync(join(folder, path), "latin1")}`).join("\0")).digest("hex");

test("a folder of content becomes a site, and the command says so", () => {
  const { content, out } = contentFolder({ "manual.yaml": manualYaml, "a.md": page("A") });
  const { status, stdout, stderr } = run("build", "--content", content, "--out", out);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  expect(stderr).toMatch(/Published \d+ pages/);
  expect(readFileSync(join(out, "a/index.html"), "utf8")).toContain("<h1");
});

afterEach(() => vi.unstubAllEnvs());

test("a build that is given a moment dates the manual by it, and refuses one that is none", () => {
  const { content, out } = contentFolder({ "manual.yaml": manualYaml, "a.md": page("A") });
  vi.stubEnv("SOURCE_DATE_EPOCH", "1000000000");
  expect(run("build", "--content", content, "--out", out).status).toBe(0);
  expect(JSON.parse(readFileSync(join(out, "manual-assets/manual.json"), "utf8"))).toMatchObject({ date: "2001-09-09" });
  vi.stubEnv("SOURCE_DATE_EPOCH", "soon");
  const { status, stderr } = run("build", "--content", content, "--out", out);
  expect(status).toBe(2);
  expect(stderr).toContain('SOURCE_DATE_EPOCH is "soon"');
});

test("errors in content end with exit code 1, all of them named, and leave the last good site as it was", () => {
  const { content, out } = contentFolder({ "manual.yaml": manualYaml, "a.md": page("A") });
  expect(run("build", "--content", content, "--out", out).status).toBe(0);
  const before = treeHash(out);
  writeContent(content, { "b.md": page("B", "[gone](/gone)"), "c.md": "---\ntitle: C\nphases: betta\n---\nText.\n" });
  const { status, stderr } = run("build", "--content", content, "--out", out);
  expect(status).toBe(1);
  expect(stderr).toContain("b.md:4:8");
  expect(stderr).toContain("c.md:3:9");
  expect(stderr).toContain("unchanged");
  expect(treeHash(out)).toBe(before);
});

test("a page that is deleted is gone from the next site", () => {
  const { content, out } = contentFolder({ "manual.yaml": manualYaml, "a.md": page("A"), "b.md": page("B") });
  run("build", "--content", content, "--out", out);
  writeContent(content, { "b.md": "---\ntitle: B\npublished: false\n---\nText.\n" });
  expect(run("build", "--content", content, "--out", out).status).toBe(0);
  expect(existsSync(join(out, "b/index.html"))).toBe(false);
});

test("the base path of the command changes every address, and none of the content", () => {
  const { content, out } = contentFolder({ "manual.yaml": manualYaml, "a.md": page("A", "[b](/b#next)"), "b.md": page("B", "## Next") });
  expect(run("build", "--content", content, "--out", out, "--base-path", "x/y").status).toBe(0);
  const html = readFileSync(join(out, "a/index.html"), "utf8");
  expect(html).toContain('href="/x/y/b/#next"');
  expect(html).not.toMatch(/(?:href|src)="\/(?!x\/y\/)/);
});

test.each([
  ["an option that is not known", ["--contnt", "x"], /--content/],
  ["a folder that is not there", ["--content", "/no/such/folder"], /no folder/i],
  ["a folder without settings", ["--content", "docs"], /settings file "docs\/manual.yaml".*--settings/s],
  ["a settings file that is not there", ["--settings", "no.yaml"], /no\.yaml/],
  ["an output that holds the content", ["--out", "."], /output folder/],
  ["a base path that is not one", ["--base-path", "/../x"], /base path/],
])("%s is wrong usage: exit code 2, and one sentence without a stack", (_, options, said) => {
  const { status, stdout, stderr } = run("build", ...options);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(said);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test("mistakes in the settings are all named, with line and column", () => {
  const { content, out } = contentFolder({ "manual.yaml": `${manualYaml}brnad: govuk\nbasePath: 3\n`, "a.md": page("A") });
  const { status, stderr } = run("build", "--content", content, "--out", out);
  expect(status).toBe(2);
  expect(stderr).toMatch(/manual\.yaml:4:1 .*brnad.*brand/s);
  expect(stderr).toMatch(/manual\.yaml:5:11 /);
});

test("an empty content folder is an error, not an empty site", () => {
  const { content, out } = contentFolder({ "manual.yaml": manualYaml });
  expect(run("build", "--content", content, "--out", out).status).toBe(1);
  expect(existsSync(out)).toBe(false);
});

test("a build that is killed leaves the old site or the new one, never a mixture, and the next build puts all right", async () => {
  const pages = (word: string) => Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`p${n}.md`, page(`Page ${n}`, `${word} words. `.repeat(50))]));
  const { content, out } = contentFolder({ "manual.yaml": manualYaml, ...pages("old") });
  expect(run("build", "--content", content, "--out", out).status).toBe(0);
  const old = treeHash(out);
  writeContent(content, pages("new"));
  const seen = new Set<string>();
  for (const [signal, wait] of [["SIGKILL", 500], ["SIGTERM", 700], ["SIGINT", 900], ["SIGKILL", 1100], ["SIGKILL", 1300]] as const) {
    const build = start("build", "--content", content, "--out", out);
    const ended = new Promise((resolve) => build.once("exit", resolve));
    await new Promise((resolve) => setTimeout(resolve, wait));
    build.kill(signal);
    await ended;
    // Killed between its two renames, a build leaves no site until the next one moves the old one back.
    if (existsSync(out)) seen.add(treeHash(out));
  }
  expect(run("build", "--content", content, "--out", out).status).toBe(0);
  const after = treeHash(out);
  expect(after).not.toBe(old);
  expect(seen.size).toBeGreaterThan(0);
  expect([...seen].filter((hash) => hash !== old && hash !== after)).toEqual([]);
  expect(readdirSync(dirname(out)).sort()).toEqual(["_site", "content"]);
  expect(run("build", "--content", content, "--out", out).status).toBe(0);
  expect(treeHash(out)).toBe(after);
});

test("two builds at once: one waits for nobody and is published, the other says who is building and ends with exit code 3", async () => {
  const pages = Object.fromEntries(Array.from({ length: 1500 }, (_, n) => [`p${n}.md`, page(`Page ${n}`)]));
  const { content, out } = contentFolder({ "manual.yaml": manualYaml, ...pages });
  const builds = [0, 1].map(() => {
    const build = start("build", "--content", content, "--out", out);
    let said = "";
    build.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    return new Promise<{ code: number | null; said: string }>((resolve) => build.once("close", (code) => resolve({ code, said })));
  });
  const ended = await Promise.all(builds);
  expect(ended.map(({ code }) => code).sort()).toEqual([0, 3]);
  expect(ended.find(({ code }) => code === 3)?.said).toMatch(/another build/i);
  expect(existsSync(join(out, "p1499/index.html"))).toBe(true);
});

test("check gives JSON on standard output and nothing else there", () => {
  const { content } = contentFolder({ "manual.yaml": manualYaml, "a.md": page("A", "[gone](/gone)") });
  const { status, stdout } = run("check", "--content", content, "--format", "json");
  expect(status).toBe(1);
  const report = JSON.parse(stdout) as { summary: Record<string, number>; diagnostics: object[] };
  expect(report.summary).toMatchObject({ errors: 1, pages: 1 });
  expect(report.diagnostics[0]).toMatchObject({ rule: "broken-link", file: "a.md", line: 4, column: 8 });
});
