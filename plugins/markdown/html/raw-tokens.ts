import type { Token } from "markdown-it";
import type { PageState } from "../page-state.ts";
import { deepest } from "./balance.ts";
import type { Fragment, SafeFragment } from "./fragment.ts";

/** Raw HTML as it stands in a page. */
export interface RawToken {
  readonly token: Token;
  /** The block that holds it, and where in the block's text it starts. */
  readonly block: Token;
  readonly offset: number;
  readonly fragment: Fragment;
}

/** All raw HTML of a page, in order. */
export interface RawTokens {
  readonly all: readonly RawToken[];
  /**
   * Whether each run of it may stand in the page as it was sanitised by itself: every element that one opens is closed
   * by another within the same block of Markdown, so that the whole is balanced.
   */
  readonly areSafe: boolean;
}

const none: RawTokens = { all: [], areSafe: true };

/** Finds the raw HTML of a parsed page. */
export function readRawTokens(tokens: readonly Token[], page: PageState, read: (html: string) => Fragment): RawTokens {
  if (!page.uses.has("raw-html")) return none;
  const found = new RawFinder(read);
  for (const token of tokens) {
    if (token.type === "html_block") found.add(token, token, 0);
    else if (token.type === "inline") found.addInline(token);
    else found.pass(token.nesting);
  }
  return found.finish();
}

/** Stands for a block or an emphasis of Markdown among the names of raw elements. */
const markdown = "";

/** Collects raw HTML and follows which of its elements, and of Markdown's, are open. */
class RawFinder {
  readonly #read: (html: string) => Fragment;
  readonly #all: RawToken[] = [];
  readonly #open: string[] = [];
  #areSafe = true;

  constructor(read: (html: string) => Fragment) {
    this.#read = read;
  }

  add(token: Token, block: Token, offset: number): void {
    const fragment = this.#read(token.content);
    this.#all.push({ token, block, offset, fragment });
    const { safe } = fragment;
    this.#areSafe &&= safe !== undefined && (token === block || !safe.hasBlocks) && this.#enter(safe);
  }

  addInline(block: Token): void {
    this.pass(1);
    for (const token of block.children ?? []) {
      if (token.type === "html_inline") this.add(token, block, (token.meta as { offset: number }).offset);
      else this.pass(token.nesting);
    }
    this.pass(-1);
  }

  /** Takes a token of Markdown that opens something, closes it, or does neither. */
  pass(nesting: number): void {
    if (nesting === 1) this.#open.push(markdown);
    else if (nesting === -1) this.#areSafe &&= this.#open.pop() === markdown;
  }

  finish(): RawTokens {
    return { all: this.#all, areSafe: this.#areSafe && this.#open.length === 0 };
  }

  #enter({ closes, opens }: SafeFragment): boolean {
    for (const name of closes) if (this.#open.pop() !== name) return false;
    // A table inside another one is written otherwise than by itself.
    if (opens.length > 0 && this.#open.includes("table")) return false;
    return this.#open.push(...opens) <= deepest;
  }
}
