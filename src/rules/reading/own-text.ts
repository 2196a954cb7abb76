import type { PageSource } from "../../pages/page-source.ts";
import { lastAtOrBefore } from "../../text/last-at-or-before.ts";
import { frontProse } from "./front-prose.ts";
import { maskAddresses, maskQuotations } from "./mask.ts";
import type { OwnProse } from "./own-prose.ts";

/** What a page's own authors wrote, all of it in one text, so that a pattern has to run only once. */
export interface OwnText {
  readonly blocks: readonly OwnProse[];
  /** The blocks, one after another, with nothing that a word could reach across between them; words in quotation marks are masked too, because they are someone else's, or are only mentioned. */
  readonly text: string;
  /** The block at an offset of the text, and where in the text it starts. */
  readonly blockAt: (offset: number) => { readonly block: OwnProse; readonly start: number };
}

const between = "\n\uFFFC\n";
const nothing: OwnProse = { kind: "paragraph", text: "", at: () => ({ line: 1, column: 1 }) };

/** Collects the prose of an English page: no quotations, no other languages. */
export function ownTextOf(page: PageSource): OwnText {
  const blocks = isEnglish(page) ? [...ownBlocks(page)] : [];
  const starts: number[] = [];
  let text = "";
  for (const block of blocks) {
    starts.push(text.length);
    text += maskQuotations(block.text) + between;
  }
  return { blocks, text, blockAt: (offset) => blockBefore(offset, blocks, starts) };
}

function* ownBlocks(page: PageSource): Generator<OwnProse> {
  yield* frontProse(page);
  for (const { kind, text, at } of page.facts.shape().prose) {
    if (kind !== "quotation") yield { kind, text: maskAddresses(text), at };
  }
}

/** The last block that starts at or before an offset. */
function blockBefore(offset: number, blocks: readonly OwnProse[], starts: readonly number[]): { block: OwnProse; start: number } {
  const at = lastAtOrBefore(starts, offset);
  return { block: blocks[at] ?? nothing, start: starts[at] ?? 0 };
}

/** Whether a page is written in English, by its own word or the manual's. */
const isEnglish = ({ front, settings }: PageSource): boolean => /^en\b/i.test(front.lang ?? settings.language);
