import type { Place } from "../text/place.ts";

/** A comment in which an author accepts a problem. */
export interface Silence {
  /** As written; it may be no rule. */
  readonly rule: string;
  /** Empty where none is given. */
  readonly reason: string;
  /** Where the comment stands. */
  readonly place: Place;
  /** The line whose findings it silences, or the whole page. */
  readonly on: number | "page";
}
