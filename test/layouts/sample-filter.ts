import type { CountedLink, FilterView, PairTable } from "../../src/views/filter-parts.ts";

const counted = (text: string, count: number): CountedLink => ({ text, url: `/manual/${text.toLowerCase().replaceAll(" ", "-")}/`, count });

/** Phases and roles with how much guidance they have. */
export const countedPhases: readonly CountedLink[] = [counted("Discovery", 1), counted("Alpha", 12)];
export const countedRoles: readonly CountedLink[] = [counted("Designers", 0), counted("Service managers", 7)];

/** A form with everything in it. */
export const fullFilter: FilterView = {
  action: "/manual/browse/",
  own: "phase=alpha",
  titled: true,
  facets: [
    { id: "phase", title: "Phase", open: true, values: [{ id: "discovery", title: "Discovery", count: 1, checked: false }, { id: "alpha", title: "Alpha", count: 12, checked: true }] },
    { id: "audience", title: "Role", open: true, primary: true, values: [{ id: "designers", title: "Designers", count: 0, checked: false }] },
    { id: "category", title: "Subject", open: false, values: [{ id: "design", title: "Design", count: 3, checked: false }] },
  ],
  tags: [{ text: "Alpha", url: "/manual/browse/" }],
  searchUrl: "/manual/search/?phase=alpha",
  instead: countedPhases,
};

/** A form of a manual with next to nothing in it. */
export const minimalFilter: FilterView = { action: "/manual/browse/", own: "", titled: false, facets: [], tags: [], instead: [] };

/** Two roles in two phases. */
export const pairTable: PairTable = { phases: countedPhases, rows: countedRoles.map((audience) => ({ audience, cells: countedPhases.map(({ text, url, count }) => ({ text: `${text}: guidance for ${audience.text}`, url, count })) })) };
