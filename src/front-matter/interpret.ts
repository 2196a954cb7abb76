import type { Span } from "../text/place.ts";
import { spanOf, type Written } from "../text/yaml/written.ts";
import type { KnownEntry } from "./check-keys.ts";
import { readDate } from "./dates.ts";
import { checkDateOrder } from "./date-order.ts";
import type { FrontMatter, PlainDate } from "./front-matter.ts";
import type { Notes } from "./notes.ts";
import { aliasesOf, isOn, languageOf, oldAddressesOf, orderOf, pointsOf, shortTextOf, textOf } from "./read-values.ts";
import type { FrontMatterKey } from "./schema.ts";
import { crumbsOf, sectionsOf, updatesOf } from "./structures.ts";
import { termKinds, termOf, termsOf } from "./terms.ts";
import { statuses, type Vocabulary } from "./vocabulary.ts";

const longestTitle = 200;
const longestDescription = 160;
const reviewYearsAhead = 5;

/** Gives the entries of a block their meaning; every value that has none is a finding and is dropped. */
export function interpret(entries: readonly KnownEntry[], places: ReadonlyMap<string, Span>, vocabulary: Vocabulary, notes: Notes): FrontMatter {
  const values = new Map<FrontMatterKey, Written>(entries.map(([key, { value }]) => [key, value]));
  const layout = termOf(values.get("layout"), vocabulary.layouts, termKinds.layout, notes);
  const crumbs = values.get("breadcrumbs");
  const hero = textOf(values.get("hero"));

  return {
    ...present({
      layout,
      title: shortTextOf("title", longestTitle, values.get("title"), notes),
      subtitle: textOf(values.get("subtitle"))?.value,
      description: shortTextOf("description", longestDescription, values.get("description"), notes),
      category: termOf(values.get("category"), vocabulary.categories, termKinds.category, notes),
      type: termOf(values.get("type"), vocabulary.types, termKinds.type, notes),
      status: termOf(values.get("status"), statuses, termKinds.status, notes),
      phase: termOf(values.get("phase"), vocabulary.phases, termKinds.phase, notes),
      theme: textOf(values.get("theme"))?.value,
      hero,
      breadcrumbs: crumbs && crumbsOf(crumbs),
      pageClass: textOf(values.get("page_class"))?.value,
      owner: termOf(values.get("owner"), vocabulary.owners, termKinds.owner, notes),
      order: orderOf(values.get("order")),
      lang: languageOf(values.get("lang"), notes),
    }),
    ...audienceOf(values.get("audience"), layout !== undefined && vocabulary.audienceLayouts.has(layout), vocabulary, notes),
    ...datesOf(values, vocabulary.today, notes),
    phases: termsOf(values.get("phases"), vocabulary.phases, termKinds.phase, notes),
    sections: sectionsOf(values.get("sections")),
    longTitle: isOn(values.get("long-title")),
    excludeFromSearch: isOn(values.get("exclude_from_search")),
    aliases: aliasesOf(values.get("aliases"), notes),
    redirectFrom: oldAddressesOf(values.get("redirect_from"), notes),
    points: pointsOf(values.get("points"), notes),
    places,
  };
}

type WithoutUndefined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** A record without the keys that have no value. */
function present<T extends Record<string, unknown>>(record: T): WithoutUndefined<T> {
  const kept: Partial<T> = {};
  for (const key in record) if (record[key] !== undefined) kept[key] = record[key];
  return kept as WithoutUndefined<T>;
}

/** `audience` means two things: on an audience's own page whose page it is, on any other whom it is for. */
function audienceOf(value: Written | undefined, isAudiencePage: boolean, vocabulary: Vocabulary, notes: Notes): Pick<FrontMatter, "audience" | "role"> {
  const { audiences } = vocabulary;
  if (value?.kind === "map") {
    const [primary, secondary] = [value.entries.get("primary")?.value, value.entries.get("secondary")?.value];
    const named = new Map<string, Span>();
    const read = (part: Written | undefined) => termsOf(part, audiences, termKinds.audience, notes, named);
    return { audience: { primary: read(primary), secondary: read(secondary) } };
  }
  const terms = termsOf(value, audiences, termKinds.audience, notes);
  if (!isAudiencePage || !value) return { audience: { primary: terms, secondary: [] } };
  const [role, ...others] = terms;
  if (others.length > 0) {
    const message = `This is one audience's own page, but ${others.length + 1} audiences are named`;
    notes.add("wrong-type", spanOf(value), message, "Write the one audience whose page it is.");
  }
  return { audience: { primary: [], secondary: [] }, ...(role === undefined ? {} : { role }) };
}

type Dates = Pick<FrontMatter, "published" | "updates" | "lastReviewed" | "reviewBy">;

function datesOf(values: ReadonlyMap<FrontMatterKey, Written>, today: PlainDate, notes: Notes): Dates {
  const publishedValue = values.get("published");
  const isHeldBack = publishedValue?.kind === "truth" && publishedValue.value === false;
  const published = isHeldBack ? false : dateOf("published", publishedValue, today, notes);
  const lastReviewed = dateOf("last_reviewed", values.get("last_reviewed"), today, notes);
  const reviewBy = dateOf("review_by", values.get("review_by"), today, notes, reviewYearsAhead);
  const updates = updatesOf(values.get("updates"), today, notes);
  checkDateOrder({ published: published === false ? undefined : published, lastReviewed, reviewBy, updates, values, today }, notes);
  const newestFirst = updates.map(({ value }) => value).sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return { ...present({ published, lastReviewed, reviewBy }), updates: newestFirst };
}

const dateOf = (key: FrontMatterKey, value: Written | undefined, today: PlainDate, notes: Notes, yearsAhead?: number): PlainDate | undefined =>
  value && readDate(key, value, today, notes, yearsAhead);
