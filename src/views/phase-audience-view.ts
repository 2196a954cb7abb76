import { InvariantError } from "../failure/failure.ts";
import type { MadePage } from "../manual/manual.ts";
import type { ViewContext } from "./context.ts";
import { countedLink, filterView, pairTitle } from "./filter-view.ts";
import { frameOf } from "./frame.ts";
import { sectionsByCategory } from "./lists.ts";
import type { PhaseAudienceView } from "./view.ts";

/** Guidance for one audience in one phase, built ahead so that it needs no script. */
export function phaseAudienceView(made: Extract<MadePage, { type: "phase-audience" }>, context: ViewContext): PhaseAudienceView {
  const { manual, addresses, lists, urlOfKind } = context;
  const phase = manual.phases.find(({ term }) => term.id === made.phase);
  const audience = manual.audiences.find(({ term }) => term.id === made.audience);
  if (!phase || !audience) throw new InvariantError("A page was made about a phase or an audience that the manual does not have");
  const pages = lists.pagesFor({ phase: made.phase, audience: made.audience });
  const title = pairTitle(phase, audience);
  const link = (text: string, url: string) => ({ text, url: addresses.page(url) });
  const breadcrumbs = [link("Home", "/"), link("Phases", urlOfKind("phases", "/phases/")), link(phase.term.title, phase.url)];
  return {
    layout: "phase-audience",
    frame: frameOf({ url: made.url, title, section: "phases", breadcrumbs, scripts: ["filter"] }, context),
    url: addresses.page(made.url),
    title,
    count: pages.length,
    filter: filterView({ phase, audience }, context, true),
    sections: sectionsByCategory(pages, context, { itemOf: context.guidanceItem }),
    phase: countedLink({ phase }, phase.term.title, context),
    audience: countedLink({ audience }, audience.term.title, context),
    otherPhases: manual.phases.filter((other) => other !== phase).map((other) => countedLink({ phase: other, audience }, other.term.title, context)),
    otherAudiences: manual.audiences.filter((other) => other !== audience).map((other) => countedLink({ phase, audience: other }, other.term.title, context)),
  };
}
