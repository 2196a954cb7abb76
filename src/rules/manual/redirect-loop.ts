import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";
import { endsOfMoves } from "./end-of-move.ts";

/** A redirect that comes back to where it has been. */
export const redirectLoop: ManualRule = {
  id: "redirect-loop",
  *check(context) {
    for (const { move, end } of endsOfMoves(context)) {
      if (end.kind !== "circle") continue;
      yield {
        message: `The redirect of ${quoted(move.written.from)} goes round in a circle: ${end.way.join(" → ")}`,
        fix: "Point it at a page.",
        place: move.toPlace,
      };
    }
  },
};
