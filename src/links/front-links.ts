import type { Page } from "../pages/page.ts";
import type { Settings } from "../settings/settings.ts";
import type { Span } from "../text/place.ts";
import type { ResolvedLink } from "./backlinks.ts";
import type { Target } from "./target.ts";

/** Where an address was written. */
export interface Whereabouts {
  readonly file: string;
  readonly from: "text" | "breadcrumb" | "section" | "settings";
}

/** An address that stands outside a page's text, with what it leads to. */
export interface FrontLink {
  readonly resolved: ResolvedLink;
  readonly where: Whereabouts;
}

/** Where addresses stand outside of texts, and what they lead to. */
export interface FrontLinkSources {
  readonly pages: readonly Page[];
  readonly settings: Settings;
  readonly settingsFile: string;
  readonly resolve: (href: string, from: string) => Target;
}

/** The addresses outside of texts that must lead somewhere: those of breadcrumbs, of a category's sections, and of the settings. */
export function frontLinksOf({ pages, resolve, settings, settingsFile }: FrontLinkSources): readonly FrontLink[] {
  const found: FrontLink[] = [];
  const add = (from: Whereabouts["from"], file: string, href: string, text: string, at: Span): void => {
    found.push({ where: { file, from }, resolved: { link: { href, kind: "link", text, at, start: at }, target: resolve(href, file) } });
  };
  for (const { path, front } of pages) {
    for (const { href, title, at } of front.breadcrumbs ?? []) add("breadcrumb", path, href, title, at);
    for (const section of front.sections) for (const { value, at } of section.pages) add("section", path, value, "", at);
  }
  for (const { value, at } of settings.addresses) add("settings", settingsFile, value, "", at);
  return found;
}
