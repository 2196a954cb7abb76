import { quoted } from "../../text/printable.ts";
import type { PageRule } from "../rule.ts";

/** Names that authors give to definitions which only hold a comment. */
const comment = /^(?:\/\/|\/\/\/|#|\.|-|_|\*|comments?|note|todo|\^.*|_metadata_.*)$/i;

/** A link definition must give some link its address. */
export const unusedDefinition: PageRule = {
  id: "unused-definition",
  *check({ facts }) {
    for (const { name, at, first } of facts.unusedDefinitions) {
      if (first || comment.test(name.trim())) continue;
      yield { message: `No link on this page uses the address that is defined as ${quoted(`[${name}]`)}`, fix: "Delete the line, or mend the link that was meant to use it.", at };
    }
  },
};
