/** For each line of a new text (from 0), which line of the old text it was (from 0); undefined for a line that the change wrote. */
export type LineOrigins = readonly (number | undefined)[];

/** A part of the old text beside the part of the new one that it became; ends are not included. */
interface Region {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Both texts as numbers, the same for the same line, so that comparing two lines costs the same however long they are. */
interface Numbered {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Larger parts are not compared pair by pair; where they have no line that stands once in each, they count as rewritten. */
const mostPairs = 250_000;
const deepest = 12;

/** Tells which lines of a new text stood in the old one already, in the same order; in time nearly linear, whatever the texts are. */
export function lineOrigins(before: readonly string[], after: readonly string[]): LineOrigins {
  const numbers = new Map<string, number>();
  const numberOf = (line: string): number => {
    const known = numbers.get(line) ?? numbers.size;
    numbers.set(line, known);
    return known;
  };
  const numbered = { before: before.map(numberOf), after: after.map(numberOf) };
  const origins = new Array<number | undefined>(after.length).fill(undefined);
  pair(numbered, { oldStart: 0, oldEnd: before.length, newStart: 0, newEnd: after.length }, origins, 0);
  return origins;
}

/** Pairs the ends that are the same; what is left is compared pair by pair, or split first at lines that stand once in each part. */
function pair(texts: Numbered, region: Region, origins: (number | undefined)[], depth: number): void {
  const { before, after } = texts;
  let { oldStart, oldEnd, newStart, newEnd } = region;
  while (oldStart < oldEnd && newStart < newEnd && before[oldStart] === after[newStart]) origins[newStart++] = oldStart++;
  while (oldStart < oldEnd && newStart < newEnd && before[oldEnd - 1] === after[newEnd - 1]) origins[--newEnd] = --oldEnd;
  if (oldStart === oldEnd || newStart === newEnd) return;
  const rest = { oldStart, oldEnd, newStart, newEnd };
  if ((oldEnd - oldStart) * (newEnd - newStart) <= mostPairs) return pairByPairs(texts, rest, origins);
  const anchors = depth < deepest ? anchorsIn(texts, rest) : [];
  if (anchors.length === 0) return;
  for (const [oldLine, newLine] of [...anchors, [oldEnd, newEnd] as const]) {
    pair(texts, { oldStart, oldEnd: oldLine, newStart, newEnd: newLine }, origins, depth + 1);
    if (newLine < newEnd) origins[newLine] = oldLine;
    [oldStart, newStart] = [oldLine + 1, newLine + 1];
  }
}

/** Lines that stand once in each part, as many as keep their order: the longest rising run of their old places. */
function anchorsIn({ before, after }: Numbered, { oldStart, oldEnd, newStart, newEnd }: Region): (readonly [number, number])[] {
  const oldOnce = placesOfSingles(before, oldStart, oldEnd);
  const newOnce = placesOfSingles(after, newStart, newEnd);
  const pairs: [number, number][] = [];
  for (const [line, newLine] of newOnce) {
    const oldLine = oldOnce.get(line);
    if (oldLine !== undefined && oldLine >= 0 && newLine >= 0) pairs.push([oldLine, newLine]);
  }
  return longestRise(pairs);
}

/** Where each line of a part stands, or -1 for one that stands there more than once; in the order of the part. */
function placesOfSingles(lines: readonly number[], start: number, end: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = start; at < end; at++) places.set(lines[at] ?? 0, places.has(lines[at] ?? 0) ? -1 : at);
  return places;
}

function longestRise(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const piles: number[] = [];
  const previous: (number | undefined)[] = [];
  pairs.forEach(([oldLine], n) => {
    let low = 0;
    for (let high = piles.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((pairs[piles[middle] ?? 0]?.[0] ?? 0) < oldLine) low = middle + 1;
      else high = middle;
    }
    previous[n] = low > 0 ? piles[low - 1] : undefined;
    piles[low] = n;
  });
  const rise: (readonly [number, number])[] = [];
  for (let n = piles.at(-1); n !== undefined; n = previous[n]) rise.push(pairs[n] ?? [0, 0]);
  return rise.reverse();
}

/** The longest common sequence of a small part. */
function pairByPairs({ before, after }: Numbered, { oldStart, oldEnd, newStart, newEnd }: Region, origins: (number | undefined)[]): void {
  const [rows, columns] = [oldEnd - oldStart, newEnd - newStart];
  const width = columns + 1;
  const longest = new Uint32Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const at = row * width + column;
      const same = before[oldStart + row] === after[newStart + column];
      longest[at] = same ? 1 + (longest[at + width + 1] ?? 0) : Math.max(longest[at + width] ?? 0, longest[at + 1] ?? 0);
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const at = row * width + column;
    if (before[oldStart + row] === after[newStart + column]) origins[newStart + column++] = oldStart + row++;
    else if ((longest[at + width] ?? 0) >= (longest[at + 1] ?? 0)) row++;
    else column++;
  }
}
