import type { Page } from "../pages/page.ts";
import type { AudienceTerm } from "../settings/settings.ts";

/** A role that guidance is written for, with its guidance. */
export interface Audience {
  readonly term: AudienceTerm;
  readonly page?: Page;
  readonly url: string;
  /** The page shown first, which is in neither list. */
  readonly hero?: Page;
  /** Pages written for this role first of all, in list order. */
  readonly primary: readonly Page[];
  /** Pages that help this role too, in list order; none that is in `primary`. */
  readonly secondary: readonly Page[];
}

/** The audiences of the settings, in their order; names match whole, so `designers` is not found in `content-designers`. `pages` must be in list order. */
export function audiencesOf(terms: readonly AudienceTerm[], pages: readonly Page[]): readonly Audience[] {
  const byTitle = new Map(pages.map((page) => [page.title.toLowerCase(), page]));
  const first = byAudience(pages, ({ front }) => front.audience.primary);
  const second = byAudience(pages, ({ front }) => front.audience.secondary.filter((id) => !front.audience.primary.includes(id)));
  return terms.map((term) => {
    const page = pages.find((each) => each.type === "audience" && each.front.role === term.id);
    const hero = page?.front.hero && byTitle.get(page.front.hero.value.toLowerCase());
    const isOther = (each: Page): boolean => each !== hero && each !== page;
    const primary = (first.get(term.id) ?? []).filter(isOther);
    const secondary = (second.get(term.id) ?? []).filter(isOther);
    return {
      term,
      url: page?.url ?? `/audiences/${term.id}/`,
      primary,
      secondary,
      ...(page ? { page } : {}),
      ...(hero ? { hero } : {}),
    };
  });
}

/** Pages by each audience that they name. */
function byAudience(pages: readonly Page[], namedBy: (page: Page) => readonly string[]): ReadonlyMap<string, readonly Page[]> {
  const groups = new Map<string, Page[]>();
  for (const page of pages) {
    for (const id of new Set(namedBy(page))) {
      const group = groups.get(id);
      if (group) group.push(page);
      else groups.set(id, [page]);
    }
  }
  return groups;
}
