import { type FacetId, noValues } from "../facets/facet.ts";
import type { PhaseAudience } from "../facets/guidance-lists.ts";
import { type FilterState, noFilter, writeState } from "../facets/filter-state.ts";
import { lowerFirst } from "../text/lower-first.ts";
import type { Audience } from "../taxonomy/audiences.ts";
import { pairUrl } from "../taxonomy/pair-url.ts";
import type { Phase } from "../taxonomy/phases.ts";
import type { ViewContext } from "./context.ts";
import type { CountedLink, FacetView, FilterView, PairTable } from "./filter-parts.ts";
import type { LinkView } from "./view.ts";

/** What a page's own list is chosen by. */
export interface OwnChoice {
  readonly phase?: Phase;
  readonly audience?: Audience;
}

/** Facets that are not folded before a reader opens them. */
const unfolded: ReadonlySet<FacetId> = new Set<FacetId>(["phase", "audience"]);

/** The form that filters a page's list, as it stands before anyone changes it; `titled` where the page's title says nothing but its own choice. */
export function filterView(own: OwnChoice, context: ViewContext, titled = false): FilterView {
  const { lists, addresses, urlOfKind, manual } = context;
  const state = stateOf(own);
  const countOf = lists.countsFor(choiceOf(own));
  const facets = lists.guidance.facets.map(
    ({ id, title, values }): FacetView => ({
      id,
      title,
      open: unfolded.has(id),
      ...(id === "audience" ? { primary: true } : {}),
      values: values.map((value) => ({ ...value, count: countOf(id, value.id), checked: state.chosen[id].includes(value.id) })),
    }),
  );
  return {
    action: addresses.page(urlOfKind("browse", "/browse/")),
    own: writeState(state).toString(),
    titled,
    facets,
    tags: tagsOf(own, context),
    ...(manual.settings.search.enabled ? { searchUrl: `${addresses.page(urlOfKind("search", "/search/"))}${queryOf(state)}` } : {}),
    instead: insteadOf(context),
  };
}

const choiceOf = ({ phase, audience }: OwnChoice): PhaseAudience => ({ ...(phase ? { phase: phase.term.id } : {}), ...(audience ? { audience: audience.term.id } : {}) });

const stateOf = ({ phase, audience }: OwnChoice): FilterState => ({
  ...noFilter,
  chosen: { ...noValues, phase: phase ? [phase.term.id] : [], audience: audience ? [audience.term.id] : [] },
});

const queryOf = (state: FilterState): string => {
  const query = writeState(state).toString();
  return query && `?${query}`;
};

/** What is chosen; each leads to the page without it. */
function tagsOf({ phase, audience }: OwnChoice, { addresses, urlOfKind }: ViewContext): readonly LinkView[] {
  const all = urlOfKind("browse", "/browse/");
  return [
    ...(phase ? [{ text: phase.term.title, url: addresses.page(audience?.url ?? all) }] : []),
    ...(audience ? [{ text: audience.term.title, url: addresses.page(phase?.url ?? all) }] : []),
  ];
}

/** The lists that stand in for filters where no script runs. */
function insteadOf({ manual, addresses, urlOfKind }: ViewContext): readonly LinkView[] {
  return [
    ...(manual.phases.length > 0 ? [{ text: "phase", url: addresses.page(urlOfKind("phases", "/phases/")) }] : []),
    ...(manual.audiences.length > 0 ? [{ text: "role", url: addresses.page(urlOfKind("audiences", "/audiences/")) }] : []),
    { text: "subject", url: addresses.page(urlOfKind("browse", "/browse/")) },
  ];
}

/** A link to the guidance for a phase, an audience or both, with how much there is. */
export function countedLink(choice: OwnChoice, text: string, { lists, addresses }: ViewContext): CountedLink {
  const { phase, audience } = choice;
  const url = phase && audience ? pairUrl(phase, audience) : (phase ?? audience)?.url;
  return { text, url: addresses.page(url ?? "/"), count: lists.pagesFor(choiceOf(choice)).length };
}

/** How much guidance there is for each audience in each phase; absent from a manual without audiences. */
export function pairTable(context: ViewContext): PairTable | undefined {
  const { phases, audiences } = context.manual;
  if (phases.length === 0 || audiences.length === 0) return undefined;
  return {
    phases: phases.map((phase) => countedLink({ phase }, phase.term.title, context)),
    rows: audiences.map((audience) => ({
      audience: countedLink({ audience }, audience.term.title, context),
      cells: phases.map((phase) => countedLink({ phase, audience }, pairTitle(phase, audience), context)),
    })),
  };
}

/** What the page about an audience in a phase is called. */
export const pairTitle = (phase: Phase, audience: Audience): string => `${phase.term.title}: guidance for ${lowerFirst(audience.term.title)}`;
