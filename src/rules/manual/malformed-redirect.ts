import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";

/** An old address that would never be looked for as it is written; other faults are found where it is read. */
export const malformedRedirect: ManualRule = {
  id: "malformed-redirect",
  *check({ manual }) {
    for (const { from, written, place } of manual.moves.moves) {
      if (from.includes("%")) {
        const meant = decoded(written.from);
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

/** The address as people read it, or undefined where its codes stand for no text. */
function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined; // the fix then leaves it to the author to find out what is meant
  }
}
