import type { RuleId } from "../diagnostics/catalogue.ts";
import type { Repair } from "../diagnostics/diagnostic.ts";
import type { ResolvedLink } from "../links/backlinks.ts";
import type { Whereabouts } from "../links/front-links.ts";
import { type Occurrence, withOthers } from "../links/occurrences.ts";
import type { Place } from "../text/place.ts";
import type { ManualContext, ManualRule } from "./rule.ts";

/** What is wrong with a link. */
export interface LinkProblem {
  readonly message: string;
  readonly fix: string;
  /** Whom it hurts, where the rule's own words do not fit. */
  readonly why?: string;
  /** What the same mistake elsewhere has in common with it; by default the address as written. */
  readonly key?: string;
  /** The address that surely is right. */
  readonly instead?: string;
}

/** Judges one link of a manual. */
export type JudgeLink = (resolved: ResolvedLink, where: Whereabouts) => LinkProblem | undefined;

/** A rule that looks at every address, in texts, front matter and settings, one after another; `start` makes its judge for a manual. */
export function linkRule(id: RuleId, start: (context: ManualContext) => JudgeLink): ManualRule {
  return {
    id,
    check(context) {
      const judge = start(context);
      const found: Occurrence[] = [];
      const look = (resolved: ResolvedLink, where: Whereabouts): void => {
        const problem = judge(resolved, where);
        if (problem) found.push(occurrenceOf(resolved, where, problem));
      };
      for (const [{ path }, links] of context.manual.links) {
        const where: Whereabouts = { file: path, from: "text" };
        for (const resolved of links) look(resolved, where);
      }
      for (const { resolved, where } of context.frontLinks()) look(resolved, where);
      return withOthers(found);
    },
  };
}

function occurrenceOf({ link }: ResolvedLink, { file }: Whereabouts, { message, fix, why, key = link.href, instead }: LinkProblem): Occurrence {
  const place = { file, ...link.at };
  const repair = instead === undefined ? undefined : repairOf(place, link.href, instead);
  return { key, message, fix, place, ...(why === undefined ? {} : { why }), ...(repair ? { repair } : {}) };
}

/** Puts one address in place of another, where that stands just as it was read. */
function repairOf({ endLine, endColumn, ...start }: Place, written: string, text: string): Repair | undefined {
  if (endLine === undefined || endColumn === undefined || endLine !== start.line || endColumn - start.column !== written.length) return undefined;
  return { place: { ...start, endLine, endColumn }, instead: written, text };
}
