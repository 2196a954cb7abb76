import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files whose tests measure how long a reader waits: they run after all others, with nothing beside them. */
export const timed: readonly string[] = ["test/browser/acceptance/budgets.test.ts"];

/** Folders whose files take longest; started last, one of them would keep everybody waiting. */
const heavy: readonly string[] = ["test/checks/", "test/search/ranking/", "test/browser/", "test/disk/", "test/corpora/", "test/commands/"];

/** Starts heavy files first, since a fresh clone does not know how long each took. */
export class HeavyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const at = heavy.findIndex((folder) => moduleId.includes(`/${folder}`));
  return at === -1 ? heavy.length : at;
}
