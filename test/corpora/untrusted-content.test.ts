import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogue, type RuleId } from "../../src/diagnostics/catalogue.ts";
import { buildManual } from "../../scripts/build-manual.ts";
import { filesOf } from "./corpus.ts";

/*
 * What a content folder alone makes Eleventy do: run code, read the environment, write outside the output. Each vector
 * is built twice: as it is, which must name it; and with every severity lowered, so that as much as can be is published.
 */

const secret = "hunter2-must-not-appear";
const ran = "globalThis.require ? require('fs').writeFileSync(process.env.SENTINEL, 'ran') : 0";
const good = "---\ntitle: Good page\n---\nText.\n";

interface Vector {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly rule: RuleId;
  /** A link in the content folder: its path, and what it leads to. */
  readonly link?: readonly [string, string];
}

const frontMatter = (block: string, body = "Text."): string => `---\ntitle: Bad\n${block}\n---\n${body}\n`;

const vectors: readonly Vector[] = [
  ...["js", "javascript", "JS", "jAvAsCrIpT", "jsLegacy", "node", "json", "constructor", "toString", "toml"].map((language): Vector => ({
    name: `front matter in ${language}`,
    files: { "a.md": `---${language}\n{ title: (${ran}, process.env.SECRET_TOKEN) }\n---\nText\n` },
    rule: "front-matter-language",
  })),
  { name: "another template engine", files: { "a.md": frontMatter("templateEngineOverride: njk,md", "{{ range.constructor('return process.env.SECRET_TOKEN')() }}") }, rule: "not-a-content-setting" },
  { name: "computed data", files: { "a.md": frontMatter("eleventyComputed:\n  title: '{{ process.env.SECRET_TOKEN }}'") }, rule: "not-a-content-setting" },
  { name: "a permalink out of the output", files: { "a.md": frontMatter("permalink: ../../escaped/out.html") }, rule: "not-a-content-setting" },
  { name: "a permalink over the headers", files: { "a.md": frontMatter("permalink: /_headers") }, rule: "not-a-content-setting" },
  { name: "a layout outside", files: { "a.md": frontMatter("layout: ../../../../etc/passwd") }, rule: "unknown-layout" },
  { name: "a layout in JavaScript", files: { "a.md": frontMatter("layout: evil.11ty.js") }, rule: "unknown-layout" },
  { name: "pollution of prototypes", files: { "a.md": frontMatter("__proto__:\n  polluted: yes") }, rule: "dangerous-key" },
  { name: "pollution, nested", files: { "a.md": frontMatter("audience:\n  __proto__:\n    polluted: yes") }, rule: "dangerous-key" },
  { name: "a type in YAML", files: { "a.md": frontMatter("subtitle: !!js/function 'function(){}'") }, rule: "front-matter-reference" },
  { name: "an alias", files: { "a.md": frontMatter("aliases: &a [x]\nredirect_from: *a") }, rule: "front-matter-reference" },
  { name: "a data file", files: { "a.11tydata.js": `module.exports = (${ran})` }, rule: "code-in-content" },
  { name: "a data file for a folder", files: { "sub/sub.11tydata.cjs": `module.exports = (${ran})`, "sub/x.md": good }, rule: "code-in-content" },
  { name: "a template in JavaScript", files: { "evil.11ty.js": `module.exports = class { render() { ${ran} } }` }, rule: "code-in-content" },
  { name: "a Nunjucks template", files: { "evil.njk": "{{ range.constructor('return process.env.SECRET_TOKEN')() }}" }, rule: "code-in-content" },
  { name: "global data", files: { "_data/x.js": `module.exports = (${ran})` }, rule: "code-in-content" },
  { name: "a page of HTML", files: { "evil.html": "<script>alert(1)</script>" }, rule: "code-in-content" },
  { name: "an ignore file", files: { ".eleventyignore": "*.md" }, rule: "ignore-file" },
  { name: "headers for the host", files: { _headers: "/*\n  X-Evil: 1" }, rule: "code-in-content" },
  { name: "a script in an SVG", files: { "x.svg": '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>' }, rule: "unsafe-svg" },
  { name: "a script in text", files: { "a.md": frontMatter("", "Hello <script>alert(1)</script> <img src=x onerror=alert(1)>") }, rule: "script" },
  { name: "a frame in text", files: { "a.md": frontMatter("", '<iframe src="https://evil.example"></iframe>') }, rule: "embedded-content" },
  { name: "a link that runs code", files: { "a.md": frontMatter("", "[x](javascript:alert(1))") }, rule: "unsafe-link" },
  { name: "a link that hides that it runs code", files: { "a.md": frontMatter("", '<a href="jav&#x09;ascript:alert(1)">x</a>') }, rule: "unsafe-link" },
  { name: "a file that is a link", files: {}, link: ["b.md", "/etc/passwd"], rule: "symbolic-link" },
  { name: "a folder that is a link", files: {}, link: ["sub", "/etc"], rule: "symbolic-link" },
];

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "service-manual-untrusted-"));
  process.env["SECRET_TOKEN"] = secret;
  process.env["SENTINEL"] = join(root, "sentinel");
});
afterAll(() => {
  delete process.env["SECRET_TOKEN"];
  delete process.env["SENTINEL"];
});

