import { createHash } from "node:crypto";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Script } from "node:vm";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildAssets, type BuiltAssets } from "../../plugins/assets.ts";
import { keepCompiled } from "../../plugins/compiled-cache.ts";
import { defaultLayoutsFolder } from "../../plugins/layouts.ts";

const scratch = mkdtempSync(path.join(tmpdir(), "assets-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const brands = ["generic", "govuk"] as const;
const cacheFolder = path.join(scratch, "cache");
const built = new Map<string, BuiltAssets>();

beforeAll(async () => {
  for (const brand of brands) built.set(brand, await buildAssets({ brand, layoutsFolder: defaultLayoutsFolder, cacheFolder }));
});

const assetsOf = (brand: string): BuiltAssets => built.get(brand) as BuiltAssets;
const contentsOf = (assets: BuiltAssets, name: string): Buffer => Buffer.from(assets.files.find((file) => file.path === name)?.contents ?? []);
const stylesOf = (brand: string): string => contentsOf(assetsOf(brand), assetsOf(brand).styleFiles.styles).toString();
const kilobytes = (contents: Uint8Array): number => gzipSync(contents, { level: 9 }).length / 1024;

describe.each(brands)("in the %s brand", (brand) => {
  test("what only filters and results need weighs at most 5 KB more, and is not in the styles of all pages", () => {
    const finding = contentsOf(assetsOf(brand), assetsOf(brand).styleFiles.finding);
    expect(kilobytes(finding)).toBeLessThanOrEqual(5);
    expect(finding.toString()).toContain(".app-filter");
    expect(stylesOf(brand)).not.toContain(".govuk-checkboxes");
  });

  test("the styles of all pages weigh at most 14 KB on the wire", () => {
    expect(kilobytes(Buffer.from(stylesOf(brand)))).toBeLessThanOrEqual(14);
    expect(stylesOf(brand)).toContain(".app-prose");
  });

  test("the script weighs at most 8 KB on the wire", () => {
    const script = contentsOf(assetsOf(brand), assetsOf(brand).scriptFiles.main);
    expect(script.length).toBeGreaterThan(0);
    expect(kilobytes(script)).toBeLessThanOrEqual(8);
  });

  test("the two files that change are named for what is in them", () => {
    const { styleFiles, scriptFiles } = assetsOf(brand);
    for (const [name, pattern] of [[styleFiles.styles, /^styles-([0-9a-f]{8})\.css$/], [scriptFiles.main, /^main-([0-9a-f]{8})\.js$/]] as const) {
      const hash = createHash("sha256").update(contentsOf(assetsOf(brand), name)).digest("hex").slice(0, 8);
      expect(pattern.exec(name)?.[1]).toBe(hash);
    }
  });

  test("styles ask for nothing but files that stand beside them", () => {
    const addresses = Array.from(stylesOf(brand).matchAll(/url\(["']?([^"')]+)/g), ([, address = ""]) => address);
    const published = assetsOf(brand).files.map((file) => file.path);
    expect(addresses.filter((address) => !published.includes(address))).toEqual([]);
    expect(stylesOf(brand)).not.toContain("@import");
  });

  test("the script is a classic one", () => {
    const script = contentsOf(assetsOf(brand), assetsOf(brand).scriptFiles.main).toString();
    expect(() => new Script(script)).not.toThrow();
  });
});

describe("the brand", () => {
  test("a generic manual carries no crown and no GOV.UK typeface", () => {
    expect(stylesOf("generic")).not.toMatch(/crown|crest|GDS Transport|@font-face|logotype/i);
    expect(assetsOf("generic").files.map((file) => file.path).filter((name) => !/^[a-z]+-[0-9a-f]{8}\.(?:js|css)$/.test(name))).toEqual(["images/manual-icon.svg"]);
  });

  test("a GOV.UK manual carries both", () => {
    expect(stylesOf("govuk")).toMatch(/GDS Transport/);
    const names = assetsOf("govuk").files.map((file) => file.path);
    expect(names).toContain("images/govuk-crest.svg");
    expect(names.filter((name) => name.startsWith("fonts/"))).toHaveLength(4);
  });

  test("both brands print, and keep their meaning in forced colours", () => {
    for (const brand of brands) expect(stylesOf(brand)).toMatch(/@media print[^]*forced-colors|forced-colors[^]*@media print/);
  });
});

describe("the next build", () => {
  test("the same sources give the same bytes", async () => {
    const again = await buildAssets({ brand: "generic", layoutsFolder: defaultLayoutsFolder, cacheFolder: path.join(scratch, "another-cache") });
    expect(again).toEqual(assetsOf("generic"));
  });

  test("what was compiled before is used again, so that neither compiler runs", async () => {
    const compileOptions = { brand: "generic", layoutsFolder: defaultLayoutsFolder, govukFrontendFolder: "" } as const;
    const kept = await keepCompiled(cacheFolder, compileOptions, () => Promise.reject(new Error("compiled again")));
    expect(kept.styles.styles).toBe(stylesOf("generic"));
  });

  test("a changed stylesheet is compiled anew", async () => {
    const layoutsFolder = path.join(scratch, "changed-layouts");
    cpSync(defaultLayoutsFolder, layoutsFolder, { recursive: true });
    writeFileSync(path.join(layoutsFolder, "styles", "_draft-idea.scss"), ".app-idea { color: red; }");
    const compileOptions = { brand: "generic", layoutsFolder, govukFrontendFolder: "" } as const;
    const compiled = await keepCompiled(cacheFolder, compileOptions, () => Promise.resolve({ styles: { styles: "anew", finding: "" }, scripts: { main: "", suggest: "", warm: "", filter: "", search: "" }, searchWorker: "" }));
    expect(compiled.styles.styles).toBe("anew");
  });

  test("a damaged file is made again", async () => {
    const damaged = path.join(scratch, "damaged-cache");
    mkdirSync(damaged);
    for (const name of readdirSync(cacheFolder)) copyFileSync(path.join(cacheFolder, name), path.join(damaged, name));
    for (const name of readdirSync(damaged)) writeFileSync(path.join(damaged, name), readFileSync(path.join(damaged, name)).subarray(0, 100));
    const mended = await buildAssets({ brand: "generic", layoutsFolder: defaultLayoutsFolder, cacheFolder: damaged });
    expect(mended).toEqual(assetsOf("generic"));
  });

  test("no unfinished file is left behind", () => {
    expect(readdirSync(cacheFolder).filter((name) => !/^assets-[0-9a-f]{16}\.json$/.test(name))).toEqual([]);
  });
});
