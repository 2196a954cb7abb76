import type { RuleId } from "../../../src/diagnostics/catalogue.ts";
import type { Extras } from "./in-body.ts";
import type { Ground, Mutator, Plant } from "./mutator.ts";
import { joined, type PageText } from "./page-text.ts";
import type { Random } from "./random.ts";

/** What mistakes in front matter are made of. */
export type Values = string | ((random: Random, page: PageText, ground: Ground) => string | undefined);

const keyLine = /^[A-Za-z_]+:/;

/** Where a key of the top level and all that belongs to it stand, as [start, end); undefined without it. */
export function spanOfKey({ lines, bodyStart }: PageText, key: string): readonly [number, number] | undefined {
  const start = lines.slice(0, bodyStart).findIndex((line) => line.startsWith(`${key}:`));
  if (start < 0) return undefined;
  let end = start + 1;
  while (end < bodyStart - 1 && !keyLine.test(lines[end] ?? "")) end += 1;
  return [start, end];
}

/** Puts lines in the place of a key, or in at a random place of the block where there is none. */
export function setKey(page: PageText, random: Random, key: string, block: readonly string[], at = 0): Plant | undefined {
  if (page.bodyStart < 3) return undefined;
  const [start, end] = spanOfKey(page, key) ?? newPlace(page, random);
  return replaceLines(page, start, end, block, at);
}

/** Changes lines [start, end) into others; the mistake stands `at` lines below the first. */
export function replaceLines(page: PageText, start: number, end: number, block: readonly string[], at = 0): Plant {
  const lines = [...page.lines.slice(0, start), ...block, ...page.lines.slice(end)];
  return { files: { [page.path]: joined(page, lines) }, at: { file: page.path, line: start + at + 1 } };
}

/** A random place between two keys. */
export function newPlace(page: PageText, random: Random): readonly [number, number] {
  const keys = page.lines.flatMap((line, at) => (at > 0 && at < page.bodyStart && (keyLine.test(line) || at === page.bodyStart - 1) ? [at] : []));
  const at = random.pick(keys) ?? page.bodyStart - 1;
  return [at, at];
}

/** A key with lines of its own in place of those it has. */
export function asKey(rule: RuleId, name: string, key: string, values: Values, options: Extras & { readonly at?: number } = {}): Mutator {
  const { at = 0, ...extras } = options;
  return {
    rule,
    name,
    ...extras,
    plant(page, random, ground) {
      const value = typeof values === "string" ? values : values(random, page, ground);
      return value === undefined ? undefined : setKey(page, random, key, value.split("\n"), at);
    },
  };
}

/** A line more, at a random place between two keys. */
export function asLine(rule: RuleId, name: string, values: Values, options: Extras & { readonly at?: number } = {}): Mutator {
  const { at = 0, ...extras } = options;
  return {
    rule,
    name,
    ...extras,
    plant(page, random, ground) {
      const value = typeof values === "string" ? values : values(random, page, ground);
      if (page.bodyStart < 3 || value === undefined) return undefined;
      const [start, end] = newPlace(page, random);
      return replaceLines(page, start, end, value.split("\n"), at);
    },
  };
}
