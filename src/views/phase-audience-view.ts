import { InvariantError } from "../failure/failure.ts";
import type { MadePage } from "../manual/manual.ts";
import type { ViewContext } from "./context.ts";
import { frameOfMade } from "./frame.ts";
import { primaryAudienceNote, sectionsByCategory } from "./lists.ts";
import type { PhaseAudienceView } from "./view.ts";

/** Guidance for one audience in one phase, for readers whose browser runs no scripts. */
export function phaseAudienceView(made: Extract<MadePage, { type: "phase-audience" }>, context: ViewContext): PhaseAudienceView {
  const { manual, addresses } = context;
  const phase = manual.phases.find(({ term }) => term.id === made.phase);
  const audience = manual.audiences.find(({ term }) => term.id === made.audience);
  if (!phase || !audience) throw new InvariantError("A page was made about a phase or an audience that the manual does not have");
  const pages = phase.members.filter(({ front }) => front.audience.primary.includes(made.audience) || front.audience.secondary.includes(made.audience));
  const title = `${phase.term.title}: guidance for ${audience.term.title.toLowerCase()}`;
  return {
    layout: "phase-audience",
    frame: frameOfMade("phase-audience", { url: made.url, title, scripts: ["filter"] }, context),
    url: addresses.page(made.url),
    title,
    count: pages.length,
    sections: sectionsByCategory(pages, context, { noteOf: (page) => primaryAudienceNote(page, manual.settings) }),
  };
}
