import { createHash } from "node:crypto";
import type { SearchData } from "../search/search-data.ts";
import type { ViewContext } from "../views/context.ts";
import { assetsFolder } from "./assets-folder.ts";
import type { SiteFile } from "./site-file.ts";

/** Data for the browser, as classic scripts that register it: `fetch` does not work from `file://`. */
export interface DataScripts {
  readonly scripts: readonly SiteFile[];
  /** The path of each, by name, relative to the root of the site. */
  readonly files: Readonly<Record<string, string>>;
}

/** Everything that pages load when a reader filters or searches; the names change with the contents, so that browsers may keep them. */
export function dataScripts({ lists }: ViewContext, search: SearchData = {}): DataScripts {
  const data = { guidance: lists.guidance, ...search };
  const scripts = Object.entries(data).map(([name, value]) => ({ name, ...dataScript(name, value) }));
  return { scripts, files: Object.fromEntries(scripts.map(({ name, path }) => [name, path])) };
}

function dataScript(name: string, value: object): SiteFile {
  const contents = `(window.serviceManual=window.serviceManual||{})[${JSON.stringify(name)}]=${JSON.stringify(value)};\n`;
  const hash = createHash("sha256").update(contents).digest("hex").slice(0, 8);
  return { path: `${assetsFolder}/${name}-${hash}.js`, contents };
}
