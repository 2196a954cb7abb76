import type { Finding } from "../../diagnostics/diagnostic.ts";
import type { Silence } from "../../diagnostics/silence.ts";

/** The findings that no comment silences, and those about the comments themselves. */
export function applySilences(findings: readonly Finding[], silences: readonly Silence[]): readonly Finding[] {
  if (silences.length === 0) return findings;
  return findings;
}
