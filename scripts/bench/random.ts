/** A source of numbers from 0 up to 1 that gives the same row for the same seed, on every machine. */
export function createRandom(seed: string): () => number {
  let state = hash(seed);
  // Mulberry32: 32 bits of state are plenty for choosing words.
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a, so that seeds that differ in one letter start far apart. */
function hash(seed: string): number {
  let value = 0x811c9dc5;
  for (const letter of seed) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value;
}
