/** Where a stretch of a decoded text stands in the text that the file holds; undefined when something that is not shown stands in it. */
export type FindRaw = (start: number, end: number) => { readonly start: number; readonly end: number } | undefined;

/**
 * Makes the way back from a decoded text to the file's own, which may have other line ends and characters that were left
 * out. Stretches are asked for from first to last and must not overlap.
 */
export function createRawLookup(text: string, raw: string): FindRaw {
  if (text === raw) return (start, end) => ({ start, end });
  let [at, rawAt] = [0, 0];
  /** Goes on to an offset of the text; gives where the character before it ends in the file. */
  const goTo = (offset: number): number => {
    let end = rawAt;
    while (at < offset && rawAt < raw.length) {
      const length = matched(text, at, raw, rawAt);
      if (length > 0) at += widthAt(text, at);
      rawAt += length || widthAt(raw, rawAt);
      if (length > 0) end = rawAt;
    }
    return end;
  };
  return (start, end) => {
    const before = goTo(start);
    if (start === end) return { start: before, end: before };
    while (rawAt < raw.length && matched(text, at, raw, rawAt) === 0) rawAt += widthAt(raw, rawAt);
    const rawStart = rawAt;
    const rawEnd = goTo(end);
    return raw.slice(rawStart, rawEnd).replace(/\r\n?/g, "\n") === text.slice(start, end) ? { start: rawStart, end: rawEnd } : undefined;
  };
}

/** How much of the file's text is the character that stands at an offset of the decoded text; 0 when that is another one. */
function matched(text: string, at: number, raw: string, rawAt: number): number {
  if (raw[rawAt] === "\r") return text[at] !== "\n" ? 0 : raw[rawAt + 1] === "\n" ? 2 : 1;
  return raw.codePointAt(rawAt) === text.codePointAt(at) ? widthAt(raw, rawAt) : 0;
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
