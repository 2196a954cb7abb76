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
}

/** Reads the options of `check`. */
export function parseCheckOptions(argv: readonly string[]): CheckOptions {
  const spec = { ...contentOptions, format: { type: "string" }, fix: { type: "boolean" }, all: { type: "boolean" }, since: { type: "string" } } as const;
  const values = parseOptions(spec, argv);
  return {
    ...contentFrom(values),
    format: formatFrom(values.format ?? "pretty"),
    fix: values.fix ?? false,
    all: values.all ?? false,
    ...(values.since === undefined ? {} : { since: values.since }),
  };
}

function formatFrom(written: string): Format {
  const format = formats.find((known) => known === written);
  if (format) return format;
  const meant = nearest(written, formats);
  throw new UsageError(`There is no format ${quoted(written)}. ${meant ? `Did you mean ${meant}? ` : ""}The formats are ${formats.slice(0, -1).join(", ")} and ${formats.at(-1)}.`);
}
