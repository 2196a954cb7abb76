import { quoted } from "../../text/printable.ts";
import type { PageRule } from "../rule.ts";

const opening = /^(?:an?|the|this)?[ ]?(?:image|picture|photo|photograph|graphic|illustration|icon)[ ](?:of|showing|shows|that shows|depicting)\b/i;

/** An image whose alternative text says that it is an image. */
export const altSaysImage: PageRule = {
  id: "alt-says-image",
  *check({ facts: { links } }) {
    for (const { kind, text, start } of links) {
      const alt = text.trim();
      if (kind !== "image" || alt === "") continue;
      const first = opening.exec(alt)?.[0];
      if (first !== undefined) yield { message: `The alternative text ${quoted(alt)} starts with ${quoted(first)}, which people are told anyway`, fix: "Start with what the image shows.", at: start };
    }
  },
};
