import type { RuleId } from "../../../src/diagnostics/catalogue.ts";
import type { Ground, Mutator, Plant } from "./mutator.ts";
import { joined, type PageText } from "./page-text.ts";
import type { Random } from "./random.ts";

/** What a mutator may say beside its mistake. */
export type Extras = Pick<Mutator, "alongside" | "elsewhere" | "alone" | "leavesOut">;

/** A mistake's text; one in several lines stands at the first, unless `at` says otherwise. */
export type Snippet = Block;

/** A block's lines. */
export type Block = string | ((random: Random, ground: Ground, page: PageText) => string | undefined);

/** Blocks that can hold a few words with a mistake in them. */
export const carriers = {
  paragraph: (words: string) => [`Some words stand before ${words} and some behind.`],
  "several lines": (words: string) => ["A first line of words", `goes on with ${words} here`, "and ends on the third."],
  list: (words: string) => ["- one thing to do", `- then ${words} as well`, "- and a last thing"],
  "numbered list": (words: string) => ["1. One thing to do", `2. Then ${words} as well`],
  "nested list": (words: string) => ["- one thing to do", "  - a part of it", `  - then ${words} as well`],
  quotation: (words: string) => ["> Somebody says that", `> there is ${words} in here`],
  table: (words: string) => ["| Phase | What to do |", "|---|---|", "| First | Plan it |", `| Then | Look at ${words} next |`],
} as const;

/** The name of a block that can hold a mistake. */
export type Carrier = keyof typeof carriers;

const prose: readonly Carrier[] = ["paragraph", "several lines", "list", "numbered list", "nested list"];
const everywhere: readonly Carrier[] = [...prose, "quotation", "table"];

/** Which blocks a mistake in words counts in. */
export const within = { prose, everywhere, paragraphs: ["paragraph", "several lines"] as readonly Carrier[] } as const;

/** A mistake among words: in a new paragraph, list, quotation or table, or in a sentence that stands there. */
export function inWords(rule: RuleId, name: string, snippet: Snippet, options: Extras & { readonly where?: readonly Carrier[] } = {}): Mutator {
  const { where = within.everywhere, ...extras } = options;
  return {
    rule,
    name,
    ...extras,
    alongside: ["long-sentence", "long-paragraph", ...(extras.alongside ?? [])],
    plant(page, random, ground) {
      const words = typeof snippet === "string" ? snippet : snippet(random, ground, page);
      if (words === undefined || !ground.written.has(page.path)) return undefined;
      const choice = random.below(where.length + 3);
      if (choice >= where.length && page.plain.length > 0) return inSentence(page, random, words);
      const carrier = where[choice % where.length] ?? "paragraph";
      const lines = carriers[carrier](words);
      return insertBlock(page, random, lines, lines.findIndex((line) => line.includes(words)));
    },
  };
}

/** A mistake that is a block of its own; `at` is the line of it that is wrong, from 0. */
export function asBlock(rule: RuleId, name: string, block: Block, options: Extras & { readonly at?: number } = {}): Mutator {
  const { at = 0, ...extras } = options;
  return {
    rule,
    name,
    ...extras,
    plant(page, random, ground) {
      const lines = typeof block === "string" ? block : block(random, ground, page);
      return lines !== undefined && ground.written.has(page.path) ? insertBlock(page, random, lines.split("\n"), at) : undefined;
    },
  };
}

/** Puts a block between two others, or at either end of the body. */
export function insertBlock(page: PageText, random: Random, block: readonly string[], at: number): Plant | undefined {
  const gap = random.pick(page.gaps);
  if (gap === undefined) return undefined;
  const lines = [...page.lines.slice(0, gap), "", ...block, "", ...page.lines.slice(gap + 1)];
  return { files: { [page.path]: joined(page, lines) }, at: { file: page.path, line: gap + at + 2 } };
}

function inSentence(page: PageText, random: Random, words: string): Plant | undefined {
  const line = random.pick(page.plain);
  if (line === undefined) return undefined;
  const written = page.lines[line] ?? "";
  const [first, last] = [words.split(" ")[0], words.split(" ").at(-1)];
  // No word twice in a row, which would be a mistake that nobody meant.
  const spaces = [...written.matchAll(/([a-z]+) (?=([a-z]+))/gi)].filter(([, before, after]) => before?.toLowerCase() !== first && after !== last).map(({ index, 1: before = "" }) => index + before.length);
  const at = random.pick(spaces);
  if (at === undefined) return undefined;
  const lines = page.lines.with(line, `${written.slice(0, at)} ${words}${written.slice(at)}`);
  return { files: { [page.path]: joined(page, lines) }, at: { file: page.path, line: line + 1 } };
}
