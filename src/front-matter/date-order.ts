import type { Span } from "../text/place.ts";
import { spanOf, type Written } from "../text/yaml/written.ts";
import type { Placed, PlainDate, Update } from "./front-matter.ts";
import type { Notes } from "./notes.ts";
import type { FrontMatterKey } from "./schema.ts";

/** The dates of one page, as far as they could be read. */
export interface PageDates {
  readonly published: PlainDate | undefined;
  readonly lastReviewed: PlainDate | undefined;
  readonly reviewBy: PlainDate | undefined;
  readonly updates: readonly Placed<Update>[];
  readonly today: PlainDate;
  readonly values: ReadonlyMap<FrontMatterKey, Written>;
}

/** Notes dates that cannot both be right: a page changes and is reviewed after it is published. */
export function checkDateOrder({ published, lastReviewed, reviewBy, updates, values, today }: PageDates, notes: Notes): void {
  const compare = (what: string, date: PlainDate | undefined, at: Span | undefined, than: string, other: PlainDate | undefined): void => {
    if (date === undefined || other === undefined || at === undefined || date >= other) return;
    notes.add("date-order", at, `${what} ${date} is before ${than}, ${other}`, "Correct one of the two dates.");
  };
  for (const { value, at } of updates) compare("The change of", value.date, at, "the page was published", published);
  compare("The review of", lastReviewed, spanAt(values.get("last_reviewed")), "the page was published", published);
  const reviewedAt = spanAt(values.get("last_reviewed"));
  if (lastReviewed !== undefined && reviewedAt && lastReviewed > today) {
    notes.add("date-order", reviewedAt, `The last review is dated ${lastReviewed}, which is still to come`, 'Write the day of the last review; the next one belongs in "review_by:".');
  }
  compare("The next review on", reviewBy, spanAt(values.get("review_by")), "the last review", lastReviewed);
}

const spanAt = (value: Written | undefined): Span | undefined => value && spanOf(value);
