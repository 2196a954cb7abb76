import type { PlainDate } from "../front-matter/front-matter.ts";
import type { DateView } from "./view.ts";

/** Prints dates in one language; a plain date has no time zone, so none can change it. */
export interface Dates {
  day(date: PlainDate): DateView;
  /** "June 2026" */
  month(date: PlainDate): string;
}

/** Dates in a language, such as `en` or `cy`. */
export function createDates(language: string): Dates {
  const locale = language === "en" ? "en-GB" : language;
  const days = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const months = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  const midnight = (date: PlainDate): Date => new Date(`${date}T00:00:00Z`);
  return {
    day: (date) => ({ iso: date, text: days.format(midnight(date)) }),
    month: (date) => months.format(midnight(date)),
  };
}
