import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";
import { endsOfMoves } from "./end-of-move.ts";

/** A redirect to a host that the settings do not name. */
export const unsafeRedirect: ManualRule = {
  id: "unsafe-redirect",
  *check(context) {
    for (const { move, end } of endsOfMoves(context)) {
      if (end.kind !== "other host") continue;
      yield {
        message: `${quoted(move.written.from)} leads to ${quoted(move.written.to)}, which is on a website that redirects may not lead to`,
        fix: 'Point it at a page of this manual, or add the name of the website to "redirectHosts:" in the settings.',
        place: move.toPlace,
      };
    }
  },
};
