import type { Place } from "../text/place.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** A comment in which an author accepts a problem; one that names several rules is several of these. */
export interface Silence {
  /** `check-allow` or `check-allow-page`, or whatever else was written in their place. */
  readonly word: string;
  /** As written; it may be no rule, or nothing. */
  readonly rule: string;
  /** Empty where none is given. */
  readonly reason: string;
  /** Where the rule is named. */
  readonly place: Place;
  /** The line whose findings it silences, or the whole page; undefined when no line follows it. */
  readonly on: number | "page" | undefined;
  /** Whether the page is left out, so that few rules look at it and none can tell whether the comment is needed. */
  readonly isDormant?: boolean;
}

/** A problem that a comment accepts. */
export interface AcceptedDiagnostic extends Diagnostic {
  readonly reason: string;
}
