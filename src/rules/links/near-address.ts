import { distance } from "fastest-levenshtein";

/** How many addresses are compared letter by letter in one run; a broken manual must not cost its pages times its links. */
const mostComparisons = 200;
/** How many letters of one step of an address may differ, however long it is. */
const mostLetters = 3;

/** Finds the address that differs from a written one by slips alone: no step of it by more than a letter or two, none by its numbers. */
export function createNearAddress(paths: readonly string[]): (wanted: string, fits: (path: string) => boolean) => string | undefined {
  const known = paths.map((path) => ({ path, steps: path.toLowerCase().split("/") }));
  const before = new Map<string, readonly string[]>();
  const nearOnes = (wanted: string): readonly string[] => {
    const steps = wanted.toLowerCase().split("/");
    const near: { path: string; slips: number }[] = [];
    for (const offered of known) {
      const slips = offered.steps.length === steps.length && Math.abs(offered.path.length - wanted.length) <= mostLetters ? slipsOf(steps, offered.steps) : Infinity;
      if (slips < Infinity) near.push({ path: offered.path, slips });
    }
    return near.sort((a, b) => a.slips - b.slips).map(({ path }) => path);
  };
  return (wanted, fits) => {
    if (!before.has(wanted)) {
      if (before.size >= mostComparisons) return undefined;
      before.set(wanted, nearOnes(wanted));
    }
    return before.get(wanted)?.find(fits);
  };
}

/** The name most like a written one, such as the id of a heading; undefined where none differs from it by slips alone. */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Infinity;
  for (const name of names) {
    const slips = slipsOfStep(written.toLowerCase(), name.toLowerCase());
    if (slips < fewest) [best, fewest] = [name, slips];
  }
  return best;
}

/** How many letters differ in all; `Infinity` where a step is another one altogether. */
function slipsOf(written: readonly string[], offered: readonly string[]): number {
  let slips = 0;
  for (const [index, step] of written.entries()) {
    const other = offered[index] ?? "";
    if (step !== other) slips += slipsOfStep(step, other);
    if (slips === Infinity) break;
  }
  return slips;
}

function slipsOfStep(written: string, offered: string): number {
  const limit = Math.min(mostLetters, Math.max(1, Math.floor(written.length / 4)));
  if (written.length < 3 || Math.abs(written.length - offered.length) > limit || digitsOf(written) !== digitsOf(offered)) return Infinity;
  const slips = slipsBetween(written, offered);
  if (slips > limit) return Infinity;
  const [words, others] = [wordsOf(written), wordsOf(offered)];
  // "planning-it" and "running-it" are a few letters apart, and two things.
  const isOther = words.length === others.length && words.some((word, index) => slipsBetween(word, others[index] ?? "") > Math.max(1, Math.floor(word.length / 3)));
  return isOther ? Infinity : slips;
}

/** How many letters differ; two that have changed places are one slip. */
function slipsBetween(written: string, offered: string): number {
  if (written === offered) return 0;
  let at = 0;
  while (written[at] === offered[at]) at += 1;
  const swapped = written.slice(0, at) + (written[at + 1] ?? "") + (written[at] ?? "") + written.slice(at + 2);
  return swapped === offered ? 1 : distance(written, offered);
}

const wordsOf = (step: string): string[] => step.split(/[-._]/);

const digitsOf = (step: string): string => step.replace(/\D+/g, " ").trim();
