/** For each of some runs of signs, such as backticks, the index of the next that is as long; found from the end, so that none is looked at twice. */
export function nextAsLong(lengths: readonly number[]): readonly (number | undefined)[] {
  const nearest = new Map<number, number>();
  const next: (number | undefined)[] = [];
  for (let index = lengths.length - 1; index >= 0; index -= 1) {
    const length = lengths[index] ?? 0;
    next[index] = nearest.get(length);
    nearest.set(length, index);
  }
  return next;
}
