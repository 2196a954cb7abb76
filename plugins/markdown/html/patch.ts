/** A change to a text: what stands between two offsets becomes `text`. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies changes that are in order and do not overlap. */
export function applyPatches(source: string, patches: readonly Patch[]): string {
  let result = "";
  let from = 0;
  for (const { start, end, text } of patches) {
    result += source.slice(from, start) + text;
    from = end;
  }
  return result + source.slice(from);
}
