import type { Finding } from "../diagnostics/diagnostic.ts";
import { createAnchorLookup } from "../links/anchor-lookup.ts";
import { addressLost } from "./address-lost.ts";
import type { Comparison } from "./comparison.ts";
import { headingLost } from "./heading-lost.ts";

/** What only a comparison with the manual as it was before can tell. */
export function* compareManuals(comparison: Comparison): Iterable<Finding> {
  yield* addressLost(comparison);
  yield* headingLost(comparison, createAnchorLookup(comparison.after));
}