const settings = (severities: string): string => `name: Test\norganisation: Test\nurl: https://manual.example\n${severities}`;
const allWarnings = `severities:\n${Object.keys(catalogue).map((rule) => `  ${rule}: warning\n`).join("")}`;

async function build({ files, link }: Vector, folder: string, severities: string) {
  const content = join(root, folder, "content");
  for (const [path, text] of Object.entries({ "good.md": good, "manual.yaml": settings(severities), ...files })) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  if (link) symlinkSync(link[1], join(content, link[0]));
  const out = join(root, folder, "out", "_site");
  const result = await buildManual({ content, out, today: "2026-11-22", cacheFolder: join(import.meta.dirname, "../../.cache") });
  return { ...result, out };
}

describe("content cannot run code, read the environment or write outside", () => {
  test.each(vectors.map((vector, index) => [vector.name, vector, index] as const))("%s", async (_, vector, index) => {
    const strict = await build(vector, `strict-${index}`, "");
    expect(strict.diagnostics.map(({ rule }) => rule)).toContain(vector.rule);
    expect(strict.published).toBeUndefined();

    const lax = await build(vector, `lax-${index}`, allWarnings);
    expect(lax.published).toBeDefined();
    // The build's own scripts may hold such words; what they load, and pages, may not.
    const ownScript = /^manual-assets\/(?:pagefind-\w+\/(?:pagefind|worker)|(?:filter|main|search|suggest|warm)-\w+)\.js$/;
    const bytes = filesOf(lax.out).filter((path) => !ownScript.test(path)).map((path) => readFileSync(join(lax.out, path), "latin1")).join("\n");
    expect(bytes).toContain("Good page");
    expect(bytes).not.toContain(secret);
    expect(bytes).not.toContain("root:x:0:0");
    expect(bytes).not.toMatch(/<script>alert|onerror=|javascript:|<iframe|X-Evil/);

    expect(existsSync(process.env["SENTINEL"] ?? "")).toBe(false);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(readdirSync(dirname(lax.out)).map((name) => relative(dirname(lax.out), join(dirname(lax.out), name)))).toEqual(["_site"]);
  });
});

test("template syntax in text is text", async () => {
  const text = "Write {{ name }} and {% include './.env' %} as they are, in `{{ code }}` too.";
  const built = await build({ name: "", rule: "unsafe-html", files: { "a.md": frontMatter("", text) } }, "templates", "");
  expect(built.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(readFileSync(join(built.out, "a/index.html"), "utf8")).toMatch(/\{\{ name \}\} and \{% include .+\.env.+ %\} as they are, in <code>\{\{ code \}\}<\/code> too\./);
});
