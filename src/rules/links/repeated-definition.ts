import { quoted } from "../../text/printable.ts";
import type { PageRule } from "../rule.ts";

/** A name may be given one address. */
export const repeatedDefinition: PageRule = {
  id: "repeated-definition",
  *check({ path, facts }) {
    for (const { name, at, first } of facts.unusedDefinitions) {
      if (!first) continue;
      yield {
        message: `${quoted(`[${name}]`)} is given an address a second time; the first, on line ${first.line}, is the one that counts`,
        fix: "Delete one of the two lines, or give one another name.",
        at,
        related: [{ file: path, ...first, message: "The address that counts" }],
      };
    }
  },
};
