import type { Place } from "./place.ts";

/** A problem of a file's bytes or characters; the same shape as a `Finding`, which this room lies below. */
export interface TextFinding {
  readonly rule:
    | "not-utf8"
    | "utf16-file"
    | "binary-file"
    | "control-character"
    | "bidi-control"
    | "private-use-character"
    | "invisible-character"
    | "file-too-large"
    | "long-line";
  readonly message: string;
  readonly fix: string;
  readonly place: Place;
  readonly related?: readonly (Place & { readonly message: string })[];
  readonly repair?: { readonly place: Required<Place>; readonly instead: string; readonly text: string };
}
