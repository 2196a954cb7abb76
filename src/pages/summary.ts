/** A text cut at a word to at most `limit` characters, with an ellipsis where something was cut. */
export function shorten(text: string, limit = 200): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), limit / 2)).replace(/[\s,;:.–—-]+$/, "")}…`;
}
