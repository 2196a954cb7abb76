import type { Move } from "../../links/redirects.ts";
import { addressKey } from "../../pages/address.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";

/** Two redirects of one address. */
export const duplicateRedirect: ManualRule = {
  id: "duplicate-redirect",
  *check({ manual }) {
    const first = new Map<string, Move>();
    for (const move of manual.moves.moves) {
      const key = `${move.prefix ? "prefix " : ""}${addressKey(move.from).toLowerCase()}`;
      const before = first.get(key);
      if (!before) first.set(key, move);
      else if (!isSpareSpelling(move, before)) {
        yield {
          message: `${quoted(move.written.from)} is redirected twice${difference(move, before)}`,
          fix: "Delete one of the two.",
          place: move.place,
          related: [{ ...before.place, message: "The other redirect" }],
        };
      }
    }
  },
};

/** Capital and small letters are two addresses on some servers and one on others, which is right as long as both lead to one place. */
const isSpareSpelling = (move: Move, before: Move): boolean =>
  addressKey(move.from) !== addressKey(before.from) && addressKey(move.to) === addressKey(before.to);

function difference(move: Move, before: Move): string {
  return addressKey(move.to) === addressKey(before.to) ? "" : `: here to ${quoted(move.written.to)}, elsewhere to ${quoted(before.written.to)}`;
}
