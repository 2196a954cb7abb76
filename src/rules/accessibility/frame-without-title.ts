import { quoted } from "../../text/printable.ts";
import type { PageRule } from "../rule.ts";

/** A frame that does not say what it holds. */
export const frameWithoutTitle: PageRule = {
  id: "frame-without-title",
  *check({ text, facts }) {
    if (!/<i?frame/i.test(text)) return;
    for (const { name, attributes, at } of facts.shape().tags) {
      if (!/^i?frame$/.test(name) || (attributes.get("title") ?? attributes.get("aria-label") ?? "").trim() !== "") continue;
      const source = attributes.get("src");
      yield {
        message: `The frame${source === undefined ? "" : ` of ${quoted(source)}`} has no title`,
        fix: "Replace the frame with a link that says what it leads to, because pages may hold no frames.",
        at,
      };
    }
  },
};
