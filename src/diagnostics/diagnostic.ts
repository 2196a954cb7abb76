import type { Place } from "../text/place.ts";
import type { RuleId } from "./catalogue.ts";

/** How bad a problem is: an error stops the build, a warning does not, info is advice. */
export type Severity = "error" | "warning" | "info";

/** Another place that belongs to a problem, such as the first of two duplicate keys. */
export interface Related extends Place {
  readonly message: string;
}

/** What a step or rule found: the problem, its place and its remedy, before severity is judged. */
export interface Finding {
  readonly rule: RuleId;
  /** What is wrong, in the author's words, quoting what they wrote. */
  readonly message: string;
  /** What to do, starting with a verb. */
  readonly fix: string;
  /** Whom it hurts; absent, the rule's own words are used. */
  readonly why?: string;
  readonly place: Place;
  readonly related?: readonly Related[];
}

/** A problem in the content, as every reporter prints it; the shape of `check`'s JSON. */
export interface Diagnostic extends Place {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly related?: readonly Related[];
}
