import { parseOptions } from "../src/failure/parse-options.ts";
import { UsageError } from "../src/failure/failure.ts";
import { quoted } from "../src/text/printable.ts";
import { nearest } from "../src/text/nearest.ts";
import { contentFrom, contentOptions } from "./command-options.ts";
import type { ContentOptions } from "./read-content.ts";

/** How a report can be written. */
export const formats = ["pretty", "json", "github", "sarif", "markdown"] as const;

/** One of the ways to write a report. */
export type Format = (typeof formats)[number];

/** What a check is asked to do. */
export interface CheckOptions extends ContentOptions {
  readonly format: Format;
  /** Whether to mend what needs no judgement. */
  readonly fix: boolean;
  /** Whether to show every problem, also advice that is given often and what stood there before a change. */
  readonly all: boolean;
  /** The commit that a change started from. */
  readonly since?: string;
  /** Whether to ask other hosts for the addresses that lead to them. */
  readonly external: boolean;
  /** Where what other hosts answered is kept between runs; by default with what else is kept. */
  readonly cache?: string;
}

const spec = {
  ...contentOptions,
  format: { type: "string", value: "FORMAT", about: `How the report is written: ${formats.join(", ")} (pretty)` },
  fix: { type: "boolean", about: "Mend what needs no judgement" },
  all: { type: "boolean", about: "Show everything, also advice that is given often and what stood there before a change" },
  since: { type: "string", value: "COMMIT", about: "Report only what a change since this commit or branch brought in" },
  external: { type: "boolean", about: "Ask other websites whether the links to them work" },
  cache: { type: "string", value: "FILE", about: "Where what they answered is kept, with --external" },
} as const;

/** Reads the options of `check`. */
export function parseCheckOptions(argv: readonly string[]): CheckOptions {
  const values = parseOptions(spec, argv);
  if (values.cache !== undefined && !values.external) throw new UsageError("--cache names the file of what other websites answered, so it needs --external beside it.");
  return {
    ...contentFrom(values),
    format: formatFrom(values.format ?? "pretty"),
    fix: values.fix ?? false,
    all: values.all ?? false,
    external: values.external ?? false,
    ...(values.cache === undefined ? {} : { cache: values.cache }),
    ...(values.since === undefined ? {} : { since: values.since }),
  };
}

function formatFrom(written: string): Format {
  const format = formats.find((known) => known === written);
  if (format) return format;
  const meant = nearest(written, formats);
  throw new UsageError(`There is no format ${quoted(written)}. ${meant ? `Did you mean ${meant}? ` : ""}The formats are ${formats.slice(0, -1).join(", ")} and ${formats.at(-1)}.`);
}
