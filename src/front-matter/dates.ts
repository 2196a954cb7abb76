import { quoted } from "../text/printable.ts";
import { spanOf, type Written } from "../text/yaml/written.ts";
import type { PlainDate } from "./front-matter.ts";
import type { Notes } from "./notes.ts";

/** The keys whose value is a date. */
export const dateKeys: ReadonlySet<string> = new Set(["published", "last_reviewed", "review_by"]);

const firstYear = 2000;
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** Reads a date that exists and is believable; anything else is a finding. `yearsAhead` is how far off it may lie. */
export function readDate(key: string, value: Written, today: PlainDate, notes: Notes, yearsAhead = 1): PlainDate | undefined {
  if (value.kind !== "text" && value.kind !== "number") return undefined;
  const written = value.source === "" ? String(value.value) : value.source.replace(/^(["'])(.*)\1$/s, "$2");
  const [, year = "", month = "", day = ""] = /^\s*([+-]?\d+)-(\d{2})-(\d{2})\s*$/.exec(written) ?? [];
  if (year === "") return addFormat(key, written, value, today, notes);
  const impossible = impossibility(Number(year), Number(month), Number(day));
  if (impossible !== undefined) {
    notes.add("impossible-date", spanOf(value), `The date ${written} does not exist: ${impossible}`, "Write the date that is meant.");
    return undefined;
  }
  const latest = `${Number(today.slice(0, 4)) + yearsAhead}${today.slice(4)}`;
  const date = written.trim();
  if (year.length === 4 && Number(year) >= firstYear && date <= latest) return date;
  const limit = `between ${firstYear}-01-01 and ${latest}`;
  notes.add("date-out-of-range", spanOf(value), `The date ${written} of "${key}" is not ${limit}`, "Check the year.");
  return undefined;
}

function impossibility(year: number, month: number, day: number): string | undefined {
  const name = months[month - 1];
  if (name === undefined) return `there is no month ${month}`;
  const days = new Date(Date.UTC(2000 + (((year % 400) + 400) % 400), month, 0)).getUTCDate();
  return day >= 1 && day <= days ? undefined : `${name} ${year} has ${days} days`;
}

function addFormat(key: string, written: string, value: Written, today: PlainDate, notes: Notes): undefined {
  const plain = written.trim().replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[\xA0\u202F]/g, " ");
  const meant = guessDate(plain);
  const isCertain = meant !== undefined && isOneDate.test(plain);
  const repair = isCertain && value.source === written ? { instead: written, text: meant } : undefined;
  if (meant === undefined) {
    notes.add("date-format", spanOf(value), `${quoted(written)} is not a date that can be read with certainty`, `Write year, month and day, such as ${today}.`);
  } else if (isCertain) {
    notes.add("date-format", spanOf(value), `${quoted(written)} is not written as year, month and day`, `Write "${key}: ${meant}".`, { repair });
  } else {
    const [year = "", month = "", day = ""] = meant.split("-");
    const message = month !== day && isDayOrMonth.test(plain) ? `${quoted(written)} could be ${inWords(year, month, day)} or ${inWords(year, day, month)}` : `${quoted(written)} is not written as year, month and day`;
    notes.add("date-format", spanOf(value), message, `Write "${key}: ${meant}" if you mean ${inWords(year, month, day)}.`);
  }
  return undefined;
}

const inWords = (year: string, month: string, day: string): string => `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;

/** Two numbers of which each may be the month. */
const isDayOrMonth = /^\s*(?:0?[1-9]|1[0-2])[-/. ]+(?:0?[1-9]|1[0-2])[-/. ]+\d{4}\s*$/;

/** A date that has but one meaning: the year first, the month in letters, or a day that can be no month. */
const isOneDate = /^(?:\d{4}[-/.]?\d{1,2}[-/.]?\d{1,2}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9} \d{4}|(?:1[3-9]|2\d|3[01])[-/.]\d{1,2}[-/.]\d{4})$/i;

/** The date that was most likely meant; day before month, as people in the United Kingdom write. */
function guessDate(written: string): string | undefined {
  const text = written.trim();
  const isoLike = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:[T ].*)?$/.exec(text);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]+(\d{1,2}|[a-z]{3,9})[-/., ]+(\d{4})$/i.exec(text);
  const [year, month, day] = isoLike ? isoLike.slice(1) : dayFirst ? [dayFirst[3], dayFirst[2], dayFirst[1]] : [];
  const number = /^\d+$/.test(month ?? "") ? Number(month) : months.findIndex((name) => month !== undefined && name.toLowerCase().startsWith(month.toLowerCase())) + 1;
  if (year === undefined || impossibility(Number(year), number, Number(day)) !== undefined) return undefined;
  return `${year}-${String(number).padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
}
