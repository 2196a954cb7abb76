import { existsSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { repositoryOf, type Repository } from "./repository.ts";
import { contentFolder, manualYaml, run } from "./run.ts";

const page = (title: string, body = "Text."): string => `---\ntitle: ${title}\n---\n\n${body}\n`;
const body = "Plan what you need to learn first.\n\nThen choose how many people to meet.";
const settings = `${manualYaml}severities: { orphan-page: off }\n`;

interface Report {
  readonly summary: { readonly errors: number; readonly left?: number };
  readonly diagnostics: readonly { readonly rule: string; readonly file: string; readonly line: number }[];
}

function since({ folder }: Repository, ref: string, { content = "content", options = [] as string[] } = {}): { status: number | null; found: string[]; left: number | undefined } {
  const { status, stdout, stderr } = run("check", "--content", join(folder, content), "--since", ref, "--format", "json", ...options);
  if (stdout === "") throw new Error(stderr);
  const { summary, diagnostics } = JSON.parse(stdout) as Report;
  return { status, found: diagnostics.map(({ rule, file, line }) => `${rule} ${file}:${line}`), left: summary.left };
}

test("old mistakes do not block a change elsewhere, and are counted", () => {
  const repository = repositoryOf({ "content/manual.yaml": settings, "content/a.md": page("A", "[gone](/gone)"), "content/b.md": page("B") });
  repository.git("switch", "--quiet", "--create", "change");
  repository.commit({ "content/b.md": page("B", "Other text.") });
  expect(since(repository, "main")).toEqual({ status: 0, found: [], left: 1 });
});

test("a mistake blocks, whether it is committed, only saved, or in a file that git does not know yet", () => {
  const repository = repositoryOf({ "content/manual.yaml": settings, "content/a.md": page("A"), "content/b.md": page("B") });
  repository.git("switch", "--quiet", "--create", "change");
  repository.commit({ "content/a.md": page("A", "[gone](/gone)") });
  repository.write({ "content/b.md": page("B", "Text.\n\n[gone](/gone)"), "content/new.md": page("New", "[gone](/gone)") });
  expect(since(repository, "main")).toEqual({ status: 1, found: ["broken-link a.md:5", "broken-link b.md:7", "broken-link new.md:5"], left: 0 });
});

test("only the change counts, not what happened since on the branch that it goes into", () => {
  const repository = repositoryOf({ "content/manual.yaml": settings, "content/a.md": page("A"), "content/b.md": page("B", "[gone](/gone)") });
  repository.git("switch", "--quiet", "--create", "change");
  repository.commit({ "content/a.md": page("A", "Other text.") });
  repository.git("switch", "--quiet", "main");
  repository.commit({ "content/b.md": page("B", "Mended."), "content/c.md": page("C") });
  repository.git("switch", "--quiet", "change");
  expect(since(repository, "main")).toEqual({ status: 0, found: [], left: 1 });
});

test("a deleted page blocks, with the links to it in pages that were not touched", () => {
  const repository = repositoryOf({ "content/manual.yaml": settings, "content/a.md": page("A", "[b](/b)"), "content/b.md": page("B") });
  repository.write({ "content/b.md": undefined });
  expect(since(repository, "HEAD")).toEqual({ status: 1, found: ["broken-link a.md:5", "address-lost manual.yaml:1"], left: 0 });
});

test("names with spaces, quotes and accents are read, and a rename is followed", () => {
  const text = page("A", `${body}\n\n[gone](/gone)`);
  const repository = repositoryOf({ "content/manual.yaml": settings, 'content/Folder of "things"/naïve\tpage.md': text, "content/a.md": text });
  const { found, left = 0 } = since(repository, "HEAD");
  expect(found).toEqual([]);
  expect(left).toBeGreaterThan(1);
  repository.commit({ "content/a.md": undefined, "content/plain.md": `${text}\nOne line more.\n` });
  expect(since(repository, "HEAD~1").found).toEqual(["address-lost plain.md:1"]);
});

test("the content may be the whole repository, and the settings may stand outside the content", () => {
  const whole = repositoryOf({ "manual.yaml": settings, "a.md": page("A"), "b.md": page("B", "[gone](/gone)") });
  whole.write({ "a.md": page("A", "[gone](/gone)") });
  expect(since(whole, "HEAD", { content: "." })).toEqual({ status: 1, found: ["broken-link a.md:5"], left: 2 });

  const apart = repositoryOf({ "settings.yaml": `${settings}redirects: [{ from: /x, to: /a }]\n`, "content/a.md": page("A") });
  apart.write({ "settings.yaml": settings });
  expect(since(apart, "HEAD", { options: ["--settings", join(apart.folder, "settings.yaml")] })).toEqual({ status: 1, found: ["address-lost ../settings.yaml:1"], left: 0 });
});

test("a commit without the content, or with settings that cannot be used, is compared by the present settings", () => {
  const repository = repositoryOf({ "other.txt": "Nothing yet." });
  repository.commit({ "content/manual.yaml": `${settings}brnad: x\n`, "content/a.md": page("A") });
  repository.commit({ "content/manual.yaml": settings, "content/a.md": page("A", "[gone](/gone)") });
  expect(since(repository, "HEAD~1")).toEqual({ status: 1, found: ["broken-link a.md:5"], left: 0 });
  expect(since(repository, "HEAD~2")).toEqual({ status: 1, found: ["broken-link a.md:5"], left: 0 });
});

test("a link in the repository is not followed, neither now nor before", () => {
  const repository = repositoryOf({ "content/manual.yaml": settings, "content/a.md": page("A"), "secret.md": page("Secret") });
  symlinkSync("../secret.md", join(repository.folder, "content/link.md"));
  repository.commit({});
  expect(since(repository, "HEAD").found).toEqual([]);
  expect(since(repository, "HEAD~1").found).toEqual(["symbolic-link link.md:1"]);
});

test("with --all, what stood there before is shown too, and still does not block", () => {
  const repository = repositoryOf({ "content/manual.yaml": settings, "content/a.md": page("A", "[gone](/gone)") });
  const { status, found } = since(repository, "HEAD", { options: ["--all"] });
  expect({ status, found }).toEqual({ status: 0, found: ["broken-link a.md:5"] });
});

test("nothing that the repository or its surroundings say makes git run a program", () => {
  const repository = repositoryOf({ "content/manual.yaml": settings, "content/a.md": page("A"), ".gitattributes": "*.md diff=evil filter=evil\n" });
  const trap = join(repository.folder, "ran");
  const program = join(repository.folder, "program");
  writeFileSync(program, `#!/bin/sh\ntouch "${trap}"\ncat\n`, { mode: 0o755 });
  for (const key of ["core.fsmonitor", "diff.external", "diff.evil.command", "diff.evil.textconv", "filter.evil.clean", "filter.evil.smudge", "core.pager"]) repository.git("config", key, `'${program}'`);
  vi.stubEnv("GIT_EXTERNAL_DIFF", program).stubEnv("GIT_DIR", "/nowhere").stubEnv("GIT_INDEX_FILE", "/nowhere");
  repository.write({ "content/a.md": page("A", "[gone](/gone)") });
  expect(since(repository, "HEAD").found).toEqual(["broken-link a.md:5"]);
  vi.unstubAllEnvs();
  expect(existsSync(trap)).toBe(false);
});

test.each([
  ["a branch that is not there", "nowhere", /no commit or branch "nowhere"/],
  ["a name that begins with a dash", "-x", /begins with a dash/],
  ["a range", "main..main", /no name of one commit/],
  ["a file of a commit", "main:content", /no name of one commit/],
])("%s is wrong usage: exit code 2, and one sentence", (_, ref, said) => {
  const { folder } = repositoryOf({ "content/manual.yaml": settings, "content/a.md": page("A") });
  const { status, stdout, stderr } = run("check", "--content", join(folder, "content"), `--since=${ref}`);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(said);
});

test("a shallow copy says how to fetch what is missing", () => {
  const origin = repositoryOf({ "content/manual.yaml": settings, "content/a.md": page("A") });
  origin.commit({ "content/a.md": page("A", "Other.") });
  origin.git("clone", "--quiet", "--depth", "1", `file://${origin.folder}`, join(origin.folder, "../shallow"));
  const { status, stderr } = run("check", "--content", join(origin.folder, "../shallow/content"), "--since", "HEAD~1");
  expect(status).toBe(2);
  expect(stderr).toMatch(/too shallow.*fetch-depth: 0/);
});

test("content outside any repository says that there is nothing to compare with", () => {
  const { content } = contentFolder({ "manual.yaml": settings, "a.md": page("A") });
  const { status, stderr } = run("check", "--content", content, "--since", "main");
  expect(status).toBe(2);
  expect(stderr).toMatch(/not in a git repository/);
});

test("the report for a pull request is Markdown on standard output, and says what the change did", () => {
  const repository = repositoryOf({ "content/manual.yaml": settings, "content/a.md": page("A", "[b](/b)"), "content/b.md": page("B") });
  repository.write({ "content/b.md": undefined, "content/c.md": page("C") });
  const { status, stdout } = run("check", "--content", join(repository.folder, "content"), "--since", "HEAD", "--format", "markdown");
  expect(status).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "## 2 errors in this change to mend before it is published

    1 page added, 1 page removed; 1 address lost.

    ### Errors

    - \`a.md:5:5\` No page or file at \`/b\`. Correct the address or remove the link; if the page has moved, add its old address to its \`redirect_from\`. <sub>broken-link</sub>
    - \`manual.yaml:1:1\` The page \`B\` is gone, so \`/b/\` leads nowhere (1 other place). Add a redirect from \`/b/\` to the settings, or name the address in \`redirect_from\` of the page that takes its place. <sub>address-lost</sub>

    <details><summary>Pages added (1)</summary>

    - \`C\` at \`/c/\`

    </details>

    <details><summary>Pages removed (1)</summary>

    - \`B\` at \`/b/\`, which **leads nowhere**; 1 page linked to it

    </details>
    "
  `);
});
