import { placeOfKey } from "../../pages/place-of-key.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";

/** Chapters or points whose numbers leave one out. */
export const missingNumber: ManualRule = {
  id: "missing-number",
  *check({ manual: { publications, editions, unreadable } }) {
    const wholes = [
      ...publications.map(({ page, chapters }) => ({ page, noun: "chapter", parts: chapters })),
      ...editions.map(({ page, points }) => ({ page, noun: "point", parts: points })),
    ];
    for (const { page: { title, url }, noun, parts } of wholes) {
      // The missing part may be a page that cannot be read.
      if (unreadable.some((page) => page.url.startsWith(url))) continue;
      const at = parts.findIndex(({ number }, index) => index > 0 && number > (parts[index - 1]?.number ?? number) + 1);
      const [before, after] = [parts[at - 1], parts[at]];
      if (!before || !after?.page) continue;
      yield {
        message: `In ${quoted(title)}, ${noun} ${before.number} is followed by ${noun} ${after.number}`,
        fix: `Give the ${noun}s numbers without a gap, or add the one that is missing.`,
        place: placeOfKey(after.page, "order"),
        ...(before.page ? { related: [{ ...placeOfKey(before.page, "order"), message: "The one before" }] } : {}),
      };
    }
  },
};
