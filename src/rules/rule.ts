import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Manual } from "../manual/manual.ts";

/** A check of a whole manual: it yields what it finds, and never prints, reads a disk or knows how severe a finding is. */
export type Rule = (manual: Manual) => Iterable<Finding>;
