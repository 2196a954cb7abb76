import { spawnSync } from "node:child_process";
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { wantsColour } from "../../scripts/wants-colour.ts";
import { repositoryOf } from "./repository.ts";
import { contentFolder, manualYaml, run } from "./run.ts";

const page = (title: string, body = "Text."): string => `---\ntitle: ${title}\n---\n\n${body}\n`;
/** Mistakes that are mended without judgement: an old spelling of an address, and a heading that is not read. */
const mistaken = page("A", "##Plan\n\nRead [b](/b.html).");
const mended = page("A", "## Plan\n\nRead [b](/b).");
const settings = `${manualYaml}severities: { orphan-page: off, unlisted-page: off }\n`;

describe("the report", () => {
  test("for people goes to standard output, with exit code 1 when there is an error", () => {
    const { content } = contentFolder({ "manual.yaml": settings, "a.md": page("A", "[gone](/gone)") });
    const { status, stdout, stderr } = run("check", "--content", content);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toMatch(/a\.md:5:8 {2}error {2}broken-link\n.*\n {2}5 \| \[gone\]\(\/gone\)\n {4}\| {8}\^{5}\n/);
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^1 error, 0 warnings in 1 file; 1 page checked\.$/);
  });

  test.each(["json", "sarif"])("as %s is all that goes to standard output", (format) => {
    const { content } = contentFolder({ "manual.yaml": settings, "a.md": page("A", "[gone](/gone) <!-- check-allow broken-link: written next week -->") });
    const { status, stdout, stderr } = run("check", "--content", content, "--format", format);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.stringify(JSON.parse(stdout))).toContain("written next week");
  });

  test("in a format that is not known is refused, with those that are", () => {
    const { status, stderr } = run("check", "--format", "jsn");
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'There is no format "jsn". Did you mean json? The formats are pretty, json, github, sarif and markdown.\n' });
  });

  test("names mistakes in the settings in every format, with exit code 2", () => {
    const { content } = contentFolder({ "manual.yaml": `${manualYaml}severities: { broken-link: advice }\n`, "a.md": page("A") });
    const json = run("check", "--content", content, "--format", "json");
    expect(JSON.parse(json.stdout)).toMatchObject({ diagnostics: [{ rule: "unusable-settings", severity: "error", file: "manual.yaml", line: 4 }] });
    expect(json.status).toBe(2);
    expect(json.stderr).toMatch(/manual\.yaml:4:\d+ .*\n$/);
    expect(run("check", "--content", content, "--format", "github")).toMatchObject({ status: 2, stdout: expect.stringMatching(/^::error file=.*manual\.yaml,line=4/) as string });
    expect(run("check", "--content", content)).toMatchObject({ status: 2, stdout: "" });
  });

  test("gives its options to whoever asks, and says when a file is named for a folder", () => {
    expect(run("check", "--help")).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("--format FORMAT") as string });
    expect(run("check", "--content", "README.md")).toEqual({ status: 2, stdout: "", stderr: '"README.md" is a file, not a folder. Name the folder that it is in after --content.\n' });
  });

  test("never shows a line of a file that is only linked to", () => {
    const { content } = contentFolder({ "manual.yaml": settings, "a.md": page("A") });
    writeFileSync(join(dirname(content), "secret.txt"), "the secret line\n");
    symlinkSync(join(dirname(content), "secret.txt"), join(content, "b.md"));
    const { stdout } = run("check", "--content", content);
    expect(stdout).toContain("symbolic-link");
    expect(stdout).not.toContain("the secret line");
  });

  test("ends quietly when its reader has seen enough", () => {
    const { content } = contentFolder({ "manual.yaml": settings, ...Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`p${n}.md`, page(`P ${n}`, "[gone](/gone)\n\n".repeat(20))])) });
    const command = `"${process.execPath}" scripts/run.mjs check --content "${content}" --format json | head -n 1`;
    const { stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: resolve(import.meta.dirname, "../.."), encoding: "utf8" });
    expect({ stdout, stderr }).toEqual({ stdout: "{\n", stderr: "" });
  });

  test("is coloured where a person looks on, unless the environment says otherwise", () => {
    const [terminal, file] = [{ isTTY: true }, {}];
    expect([wantsColour(terminal, {}), wantsColour(file, {}), wantsColour(terminal, { TERM: "dumb" })]).toEqual([true, false, false]);
    expect([wantsColour(terminal, { NO_COLOR: "1" }), wantsColour(terminal, { NO_COLOR: "" })]).toEqual([false, true]);
    expect([wantsColour(file, { FORCE_COLOR: "1" }), wantsColour(terminal, { FORCE_COLOR: "0" }), wantsColour(file, { FORCE_COLOR: "1", NO_COLOR: "1" })]).toEqual([true, false, true]);
  });
});

