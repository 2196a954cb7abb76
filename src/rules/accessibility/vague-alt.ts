import { quoted } from "../../text/printable.ts";
import type { PageRule } from "../rule.ts";

/** Words that stand where the alternative text should, whatever the image. */
const nothing = /^(?:(?:an?|the|my|our|this)[ ])?(?:alt(?:[ -]?text|[ ]tag)?|alternative text|text|caption|description|title|untitled|unnamed|null|undefined|none|n\/?a|nil|blank|empty|todo|tbc|image|img|picture|pic|photo|photograph|graphic|illustration|icon|logo|banner|header|hero|thumbnail|screen[ -]?shot|screen[ -]?grab|diagram|chart|graph|table|figure|map|video|slide|placeholder|(?:alt|image|img|photo) (?:text|here|description)|(?:insert|add|write) (?:alt|alternative|text|image|description)\b.{0,30})[.:]?$/i;
/** A number alone, or with what such images are called. */
const numbered = /^(?:(?:figure|fig\.?|slide|diagram|chart|graph|table|map|screen|page|step)[ -]?(?:\d[\d.]{0,5}|[a-z])|\d{1,8}|[A-Za-z]|[^\p{L}\p{N}]{1,20})[.:]?$/iu;
/** What programs add to the words that they guess. */
const made = /(?:description (?:is )?automatically generated|automatically generated description|AI-generated content may be incorrect)/i;

/** An image whose alternative text says nothing of what it shows. */
export const vagueAlt: PageRule = {
  id: "vague-alt",
  *check({ facts: { links } }) {
    for (const { kind, text, start } of links) {
      const alt = text.trim();
      if (kind !== "image" || alt === "") continue;
      const fix = "Write in a few words what someone who cannot see the image needs to know from it.";
      if (made.test(alt)) yield { message: `A program guessed the alternative text ${quoted(alt, 200)}`, fix, at: start };
      else if (nothing.test(alt) || numbered.test(alt)) yield { message: `The alternative text ${quoted(alt)} does not say what the image shows`, fix, at: start };
    }
  },
};
