import type { Token } from "markdown-it";
import type { Position } from "../../../src/text/place.ts";
import { InlinePlaces } from "../facts/inline-places.ts";
import type { PageState } from "../page-state.ts";
import { quoted } from "../../../src/text/printable.ts";
import { allowedTags, presentationalTags, voidTags } from "./allow-list.ts";
import { Balance, deepest, type Placed } from "./balance.ts";
import { partOf, type Refusal, refusedAttributes, refusedElement } from "./refusals.ts";
import type { RawToken } from "./raw-tokens.ts";
import type { ClosePiece, OpenPiece, Piece } from "./read-tags.ts";
import { putHtml } from "./read-html.ts";
import { rewriteTags, type Structure } from "./rewrite-tags.ts";

/** Reports what is wrong with a page's raw HTML and rewrites it for the sanitiser; `firstLinks[n]` is the number of the nth one's first address. */
export function rewritePage(raw: readonly RawToken[], firstLinks: readonly number[], page: PageState): void {
  const judge = new Judge(page);
  const rewritten = raw.map((each, n): [Token, string] => {
    const { html, pieces } = each.fragment;
    judge.enter(each);
    for (const piece of pieces) judge.read(piece);
    return [each.token, rewriteTags({ html, pieces, firstLink: firstLinks[n] ?? 0 }, judge)];
  });
  judge.finish();
  // Not before the end, because places are found in the tokens' text.
  for (const [token, content] of rewritten) putHtml(token, content);
}

/** An element that was open where another one ended, whose name is known, or at the end of the page. */
interface Unclosed {
  readonly name: string;
  readonly at: Position;
  readonly by: string | undefined;
}

/** Follows a page's raw HTML from start to end and reports what is not allowed or not balanced. */
class Judge implements Structure {
  readonly #page: PageState;
  readonly #places: InlinePlaces;
  readonly #balance: Balance<Position>;
  /** How many elements are open that may not stand in a page, by name. */
  readonly #refused = new Map<string, number>();
  readonly #unclosed = new Set<Unclosed>();
  /** Those of them that another one's end closed, by name. */
  readonly #crossed = new Map<string, Unclosed[]>();
  #raw: RawToken | undefined;
  #isTooDeep = false;

  constructor(page: PageState) {
    this.#page = page;
    this.#places = new InlinePlaces(page);
    this.#balance = new Balance(({ written, whose }, by) => void this.#leaveOpen({ name: written, at: whose, by }));
  }

  enter(raw: RawToken): void {
    this.#raw = raw;
  }

  finish(): void {
    this.#balance.finish();
    for (const { name, at } of this.#unclosed) this.#page.report("unbalanced-html", at, `${quoted(`<${name}>`)} is never closed`, `Add ${quoted(`</${name}>`)} where the element ends.`);
  }

  open(tag: OpenPiece): Placed {
    const at = this.#at(tag.start);
    const placed = this.#balance.open(tag, at);
    if (this.#balance.depth > deepest && !this.#isTooDeep) {
      this.#isTooDeep = true;
      this.#page.report("deep-nesting", at, `${quoted(`<${tag.name}>`)} is more than ${deepest} elements deep`, "Use fewer elements inside each other.");
    }
    return placed;
  }

  close(tag: ClosePiece): Placed | undefined {
    const placed = this.#balance.close(tag);
    if (!placed && !this.#reportCrossed(tag)) this.#reportEnd(tag);
    return placed;
  }

  /** Reports a piece that may not stand in a page. */
  read(piece: Piece): void {
    if (piece.kind === "open") this.#readStart(piece);
    else if (piece.kind === "close" && !allowedTags.has(piece.name) && !presentationalTags.has(piece.name)) this.#endRefused(piece);
    else if (piece.kind === "instruction" || piece.kind === "broken") this.#reportOddity(piece);
  }

  #readStart(tag: OpenPiece): void {
    if (!allowedTags.has(tag.name) && !presentationalTags.has(tag.name)) {
      this.#refused.set(tag.name, (this.#refused.get(tag.name) ?? 0) + 1);
      if ((this.#refused.get(partOf.get(tag.name) ?? "") ?? 0) === 0) this.#report(refusedElement(tag), tag.start);
    }
    for (const refusal of refusedAttributes(tag)) this.#report(refusal, refusal.start);
  }

  #report({ rule, message, fix, why }: Refusal, offset: number): void {
    this.#page.report(rule, this.#at(offset), message, fix, undefined, why);
  }

  #endRefused(tag: ClosePiece): void {
    const open = this.#refused.get(tag.name) ?? 0;
    if (open === 0) this.#reportEnd(tag);
    else this.#refused.set(tag.name, open - 1);
  }

  #leaveOpen(element: Unclosed): void {
    this.#unclosed.add(element);
    if (element.by === undefined) return;
    const same = this.#crossed.get(element.name);
    if (same) same.push(element);
    else this.#crossed.set(element.name, [element]);
  }

  /** Reports an end tag that stands behind that of an element around its own, if it does. */
  #reportCrossed({ name, start }: ClosePiece): boolean {
    const crossed = this.#crossed.get(name)?.pop();
    if (!crossed) return false;
    this.#unclosed.delete(crossed);
    const [end, outer] = [quoted(`</${name}>`), quoted(`</${crossed.by}>`)];
    this.#page.report("unbalanced-html", this.#at(start), `${end} comes after ${outer}, although ${quoted(`<${name}>`)} comes after ${quoted(`<${crossed.by}>`)}`, `Move ${end} to before ${outer}.`);
    return true;
  }

  #reportEnd({ name, start }: ClosePiece): void {
    const fix = name === "br" ? 'Write "<br>" for a new line, or remove it.' : voidTags.has(name) ? "Remove it: this element has no end." : allowedTags.has(name) ? `Remove it, or add ${quoted(`<${name}>`)} where the element starts.` : "Remove it.";
    this.#page.report("unbalanced-html", this.#at(start), `${quoted(`</${name}>`)} closes nothing`, fix);
  }

  #reportOddity({ kind, start }: Extract<Piece, { kind: "instruction" | "broken" }>): void {
    const html = this.#raw?.fragment.html ?? "";
    const shown = quoted(html.slice(start, start + 20).split("\n")[0]?.trim() ?? "");
    if (kind === "broken") this.#page.report("unbalanced-html", this.#at(start), `${shown} has no end`, `Add ">" or "-->" where it ends, or write "&lt;" to show the sign itself.`);
    else this.#page.report("unsafe-html", this.#at(start), `${shown} is not allowed in a page`, `Remove it, or write "&lt;" to show the sign itself.`);
  }

  #at(offset: number): Position {
    return this.#raw ? this.#places.of(this.#raw.block, this.#raw.offset + offset) : this.#page.place(0);
  }
}
