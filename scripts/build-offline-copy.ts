import { join } from "node:path";
import type { Staging } from "../src/disk/staging.ts";
import { copyFiles, type Site } from "../src/offline/copy-files.ts";
import { copyName } from "../src/offline/copy-name.ts";
import type { SiteFacts } from "../src/offline/site-facts.ts";
import { assetsFolder } from "../src/site-files/assets-folder.ts";
import type { ViewContext } from "../src/views/context.ts";
import { offlineView, type MadeCopy } from "../src/views/offline-view.ts";
import type { View } from "../src/views/view.ts";
import { copyParts } from "./pack/copy-parts.ts";
import { readSite } from "./pack/read-site.ts";
import { writeCopy } from "./pack/write-copy.ts";

/** A site of which all else is written. */
export interface UnpackedSite {
  readonly staging: Staging;
  readonly context: ViewContext;
  readonly facts: SiteFacts;
  readonly print: (view: View) => string;
}

/**
 * Makes the offline copy of a site and the page that offers it, unless the settings want none. While content is
 * edited, the page comes without the copy, which would be made anew at each change.
 */
export async function buildOfflineCopy({ staging, context, facts, print }: UnpackedSite, { isPreview }: { readonly isPreview: boolean }): Promise<void> {
  const url = context.manual.made.find(({ type }) => type === "offline")?.url;
  if (url === undefined) return;
  const path = join(url, "index.html").slice(1);
  const page = (copy?: MadeCopy): string => print(offlineView(url, { ...facts, ...(copy ? { copy } : {}) }, context));
  const made = isPreview ? undefined : await packInto(withPage(readSite(staging.folder, facts), path, page()), staging.folder);
  staging.writeFile(path, page(made));
}

/** The page says how large the copy is that holds it, so the copy is made with what it says in the copy alone. */
const withPage = (site: Site, path: string, html: string): Site => ({
  ...site,
  paths: [...site.paths, path],
  read: (wanted) => (wanted === path ? Buffer.from(html) : site.read(wanted)),
});

async function packInto(site: Site, folder: string): Promise<MadeCopy> {
  const path = `${assetsFolder}/${copyName(site.facts)}.zip`;
  const { bytes, checksum } = await writeCopy(copyFiles(site, await copyParts(site)), { zip: join(folder, path), date: site.facts.date });
  return { path, bytes, checksum };
}
