import { catalogue, type RuleId } from "../../diagnostics/catalogue.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import type { Silence } from "../../diagnostics/silence.ts";
import { acceptsAnything, problemOf, unusedSilence } from "./silence-findings.ts";

/** What comments make of findings. */
export interface Silenced {
  /** The findings that no comment accepts, and those about the comments themselves. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly { readonly finding: Finding; readonly reason: string; readonly silence: Silence }[];
}

/** Rules whose findings only come when they are asked for, so that a comment for them may be needed though nothing is found. */
const onRequest: ReadonlySet<string> = new Set<RuleId>(["broken-external-link", "unsure-external-link", "moved-external-link", "address-lost", "heading-lost"]);

/** Sets apart the findings that comments accept, and adds what is wrong with the comments; `isOn` tells which rules were run. */
export function applySilences(findings: readonly Finding[], silences: readonly Silence[], isOn: (rule: RuleId) => boolean): Silenced {
  if (silences.length === 0) return { findings, accepted: [] };
  const { findings: kept, accepted } = setApart(findings, silences);
  const used = new Set(accepted.map(({ silence }) => silence));
  const left = createLineLookup(kept);
  const problems = silences.flatMap((silence) => {
    if (silence.isDormant) return [];
    const isUnused = !used.has(silence) && isRule(silence.rule) && isOn(silence.rule) && !onRequest.has(silence.rule);
    return problemOf(silence) ?? (isUnused ? [unusedSilence(silence, left(silence))] : []);
  });
  return { findings: [...kept, ...problems], accepted };
}

/** Sets apart the findings that comments accept. */
export function setApart(findings: readonly Finding[], silences: readonly Silence[]): Silenced {
  const acceptedBy = createAcceptance(silences);
  const kept: Finding[] = [];
  const accepted: Silenced["accepted"][number][] = [];
  for (const finding of findings) {
    const silence = acceptedBy(finding);
    if (silence) accepted.push({ finding, reason: silence.reason, silence });
    else kept.push(finding);
  }
  return { findings: kept, accepted };
}

/** Makes the lookup from a finding to the comment that accepts it; one for the line wins over one for the page. */
function createAcceptance(silences: readonly Silence[]): (finding: Finding) => Silence | undefined {
  const byPlace = new Map<string, Silence>();
  for (const silence of silences) {
    if (!acceptsAnything(silence) || silence.on === undefined) continue;
    const key = keyOf(silence.place.file, silence.rule, silence.on);
    if (!byPlace.has(key)) byPlace.set(key, silence);
  }
  return ({ rule, place: { file, line } }) => byPlace.get(keyOf(file, rule, line)) ?? byPlace.get(keyOf(file, rule, "page"));
}

const keyOf = (file: string, rule: string, on: number | "page"): string => `${on} ${rule} ${file}`;

const isRule = (name: string): name is RuleId => Object.hasOwn(catalogue, name);

/** Finds the first line of a silence's file that its rule still complains of; indexed when first asked. */
function createLineLookup(findings: readonly Finding[]): (silence: Silence) => number | undefined {
  let lines: Map<string, number> | undefined;
  return ({ rule, place }) => {
    if (!lines) {
      lines = new Map();
      for (const { rule: found, place: { file, line } } of findings) {
        const key = keyOf(file, found, "page");
        lines.set(key, Math.min(line, lines.get(key) ?? Infinity));
      }
    }
    return lines.get(keyOf(place.file, rule, "page"));
  };
}
