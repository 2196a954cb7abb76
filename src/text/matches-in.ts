/** All matches of a global pattern, one after another, as `matchAll` gives them, but without making the pattern anew for each text, which takes longer than searching a short one. */
export function* matchesIn(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  let from = 0;
  for (;;) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return;
    from = pattern.lastIndex > match.index ? pattern.lastIndex : match.index + 1;
    yield match;
  }
}
