import type { Heading } from "../pages/markdown.ts";
import type { ContentsItem } from "./view.ts";

interface Branch {
  readonly level: number;
  readonly item: { readonly text: string; readonly id: string; readonly items: ContentsItem[] };
}

const fewest = 3;
const depth = 2;

/** The list of contents of a page, nested two levels deep; empty for fewer than three headings. */
export function contentsOf(headings: readonly Heading[], title: string): readonly ContentsItem[] {
  const below = headings[0]?.text === title ? headings.slice(1) : headings;
  const named = below.filter(({ text, id }) => text && id);
  if (named.length < fewest) return [];
  const top = Math.min(...named.map(({ level }) => level));
  const contents: ContentsItem[] = [];
  const open: Branch[] = [];
  for (const { level, text, id } of named) {
    if (level >= top + depth) continue;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const item = { text, id, items: [] };
    (open.at(-1)?.item.items ?? contents).push(item);
    open.push({ level, item });
  }
  return contents;
}
