import { nearest, sureMeaning } from "../text/nearest.ts";
import type { Settings, Term } from "../settings/settings.ts";
import type { FrontMatter, PlainDate } from "./front-matter.ts";

/** The closed vocabularies that front matter is read against. */
export interface Vocabulary extends Pick<Settings, "phases" | "audiences" | "categories" | "owners"> {
  readonly layouts: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  /** Layouts of an audience's own page, on which a single `audience` says whose page it is. */
  readonly audienceLayouts: ReadonlySet<string>;
  /** Whether the manual puts lists or parts on a page with this front matter, so that it needs no text of its own. */
  readonly isFilled: (front: Pick<FrontMatter, "layout" | "type" | "phase" | "role">) => boolean;
  /** Dates more than a year after it are taken for mistakes. */
  readonly today: PlainDate;
}

/** What a page's `status` may be. */
export const statuses: ReadonlySet<string> = new Set(["draft", "published", "withdrawn"]);

/** The words of one vocabulary: an owner has a name for a title and no aliases, a layout its id alone. */
export type Word = Pick<Term, "id"> & Partial<Pick<Term, "title" | "aliases">> & { readonly name?: string };

/** What a word turned out to be: a term as it should be spelt, an older or careless spelling of one, or none. */
export type Lookup =
  | { readonly kind: "exact" | "old" | "careless"; readonly id: string }
  /** The term's title, of which its id is a misspelling or the other way round. */
  | { readonly kind: "at odds"; readonly id: string }
  | { readonly kind: "unknown"; readonly suggestion: string | undefined; readonly isSure: boolean; readonly known: readonly string[] };

/** Finds the term that a written word means. */
export function lookUp(written: string, words: readonly Word[] | ReadonlySet<string>): Lookup {
  if (!Array.isArray(words)) {
    const ids = words as ReadonlySet<string>;
    return ids.has(written) ? { kind: "exact", id: written } : lookUp(written, [...ids].map((id) => ({ id })));
  }
  const terms = words as readonly Word[];
  if (terms.some(({ id }) => id === written)) return { kind: "exact", id: written };
  const wanted = bare(written);
  const careless = terms.find(({ id, title, name }) => [id, title, name].some((spelling) => spelling !== undefined && bare(spelling) === wanted));
  if (careless) return { kind: bare(careless.id) !== wanted && sureMeaning(wanted, [[careless.id, careless.id]]) ? "at odds" : "careless", id: careless.id };
  const old = terms.find(({ aliases }) => aliases?.some((alias) => bare(alias) === wanted));
  if (old) return { kind: "old", id: old.id };
  const spellings = new Map(terms.flatMap(({ id, aliases = [] }) => [id, ...aliases].map((spelling) => [spelling, id] as const)));
  const near = nearest(wanted, spellings.keys());
  const sure = sureMeaning(wanted, spellings);
  const suggestion = sure ?? (near === undefined ? undefined : spellings.get(near));
  return { kind: "unknown", suggestion, isSure: sure !== undefined, known: terms.map(({ id }) => id) };
}

/** A word without the differences that a reader would not notice. */
const bare = (word: string): string => word.trim().toLowerCase().replace(/[\s_-]+/g, "-");
