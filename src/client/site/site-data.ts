import type { Guidance } from "../../facets/guidance.ts";
import type { Suggestions } from "../../search/suggestions.ts";
import type { PackedWords } from "../../search/word-list.ts";
import { loadScript } from "./load-script.ts";

/** What data scripts of the built site register, each under its own name. */
export interface SiteData {
  guidance?: Guidance;
  suggestions?: Suggestions;
  words?: PackedWords;
  /** In an offline copy: the files of the search index that were loaded, as base64 by name. */
  searchFiles?: Readonly<Record<string, string>>;
}

declare global {
  interface Window {
    serviceManual?: SiteData;
  }
}

/** Gives what a data script registers, loading it the first time; rejects when it is missing or registers nothing. */
export async function loadSiteData<Name extends keyof SiteData>(name: Name, address: string): Promise<NonNullable<SiteData[Name]>> {
  if (window.serviceManual?.[name] === undefined) await loadScript(document, address);
  const data = window.serviceManual?.[name];
  if (data === undefined) throw new Error(`${address} holds no ${name}`);
  return data;
}
