import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bundleOfflineSearch } from "../../plugins/offline-search.ts";
import { projectFolder } from "../../src/disk/project-folder.ts";
import { EnvironmentError } from "../../src/failure/failure.ts";
import type { CopyParts, Site } from "../../src/offline/copy-files.ts";
import { licences, type LicenceTexts } from "../../src/offline/licences.ts";
import { packIndex } from "../../src/offline/pack-index.ts";
import { readme } from "../../src/offline/readme.ts";

/** Makes what a site's copy holds besides the site. */
export async function copyParts(site: Site): Promise<CopyParts> {
  const texts = [readme(site.facts), ...licences(site.facts, licenceTexts())];
  const folder = site.facts.searchIndex;
  if (site.facts.searchScript === undefined || folder === undefined) return { texts };
  const names = site.paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
  const index = new Map(names.map((name) => [name, site.read(folder + name)]));
  const packed = packIndex(index);
  const script = await bundleOfflineSearch(Buffer.from(index.get("pagefind.js") ?? []).toString(), packed);
  return { texts, search: { script, packs: packed.scripts } };
}

function licenceTexts(): LicenceTexts {
  const text = (...path: string[]): string => readFileSync(join(...path), "utf8");
  return {
    own: text(projectFolder, "LICENSE"),
    pagefind: text(packageFolder("pagefind"), "LICENSE/LICENSE"),
    accessibleAutocomplete: text(packageFolder("accessible-autocomplete"), "LICENSE.txt"),
  };
}

/** Where a package is installed; not every package lets its files be resolved by name. */
function packageFolder(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const found = folders.map((folder) => join(folder, name)).find((folder) => existsSync(folder));
  if (found === undefined) throw new EnvironmentError(`The package ${name} is not installed. Run npm ci.`);
  return found;
}
