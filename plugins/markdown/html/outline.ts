import { allowedTags, isAllowedAttribute, isPresentational, presentationalTags, voidTags } from "./allow-list.ts";
import { deepest, isBlock } from "./balance.ts";
import type { OpenPiece, Piece } from "./read-tags.ts";

/** Which elements a piece of raw HTML ends and starts. */
export interface Outline {
  /** Elements of outside that it closes, innermost first. */
  readonly closes: readonly string[];
  /** Elements that it leaves open, outermost first. */
  readonly opens: readonly string[];
  /** Whether it starts or ends what can't stand in a paragraph. */
  readonly hasBlocks: boolean;
}

/** The outline of raw HTML that is in order; undefined when there is anything to report, or only the page can tell what it means. */
export function outlineOf(pieces: readonly Piece[]): Outline | undefined {
  const closes: string[] = [];
  const opens: string[] = [];
  let hasBlocks = false;
  for (const piece of pieces) {
    if (piece.kind === "text") continue;
    if (piece.kind !== "open" && piece.kind !== "close") return undefined;
    const { name } = piece;
    if (presentationalTags.has(name)) continue;
    hasBlocks ||= isBlock(name);
    if (piece.kind === "open") {
      if (!isInOrder(piece) || endsParagraph(name, opens.at(-1)) || (name === "figcaption" && opens.at(-1) !== "figure")) return undefined;
      if (!voidTags.has(name) && opens.push(name) > deepest) return undefined;
    } else if (opens.length > 0 ? opens.pop() !== name : closes.push(name) === 0) return undefined;
  }
  // A paragraph ends wherever a block starts, so one whose ends are apart must be looked at with all that is between.
  return [...opens, ...closes].every((name) => allowedTags.has(name) && name !== "p") ? { closes, opens, hasBlocks } : undefined;
}

const isInOrder = ({ name: tag, attributes }: OpenPiece): boolean =>
  allowedTags.has(tag) && attributes.every(({ name }) => isAllowedAttribute(tag, name) || isPresentational(name) || (tag === "a" && name === "name"));

const endsParagraph = (name: string, top: string | undefined): boolean => top === "p" && isBlock(name);
