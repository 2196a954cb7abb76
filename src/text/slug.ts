/** The id that kramdown gives a heading: its raw text without leading non-letters, in letters, digits and hyphens. */
export function kramdownId(rawText: string): string {
  const kept = rawText.replace(/^[^a-zA-Z]+/, "").replace(/[^a-zA-Z0-9 -]/g, "");
  return kept.replaceAll(" ", "-").toLowerCase() || "section";
}

/** Makes ids for one page: each call gives an id that no earlier call gave and that is not `taken`. */
export function createSlugger(taken: Iterable<string> = []): (rawText: string) => string {
  const used = new Set(taken);
  const repeats = new Map<string, number>();
  return (rawText) => {
    const base = kramdownId(rawText);
    let repeat = repeats.get(base) ?? -1;
    let id: string;
    do {
      repeat += 1;
      id = repeat === 0 ? base : `${base}-${repeat}`;
    } while (used.has(id));
    repeats.set(base, repeat);
    used.add(id);
    return id;
  };
}
