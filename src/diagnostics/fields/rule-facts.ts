import type { Severity } from "../diagnostic.ts";

/** What the catalogue says of a rule. */
export interface RuleFacts {
  readonly severity: Severity;
  /** Whom the problem hurts. */
  readonly why: string;
}
