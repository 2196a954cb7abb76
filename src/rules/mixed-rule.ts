import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Manual } from "../manual/manual.ts";

/** A check of a whole manual that yields findings of several rules; on its way out, one rule at a time. */
export type MixedRule = (manual: Manual) => Iterable<Finding>;