describe("mending", () => {
  test("changes the places of mistakes, says which, and a second run changes nothing", () => {
    const { content } = contentFolder({ "manual.yaml": settings, "a.md": mistaken, "b.md": page("B") });
    const first = run("check", "--content", content, "--fix");
    expect(first.status).toBe(0);
    expect(first.stdout).toContain('Mended 2 problems in 1 file:\n  a.md:5:1  heading-without-space: "##" is now "## "\n  a.md:7:10  old-address: "/b.html" is now "/b"\n');
    expect(readFileSync(join(content, "a.md"), "utf8")).toBe(mended);
    const second = run("check", "--content", content, "--fix", "--format", "json");
    expect(JSON.parse(second.stdout)).toMatchObject({ summary: { mended: 0, fixable: 0 }, mended: [] });
    expect(readFileSync(join(content, "a.md"), "utf8")).toBe(mended);
  });

  test("keeps line ends, byte order mark and permissions, and leaves other files untouched", () => {
    const { content } = contentFolder({ "manual.yaml": settings, "a.md": `\uFEFF${mistaken.replaceAll("\n", "\r\n")}`, "b.md": page("B") });
    chmodSync(join(content, "a.md"), 0o640);
    utimesSync(join(content, "b.md"), 1_000_000_000, 1_000_000_000);
    run("check", "--content", content, "--fix");
    expect(readFileSync(join(content, "a.md"), "utf8")).toBe(`\uFEFF${mended.replaceAll("\n", "\r\n")}`);
    expect(statSync(join(content, "a.md")).mode & 0o777).toBe(0o640);
    expect(statSync(join(content, "b.md")).mtimeMs).toBe(1_000_000_000_000);
    expect(readdirSync(content).sort()).toEqual(["a.md", "b.md", "manual.yaml"]);
  });

  test("ends a last line as the line above it ends, and says so", () => {
    const text = page("A").replaceAll("\n", "\r\n");
    const { content } = contentFolder({ "manual.yaml": settings, "a.md": text.slice(0, -2), "b.md": page("B") });
    expect(run("check", "--content", content, "--fix").stdout).toContain("a.md:5:6  missing-final-newline: added a line break\n");
    expect(readFileSync(join(content, "a.md"), "utf8")).toBe(text);
  });

  test("leaves a read-only file as it is, and says so", () => {
    const { content } = contentFolder({ "manual.yaml": settings, "a.md": mistaken, "b.md": page("B") });
    chmodSync(join(content, "a.md"), 0o444);
    expect(run("check", "--content", content, "--fix").stdout).toMatch(/^a\.md is read-only, so nothing in it was mended\.\n/);
    expect(readFileSync(join(content, "a.md"), "utf8")).toBe(mistaken);
  });

  test("follows no link, and touches nothing without being asked", () => {
    const { content } = contentFolder({ "manual.yaml": settings, "a.md": mistaken, "b.md": page("B") });
    const outside = join(dirname(content), "outside");
    mkdirSync(outside);
    writeFileSync(join(outside, "c.md"), mistaken);
    symlinkSync(join(outside, "c.md"), join(content, "c.md"));
    symlinkSync(outside, join(content, "d"));
    run("check", "--content", content);
    expect(readFileSync(join(content, "a.md"), "utf8")).toBe(mistaken);
    run("check", "--content", content, "--fix");
    expect(readFileSync(join(outside, "c.md"), "utf8")).toBe(mistaken);
    expect(lstatSync(join(content, "c.md")).isSymbolicLink()).toBe(true);
  });

  test("leaves alone what a comment accepts, and what is turned off", () => {
    const accepted = mistaken.replace("(/b.html).", "(/b.html). <!-- check-allow old-address: it shows what was printed -->");
    const { content } = contentFolder({ "manual.yaml": `${settings.replace(" }", ", heading-without-space: off }")}`, "a.md": accepted, "b.md": page("B") });
    run("check", "--content", content, "--fix");
    expect(readFileSync(join(content, "a.md"), "utf8")).toBe(accepted);
  });

  test("with a change touches only lines that the change wrote", () => {
    const repository = repositoryOf({ "content/manual.yaml": settings, "content/a.md": page("A", "##Plan\n\nText."), "content/b.md": page("B") });
    vi.stubEnv("GIT_CONFIG_NOSYSTEM", "1");
    repository.write({ "content/a.md": page("A", "##Plan\n\nRead [b](/b.html).") });
    run("check", "--content", join(repository.folder, "content"), "--fix", "--all", "--since", "HEAD");
    vi.unstubAllEnvs();
    expect(readFileSync(join(repository.folder, "content/a.md"), "utf8")).toBe(page("A", "##Plan\n\nRead [b](/b)."));
  });
});
