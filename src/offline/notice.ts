import { createDates } from "../views/dates.ts";
import type { SiteFacts } from "./site-facts.ts";

/** The words by which a copy says on each page what it is. */
export const noticeOf = (facts: SiteFacts): string => `Offline copy of ${facts.name}, version ${facts.version}, made on ${dateOf(facts)}`;

/** The day on which the copy's site was built, as people write it. */
export const dateOf = ({ language, date }: Pick<SiteFacts, "language" | "date">): string => createDates(language).day(date).text;
