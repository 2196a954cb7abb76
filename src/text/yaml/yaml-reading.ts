import type { Written } from "./written.ts";
import type { YamlFault } from "./yaml-fault.ts";

/** A block of YAML as written; absent when it cannot be read with certainty, and then `faults` says why. */
export interface YamlReading {
  readonly written?: Written;
  readonly faults: readonly YamlFault[];
}
