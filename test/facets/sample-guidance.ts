import fc from "fast-check";
import { type FacetId, facetIds } from "../../src/facets/facet.ts";
import type { FilterState } from "../../src/facets/filter-state.ts";
import type { Guidance, GuidanceEntry } from "../../src/facets/guidance.ts";

const ids: Readonly<Record<FacetId, readonly string[]>> = {
  phase: ["alpha", "beta"],
  audience: ["designers", "content-designers", "qa"],
  category: ["agile", "design"],
  type: ["guide", "pattern"],
  point: ["1", "2"],
};
const titles: Readonly<Record<FacetId, string>> = { phase: "Phase", audience: "Role", category: "Subject", type: "Kind of page", point: "Point" };

/** Facets with a few values each. */
export const facets = facetIds.map((id) => ({ id, title: titles[id], values: ids[id].map((value) => ({ id: value, title: value })) }));

const someOf = (id: FacetId): fc.Arbitrary<readonly string[]> => fc.subarray([...ids[id]]);
const someOfEach = fc.record({ phase: someOf("phase"), audience: someOf("audience"), category: someOf("category"), type: someOf("type"), point: someOf("point") });

/** Any choice. */
export const anyState: fc.Arbitrary<FilterState> = fc.record({ chosen: someOfEach, primaryOnly: fc.boolean(), words: fc.constantFrom("", "user", "user research", "cafe") });

const anyEntry: fc.Arbitrary<GuidanceEntry> = fc
  .record({ values: someOfEach, title: fc.constantFrom("User research", "Café hours", "Users’ needs"), summary: fc.constantFrom("", "Research with people"), first: fc.nat(3), number: fc.nat() })
  .map(({ values, title, summary, first, number }) => ({ url: `/${number}/`, title, ...(summary ? { summary } : {}), values, primary: values.audience.slice(0, first) }));

/** Any pages. */
export const anyGuidance: fc.Arbitrary<Pick<Guidance, "entries">> = fc.array(anyEntry, { maxLength: 12 }).map((entries) => ({ entries }));
