import { addressKey } from "../pages/address.ts";
import type { Place } from "../text/place.ts";
import { splitHref } from "./split-href.ts";

/** A moved address, from the settings or from a page's `redirect_from`. */
export interface Move {
  /** Below the base path. */
  readonly from: string;
  /** Below the base path, or on another host; for `redirect_from`, the page's url. */
  readonly to: string;
  /** Everything below `from` moves too. */
  readonly prefix: boolean;
  /** Both as their author spells them. */
  readonly written: { readonly from: string; readonly to: string };
  /** Where the old address is written. */
  readonly place: Place;
  /** Where the new address is written; for `redirect_from`, where the old one is. */
  readonly toPlace: Place;
}

/** All moves, ready to be asked; addresses are below the base path. */
export interface MoveTable {
  readonly moves: readonly Move[];
  /** The move that an address falls under: an exact one first, else the longest prefix. */
  readonly find: (path: string) => Move | undefined;
  /** Where the move that an address falls under leads. */
  readonly step: (path: string) => string | undefined;
  /** Where the address leads in the end, following up to ten moves, or undefined if it has not moved or never arrives. */
  readonly destination: (path: string) => string | undefined;
}

const longestChain = 10;

/** Indexes moves by their old address; where two claim one address, the first counts. */
export function createMoveTable(moves: readonly Move[]): MoveTable {
  const exact = new Map<string, Move>();
  const prefixes = new Map<string, Move>();
  for (const move of moves) {
    const table = move.prefix ? prefixes : exact;
    const key = addressKey(move.from);
    if (!table.has(key)) table.set(key, move);
  }
  const find = (path: string): Move | undefined => {
    const key = addressKey(path);
    const same = exact.get(key) ?? prefixes.get(key);
    if (same || prefixes.size === 0) return same;
    for (let at = key.lastIndexOf("/"); at > 0; at = key.lastIndexOf("/", at - 1)) {
      const move = prefixes.get(key.slice(0, at));
      if (move) return move;
    }
    return undefined;
  };
  const step = (path: string): string | undefined => {
    const move = find(path);
    if (!move) return undefined;
    const below = move.prefix ? addressKey(path).slice(addressKey(move.from).length) : "";
    // A prefix's whole subtree goes below its destination, unless the destination is one heading of a page.
    return below && !move.to.includes("#") ? `${move.to.replace(/\/$/, "")}${below}` : move.to;
  };
  const destination = (path: string): string | undefined => {
    let at = step(path);
    for (let steps = 1; at?.startsWith("/") && steps < longestChain; steps++) {
      const next = step(splitHref(at).path);
      if (next === undefined || addressKey(next) === addressKey(at)) return at;
      at = next;
    }
    return at?.startsWith("/") && find(splitHref(at).path) ? undefined : at;
  };
  return { moves, find, step, destination };
}
