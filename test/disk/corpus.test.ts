import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readContentFolder } from "../../src/disk/read-content-folder.ts";

const corpus = join(import.meta.dirname, "../../../shared/corpus/design-manual");
if (!existsSync(corpus)) console.warn(`Not tested with real content: there is none in ${corpus}`);

test.skipIf(!existsSync(corpus))("a real manual of 204 pages and 124 assets is read with only the findings it deserves", () => {
  const { sources, assets, findings } = readContentFolder(corpus, { ignore: [] });
  expect([sources.length, assets.length]).toEqual([204, 124]);
  expect(findings.map(({ rule, place }) => `${rule} ${place.file}`)).toEqual([
    "large-image assets/images/user-centred-design/post-it-wall.png",
    "code-in-content index.html",
    "upper-case-name user-centred-design/resources/creating-accessible-PDFs.md",
  ]);
});
