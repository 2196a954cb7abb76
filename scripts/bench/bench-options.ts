import type { OptionValues } from "../../src/failure/parse-options.ts";
import { UsageError } from "../../src/failure/failure.ts";

/** The options of the bench command. */
export const benchOptions = {
  sizes: { type: "string" },
  rounds: { type: "string" },
  corpus: { type: "string" },
  settings: { type: "string" },
  page: { type: "string" },
  folder: { type: "string" },
  profile: { type: "boolean" },
} as const;

/** Options as typed, with defaults in the place of what was left out; sizes from small to large. */
export function benchOptionsFrom(values: OptionValues<typeof benchOptions>) {
  const sizes = (values.sizes ?? "204,1000,5000,10000").split(",").map((written) => countFrom("--sizes", written));
  return {
    sizes: [...new Set(sizes)].sort((a, b) => a - b),
    rounds: countFrom("--rounds", values.rounds ?? "3"),
    corpus: values.corpus ?? "../shared/corpus/design-manual",
    settings: values.settings ?? "test/corpora/design-manual.yaml",
    folder: values.folder,
    page: values.page ?? "agile/quality",
    profile: values.profile ?? false,
  };
}

function countFrom(option: string, written: string): number {
  const count = Number(written.trim());
  if (Number.isInteger(count) && count > 0 && count <= 100_000) return count;
  throw new UsageError(`"${written}" after ${option} is not a count. Give whole numbers from 1 to 100000.`);
}
