import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { catalogue, type RuleId } from "../../src/diagnostics/catalogue.ts";
import { designManual, hasCorpus, settingsFor } from "../corpora/corpus.ts";
import { allMutators, notPlanted } from "./mutations/all.ts";
import { openField } from "./planting/ground.ts";
import { type Harvest, sow } from "./planting/sow.ts";

/** Another seed plants other mistakes; more rounds plant more of each. */
const seed = process.env["MUTATION_SEED"] ?? "every mistake";
const more = Number(process.env["MUTATION_ROUNDS"] ?? 12);
const own = resolve(import.meta.dirname, "../../content");

/** What was planted and not found, as a table to read. */
const missed = (harvests: readonly Harvest[]): readonly string[] => harvests.flatMap(({ mutator, missed }) => missed.map((place) => `${mutator.rule} (${mutator.name}) ${place}`));
const cried = (harvests: readonly Harvest[]): readonly string[] => harvests.flatMap(({ mutator, cried }) => cried.map((finding) => `${mutator.rule} (${mutator.name}) made ${finding}`));
const sum = (harvests: readonly Harvest[], of: (harvest: Harvest) => number): number => harvests.reduce((all, harvest) => all + of(harvest), 0);

/** At least this share of all that is planted must be found on its very line. */
const foundAtLeast = 0.98;

function expectGood(harvests: readonly Harvest[]): void {
  const share = sum(harvests, ({ found }) => found) / sum(harvests, ({ planted }) => planted);
  expect.soft(share, `seed "${seed}"\n${missed(harvests).join("\n")}`).toBeGreaterThanOrEqual(foundAtLeast);
  expect.soft(cried(harvests), `seed "${seed}"`).toEqual([]);
  // A rule that finds few of its own mistakes cannot hide among the others.
  expect.soft(harvests.filter(({ planted, found }) => found < planted * 0.75).map(({ mutator }) => `${mutator.rule} (${mutator.name})`), `seed "${seed}"`).toEqual([]);
}

describe("mistakes planted in pages at random", () => {
  test("every rule has a mistake that shows it, or a reason why none can be planted", () => {
    const planted = new Set<RuleId>(allMutators.map(({ rule }) => rule));
    const excused = Object.keys(notPlanted);
    expect(Object.keys(catalogue).filter((rule) => !planted.has(rule as RuleId) && !excused.includes(rule))).toEqual([]);
    expect(excused.filter((rule) => !(rule in catalogue) || planted.has(rule as RuleId))).toEqual([]);
  });

  test("are found on their very line in our own manual, and nothing else is", () => {
    expectGood(sow(openField(own, join(own, "manual.yaml")), allMutators, { seed, rounds: Math.ceil(more / 3) }));
  });

  test.skipIf(!hasCorpus)("are found on their very line in the first design manual, at least a dozen of each, and nothing else is", () => {
    const harvests = sow(openField(designManual, settingsFor("design-manual")), allMutators, { seed, rounds: more });
    expectGood(harvests);
  });
});
