import { createHash } from "node:crypto";
import * as z from "zod";
import type { Manual } from "../manual/manual.ts";
import { assetsFolder } from "../site-files/assets-folder.ts";
import type { SiteFile } from "../site-files/site-file.ts";

/** Where a built site says what it is, for the packer to read. */
export const factsFile = `${assetsFolder}/manual.json`;

const schema = z.object({
  format: z.literal(1),
  name: z.string(),
  organisation: z.string(),
  /** Scheme and host at which the manual is published. */
  url: z.string(),
  basePath: z.string(),
  language: z.string(),
  version: z.string(),
  /** `YYYY-MM-DD`: the day on which the site was built. */
  date: z.string(),
  pages: z.number(),
  /** How readers reach whoever publishes the manual: an e-mail address or a page. */
  contact: z.string().optional(),
  /** The script of the results page, which an offline copy replaces with its own; absent where the manual cannot be searched. */
  searchScript: z.string().optional(),
  /** What loads the search ahead on the web, and a copy has no use for. */
  warmScript: z.string().optional(),
  /** The folder of the search index, of which a copy has its own; ends with a slash. */
  searchIndex: z.string().optional(),
});

/** What an offline copy tells about the manual that it is a copy of, and what its making needs to know. */
export type SiteFacts = Readonly<z.output<typeof schema>>;

interface BuildFacts {
  readonly basePath: string;
  readonly today: string;
  readonly searchScript: string;
  readonly warmScript: string;
  /** Absent where the manual cannot be searched. */
  readonly searchIndex: string | undefined;
}

/** The facts of a site that is being built. */
export function siteFacts(manual: Manual, { basePath, today, searchScript, warmScript, searchIndex }: BuildFacts): SiteFacts {
  const { name, organisation, url, language, contact, search } = manual.settings;
  const reach = contact?.email ?? contact?.url;
  return {
    format: 1,
    name,
    organisation,
    url,
    basePath,
    language,
    version: versionOf(manual),
    date: today,
    pages: manual.written.length,
    ...(reach ? { contact: reach } : {}),
    ...(search.enabled && searchIndex !== undefined ? { searchScript, warmScript, searchIndex } : {}),
  };
}

/** The facts as a file of the site. */
export const factsSiteFile = (facts: SiteFacts): SiteFile => ({ path: factsFile, contents: `${JSON.stringify(facts, undefined, 2)}\n` });

/** Reads the facts of a built site; nothing when the text is not what a build of ours writes. */
export function readSiteFacts(text: string): SiteFacts | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The version that the settings name, or a short code that changes with any page. */
function versionOf({ settings, pages }: Manual): string {
  if (settings.version) return settings.version;
  const hash = createHash("sha256");
  for (const { url, title, summary, facts } of pages) hash.update(JSON.stringify([url, title, summary ?? "", facts.html.length])).update(facts.html);
  return hash.digest("hex").slice(0, 8);
}
