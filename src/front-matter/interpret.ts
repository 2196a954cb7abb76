import type { Position } from "../text/place.ts";
import type { Written } from "../text/yaml/written.ts";
import type { KnownEntry } from "./check-keys.ts";
import { readDate } from "./dates.ts";
import { checkDateOrder } from "./date-order.ts";
import type { FrontMatter, PlainDate } from "./front-matter.ts";
import type { Notes } from "./notes.ts";
import { isOn, languageOf, oldAddressesOf, orderOf, pointsOf, shortTextOf, textOf } from "./read-values.ts";
import type { FrontMatterKey } from "./schema.ts";
import { crumbsOf, sectionsOf, updatesOf } from "./structures.ts";
import { readTerm, readTerms, type TermKind } from "./terms.ts";
import { statuses, type Vocabulary, type Word } from "./vocabulary.ts";
import { wordsOf } from "./words.ts";

const longestTitle = 200;
const longestDescription = 160;
const reviewYearsAhead = 5;

/** Gives the entries of a block their meaning; every value that has none is a finding and is dropped. */
export function interpret(entries: readonly KnownEntry[], places: ReadonlyMap<string, Position>, vocabulary: Vocabulary, notes: Notes): FrontMatter {
  const values = new Map<FrontMatterKey, Written>(entries.map(([key, { value }]) => [key, value]));
  const term = (key: FrontMatterKey, words: readonly Word[] | ReadonlySet<string>, kind: TermKind): string | undefined => {
    const word = textOf(values.get(key));
    return word && readTerm(word, words, kind, notes);
  };
  const layout = term("layout", vocabulary.layouts, { rule: "unknown-layout", noun: "layout" });
  const crumbs = values.get("breadcrumbs");
  const hero = textOf(values.get("hero"));

  return {
    ...present({
      layout,
      title: shortTextOf("title", longestTitle, values.get("title"), notes),
      subtitle: textOf(values.get("subtitle"))?.value,
      description: shortTextOf("description", longestDescription, values.get("description"), notes),
      category: term("category", vocabulary.categories, { rule: "unknown-category", noun: "category" }),
      type: term("type", vocabulary.types, { rule: "unknown-type", noun: "page type" }),
      status: term("status", statuses, { rule: "unknown-value", noun: "status" }),
      phase: term("phase", vocabulary.phases, phaseKind),
      theme: textOf(values.get("theme"))?.value,
      hero,
      breadcrumbs: crumbs && crumbsOf(crumbs),
      pageClass: textOf(values.get("page_class"))?.value,
      owner: term("owner", vocabulary.owners, { rule: "unknown-owner", noun: "owner" }),
      order: orderOf(values.get("order")),
      lang: languageOf(values.get("lang"), notes),
    }),
    ...audienceOf(values.get("audience"), layout !== undefined && vocabulary.audienceLayouts.has(layout), vocabulary, notes),
    ...datesOf(values, vocabulary.today, notes),
    phases: readTerms(wordsOf(values.get("phases")), vocabulary.phases, phaseKind, notes),
    sections: sectionsOf(values.get("sections")),
    longTitle: isOn(values.get("long-title")),
    excludeFromSearch: isOn(values.get("exclude_from_search")),
    aliases: wordsOf(values.get("aliases")).map(({ value }) => value),
    redirectFrom: oldAddressesOf(values.get("redirect_from"), notes),
    points: pointsOf(values.get("points"), notes),
    places,
  };
}

const phaseKind: TermKind = { rule: "unknown-phase", noun: "phase" };

type WithoutUndefined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** A record without the keys that have no value. */
function present<T extends Record<string, unknown>>(record: T): WithoutUndefined<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as WithoutUndefined<T>;
}

/** `audience` means two things: on an audience's own page whose page it is, on any other whom it is for. */
function audienceOf(value: Written | undefined, isAudiencePage: boolean, vocabulary: Vocabulary, notes: Notes): Pick<FrontMatter, "audience" | "role"> {
  const terms = (part: Written | undefined): string[] =>
    readTerms(wordsOf(part), vocabulary.audiences, { rule: "unknown-audience", noun: "audience" }, notes);
  if (value?.kind === "map") {
    return { audience: { primary: terms(value.entries.get("primary")?.value), secondary: terms(value.entries.get("secondary")?.value) } };
  }
  if (!isAudiencePage || !value) return { audience: { primary: terms(value), secondary: [] } };
  const [role, ...others] = terms(value);
  if (others.length > 0) {
    const message = `This is one audience's own page, but ${others.length + 1} audiences are named`;
    notes.add("wrong-type", value.at, message, "Write the one audience whose page it is.");
  }
  return { audience: { primary: [], secondary: [] }, ...(role === undefined ? {} : { role }) };
}

type Dates = Pick<FrontMatter, "published" | "updates" | "lastReviewed" | "reviewBy">;

function datesOf(values: ReadonlyMap<FrontMatterKey, Written>, today: PlainDate, notes: Notes): Dates {
  const date = (key: FrontMatterKey, yearsAhead?: number): PlainDate | undefined => {
    const value = values.get(key);
    return value && readDate(key, value, today, notes, yearsAhead);
  };
  const publishedValue = values.get("published");
  const isHeldBack = publishedValue?.kind === "truth" && publishedValue.value === false;
  const published = isHeldBack ? false : date("published");
  const lastReviewed = date("last_reviewed");
  const reviewBy = date("review_by", reviewYearsAhead);
  const updates = updatesOf(values.get("updates"), today, notes);
  checkDateOrder({ published: published === false ? undefined : published, lastReviewed, reviewBy, updates, values }, notes);
  const newestFirst = updates.map(({ value }) => value).sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return { ...present({ published, lastReviewed, reviewBy }), updates: newestFirst };
}
