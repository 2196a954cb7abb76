import type { RuleId } from "../diagnostics/catalogue.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import { type Occurrence, withOthers } from "../links/occurrences.ts";
import { quoted } from "../text/printable.ts";
import { describeBroken, describeMoved, describeSecure, describeUnsure, type Described } from "./describe-outcome.ts";
import type { ExternalAddress, Use } from "./external-addresses.ts";
import type { Outcome } from "./outcome.ts";

/** The problems of addresses of other hosts, at every place where they are written. */
export function externalFindings(addresses: readonly ExternalAddress[], outcomes: ReadonlyMap<string, Outcome>): readonly Finding[] {
  const found = new Map<RuleId, Occurrence[]>();
  for (const { address, uses } of addresses) {
    const outcome = outcomes.get(address);
    const rule = outcome && ruleOf(outcome);
    if (!rule) continue;
    const occurrences = found.get(rule) ?? [];
    found.set(rule, occurrences);
    for (const use of uses) occurrences.push(occurrenceOf(address, use, outcome));
  }
  return [...found].flatMap(([rule, occurrences]) => withOthers(occurrences).map((problem) => ({ rule, ...problem })));
}

/** What an outcome is a problem of; undefined where all is well. */
function ruleOf(outcome: Outcome): RuleId | undefined {
  if (outcome.verdict !== "works") return outcome.verdict === "broken" ? "broken-external-link" : "unsure-external-link";
  if (outcome.movedTo !== undefined) return "moved-external-link";
  return outcome.byHttps ? "insecure-link" : undefined;
}

function occurrenceOf(address: string, { href, place }: Use, outcome: Outcome): Occurrence {
  const { says, ...advice } = describe(outcome, address, /#.*$/.exec(href)?.[0] ?? "");
  // A path alone belongs to a host that the settings name; people must see which.
  const shown = /^https?:/i.test(href) ? quoted(href, 100) : `${quoted(href, 100)}, which is ${quoted(address, 100)},`;
  return { key: address, message: `${shown} ${says}`, place, ...advice };
}

function describe(outcome: Outcome, address: string, fragment: string): Described {
  switch (outcome.verdict) {
    case "broken":
      return describeBroken(outcome);
    case "unsure":
      return describeUnsure(outcome);
    case "works":
      return outcome.movedTo === undefined ? describeSecure(address, outcome.byHttps ?? "answer") : describeMoved(outcome.movedTo + fragment);
  }
}
