import { decodeHref } from "../../links/decode-href.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";

/** An old address that would never be looked for as it is written; other faults are found where it is read. */
export const malformedRedirect: ManualRule = {
  id: "malformed-redirect",
  *check({ manual }) {
    for (const { from, written, place } of manual.moves.moves) {
      if (from.includes("%")) {
        const meant = decodeHref(written.from);
        yield {
          message: `The old address ${quoted(written.from)} has letters that are written as codes with %`,
          fix: meant ? `Write ${quoted(meant, 200)}.` : "Write the letters themselves.",
          place,
        };
      } else if (from.includes("//")) {
        yield {
          message: `The old address ${quoted(written.from)} has two slashes beside each other`,
          fix: `Write ${quoted(written.from.replace(/\/{2,}/g, "/"), 200)}.`,
          place,
        };
      }
    }
  },
};
