import type { Place } from "../text/place.ts";
import type { RuleId } from "./catalogue.ts";

/** How bad a problem can be, the worst first: an error stops the build, a warning does not, info is advice. */
export const severityOrder = ["error", "warning", "info"] as const;

/** How bad a problem is. */
export type Severity = (typeof severityOrder)[number];

/** Orders severities, the worse first. */
export const compareSeverities = (a: Severity, b: Severity): number => severityOrder.indexOf(a) - severityOrder.indexOf(b);

/** Another place that belongs to a problem, such as the first of two duplicate keys. */
export interface Related extends Place {
  readonly message: string;
}

/** A change to one file that mends a problem without anyone's judgement: the text from `place` to its end becomes `text`. */
export interface Repair {
  /** With its end; a point in which nothing stands has an end that is its start. */
  readonly place: Required<Place>;
  /** What stands there now, so that a file that has changed since is left alone. */
  readonly instead: string;
  readonly text: string;
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
  /** Present only where mending needs no judgement. */
  readonly repair?: Repair;
}

/** A problem in the content, as every reporter prints it; the shape of `check`'s JSON. */
export interface Diagnostic extends Place {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly related?: readonly Related[];
  readonly repair?: Repair;
}
