import type { Span } from "../text/place.ts";
import type { Notes } from "./notes.ts";

/** Notes a value that stands where it stood before. */
export const noteRepeated = (what: string, at: Span, first: Span, notes: Notes): void =>
  notes.add("repeated-value", at, `${what} is named twice`, "Delete one of the two, or write the one that is missing.", {
    other: { ...first, message: "The first time" },
  });
