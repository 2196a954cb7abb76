import type { PagefindData } from "./pagefind.ts";

/** A stretch of an excerpt; what the query looks for is marked. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

const markedWord = /<mark>([^]*?)<\/mark>/g;

/** A result's excerpt as plain text in parts, so that nothing in it can be taken for markup. */
export function excerptParts({ excerpt, content }: Pick<PagefindData, "excerpt" | "content">): readonly ExcerptPart[] {
  const parts = excerpt.split(markedWord).map((text, at) => ({ text, marked: at % 2 === 1 }));
  if (!/&[lg]t;/.test(excerpt)) return joined(parts);
  return joined(unescaped(parts, content));
}

/** Pagefind escapes “<” but not “&”, so an excerpt does not tell “<” from “&lt;”; the page's text does. */
function unescaped(parts: readonly ExcerptPart[], content: string): readonly ExcerptPart[] {
  const escape = (text: string): string => text.replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const words = content.split(/\s+/);
  const shown = parts.map(({ text }) => text).join("").split(/\s+/).filter(Boolean);
  const start = words.findIndex((_, at) => shown.every((word, offset) => escape(words[at + offset] ?? "") === word));
  if (start < 0) return parts.map(({ text, marked }) => ({ text: text.replace(/&lt;/g, "<").replace(/&gt;/g, ">"), marked }));
  let at = start;
  return parts.map(({ text, marked }) => ({ text: text.replace(/\S+/g, () => words[at++] ?? ""), marked }));
}

/** Neighbours that are marked alike as one part. */
function joined(parts: readonly ExcerptPart[]): readonly ExcerptPart[] {
  const all: ExcerptPart[] = [];
  for (const part of parts) {
    const last = all[all.length - 1];
    if (last?.marked === part.marked) all[all.length - 1] = { ...last, text: last.text + part.text };
    else if (part.text) all.push(part);
  }
  return all;
}
