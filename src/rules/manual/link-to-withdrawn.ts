import { placeOfKey } from "../../pages/place-of-key.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";

/** A link to a page whose authors have withdrawn it. */
export const linkToWithdrawn: ManualRule = {
  id: "link-to-withdrawn",
  *check({ manual }) {
    const withdrawn = new Map(manual.pages.filter(({ front }) => front.status === "withdrawn").map((page) => [page.url, page]));
    if (withdrawn.size === 0) return;
    for (const [from, links] of manual.links) {
      for (const { link, target } of from.front.status === "withdrawn" ? [] : links) {
        const page = target.kind === "page" ? withdrawn.get(target.url) : undefined;
        if (!page) continue;
        yield {
          message: `${quoted(link.href, 200)} leads to ${quoted(page.title)}, which is withdrawn`,
          fix: "Link to what holds now, or say beside the link that the page is withdrawn.",
          place: { file: from.path, ...link.at },
          related: [{ ...placeOfKey(page, "status"), message: "It is withdrawn here" }],
        };
      }
    }
  },
};
