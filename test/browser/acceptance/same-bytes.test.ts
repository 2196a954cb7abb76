import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { createContext, runInContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildManual } from "../../../scripts/build-manual.ts";
import { factsOf } from "../../../scripts/pack/read-site.ts";
import { packManual } from "../../../scripts/pack-manual.ts";
import { designManual, filesOf, hasCorpus, settingsFor } from "../../corpora/corpus.ts";
import { type Manual, manualOf, wholeSettings } from "./sites.ts";

let manual: Manual;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "service-manual-same-"));
  if (hasCorpus) manual = await manualOf("design-manual");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Paths of files in which two folders differ, or which only one of them has. */
function differences(one: string, other: string): string[] {
  const all = new Set([...filesOf(one), ...filesOf(other)]);
  const bytes = (root: string, path: string): Buffer | undefined => (filesHas(root, path) ? readFileSync(join(root, path)) : undefined);
  const known = new Map([one, other].map((root) => [root, new Set(filesOf(root))]));
  const filesHas = (root: string, path: string): boolean => known.get(root)?.has(path) ?? false;
  return [...all].filter((path) => {
    const [a, b] = [bytes(one, path), bytes(other, path)];
    return !a || !b || !a.equals(b);
  });
}

test.skipIf(!hasCorpus)("content whose files lie in another order on disk gives the same site and the same copy, byte for byte", async () => {
  const content = join(folder, "content");
  // Backwards, so that a file system which keeps the order of creation lists them backwards.
  for (const path of readdirSync(designManual, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).reverse()) {
    const to = join(content, relative(designManual, path));
    mkdirSync(dirname(to), { recursive: true });
    cpSync(path, to);
  }
  const settings = wholeSettings(settingsFor("design-manual"), join(folder, "settings.yaml"));
  const site = join(folder, "site", "_site");
  mkdirSync(dirname(site));
  await buildManual({ content, settings, out: site, today: "2026-11-22", cacheFolder: resolve(import.meta.dirname, "../../../.cache") });
  const { folder: copy } = await packManual({ site, out: join(folder, "offline") });
  expect(differences(site, manual.site)).toEqual([]);
  expect(differences(dirname(copy), dirname(manual.copy))).toEqual([]);
});

test.skipIf(!hasCorpus)("every file of the index is in the copy, with the bytes that it has on the web", () => {
  const packed = packedFiles(manual.copy);
  const online = resolve(manual.site, factsOf(manual.site)?.searchIndex ?? "");
  const index = filesOf(online).filter((path) => /^(?:index|fragment|filter)\//.test(path));
  expect(index.length).toBeGreaterThan(200);
  expect([...packed.keys()].sort()).toEqual(index);
  for (const path of index) expect(packed.get(path)?.equals(readFileSync(join(online, path))), path).toBe(true);
});

/** What the copy's scripts of the index register when they are run, which is all that a browser does with them. */
function packedFiles(copy: string): ReadonlyMap<string, Buffer> {
  const window: { serviceManual?: { searchFiles?: Record<string, string> } } = {};
  const context = createContext({ window });
  for (const path of filesOf(join(copy, "manual-assets/search"))) runInContext(readFileSync(join(copy, "manual-assets/search", path), "utf8"), context);
  return new Map(Object.entries(window.serviceManual?.searchFiles ?? {}).map(([name, base64]) => [name, Buffer.from(base64, "base64")]));
}
