import type { Settings } from "../settings/settings.ts";
import type { Page } from "./page.ts";

/** The language of a page's own words, where it is not the manual's: lists say so beside its title, for screen readers. */
export const ownLanguage = ({ front }: Page, { language }: Pick<Settings, "language">): string | undefined =>
  front.lang !== undefined && front.lang !== language ? front.lang : undefined;
