import type { Token } from "markdown-it";
import type { RawToken } from "../html/raw-tokens.ts";
import type { SpanNote } from "../syntax/link-places.ts";

/** What stands for each character that is no words. */
export const mask = "\uFFFC";

/** Elements of HTML that hold code. */
export const codeTags: ReadonlySet<string> = new Set("code kbd pre samp script style textarea var".split(" "));

/** A text in which the spans, which are in order, are masked one for one; line ends stay. */
export function maskSpans(text: string, spans: readonly SpanNote[]): string {
  let masked = "";
  let end = 0;
  for (const { from, to } of spans) {
    if (to <= end) continue;
    const start = Math.max(from, end);
    masked += text.slice(end, start) + text.slice(start, to).replace(/[^\n]/g, mask);
    end = to;
  }
  return masked + text.slice(end);
}

/** The text of a block in which code, addresses, tags and footnote marks are masked; `rawOf` tells the raw HTML that its tokens were. */
export function maskMarkup({ content, children }: Token, rawOf: ReadonlyMap<Token, RawToken>): string {
  const spans: SpanNote[] = [];
  const labels = { from: 0 };
  let codeFrom: number | undefined;
  for (const token of children ?? []) {
    const note = token.type === "footnote_ref" ? footnoteSpan(content, token, labels) : (token.meta as Partial<SpanNote> | null);
    if (note?.from === undefined || note.to === undefined) continue;
    const { from, to } = note;
    const piece = rawOf.get(token)?.fragment.pieces[0];
    if (piece?.kind === "open" && codeTags.has(piece.name)) codeFrom ??= from;
    else if (piece?.kind === "close" && codeTags.has(piece.name) && codeFrom !== undefined) {
      // What was masked inside it is covered.
      while ((spans.at(-1)?.from ?? -1) >= codeFrom) spans.pop();
      spans.push({ from: codeFrom, to });
      codeFrom = undefined;
      continue;
    }
    spans.push({ from, to });
  }
  // Links inside an image's words end after the ones that follow start.
  return spans.length === 0 ? content : maskSpans(content, spans.sort((a, b) => a.from - b.from));
}

function footnoteSpan(content: string, { meta }: Token, labels: { from: number }): SpanNote | undefined {
  const mark = `[^${(meta as { label: string }).label}]`;
  const from = content.indexOf(mark, labels.from);
  if (from === -1) return undefined;
  labels.from = from + mark.length;
  return { from, to: labels.from };
}
