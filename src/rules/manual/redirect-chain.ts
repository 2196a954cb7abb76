import type { Settings } from "../../settings/settings.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";
import { endsOfMoves } from "./end-of-move.ts";

/** A redirect to an address that is redirected itself. */
export const redirectChain: ManualRule = {
  id: "redirect-chain",
  *check(context) {
    for (const { move, end } of endsOfMoves(context)) {
      if (end.kind !== "chain") continue;
      const { from, to } = move.written;
      yield {
        message: `${quoted(from)} leads to ${quoted(to)}, which is itself redirected`,
        fix: end.destination === undefined ? "Point it at a page." : `Point it at ${quoted(spelledLike(to, end.destination, context.manual.settings), 200)} instead.`,
        place: move.toPlace,
      };
    }
  },
};

/** An address with the base path where its author writes addresses with it. */
function spelledLike(written: string, address: string, { basePath }: Settings): string {
  return address.startsWith("/") && basePath !== "/" && written.startsWith(basePath) ? basePath.slice(0, -1) + address : address;
}
