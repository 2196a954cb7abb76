import type { Page } from "../pages/page.ts";
import { slugOf } from "../pages/address.ts";
import { guidanceTypes } from "../pages/page-type.ts";
import type { PhaseTerm } from "../settings/settings.ts";

/** A phase of service delivery with the guidance for it. */
export interface Phase {
  readonly term: PhaseTerm;
  readonly page?: Page;
  readonly url: string;
  /** Guidance for this phase, in list order; pages about the phase itself are not in it. */
  readonly members: readonly Page[];
}

/** The phases of the settings, in their order; `pages` must be in list order. */
export function phasesOf(terms: readonly PhaseTerm[], pages: readonly Page[]): readonly Phase[] {
  const own = new Map(terms.map((term) => [term.id, ownPage(term, pages)]));
  const ownPages = new Set(own.values());
  return terms.map((term) => {
    const page = own.get(term.id);
    const members = pages.filter((member) => isGuidance(member, ownPages) && member.front.phases.includes(term.id));
    return { term, url: page?.url ?? `/phases/${term.id}/`, members, ...(page ? { page } : {}) };
  });
}

/** Of several pages about a phase, the one that bears its name; else the only one. */
function ownPage(term: PhaseTerm, pages: readonly Page[]): Page | undefined {
  const about = pages.filter((page) => page.type === "phase" && page.front.phase === term.id);
  return about.find((page) => slugOf(page.url) === term.id) ?? (about.length === 1 ? about[0] : undefined);
}

const isGuidance = (page: Page, ownPages: ReadonlySet<Page | undefined>): boolean =>
  !ownPages.has(page) && (guidanceTypes.has(page.type) || page.type === "phase" || page.type === "category");
