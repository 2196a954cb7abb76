import { placeOfKey } from "../../pages/place-of-key.ts";
import { topOf } from "../../text/place.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";

/** A page that says it is the page of a phase or audience which has another. */
export const secondOfTerm: ManualRule = {
  id: "second-of-term",
  *check({ manual: { pages, phases, audiences } }) {
    for (const page of pages) {
      const { phase, role } = page.front;
      const kind = page.type === "phase" ? "phase" : "audience";
      const own = page.type === "phase" ? phases.find(({ term }) => term.id === phase) : page.type === "audience" ? audiences.find(({ term }) => term.id === role) : undefined;
      if (!own || own.page === page) continue;
      yield {
        message: own.page ? `The ${kind} ${quoted(own.term.title)} has a page already, at ${quoted(own.url)}` : `Several pages say that they are the page of the ${kind} ${quoted(own.term.title)}`,
        fix: own.page ? "Give this page another layout, or delete one of the two." : `Name one of the files "${own.term.id}.md", and give the others another layout.`,
        place: placeOfKey(page, kind),
        ...(own.page ? { related: [{ ...topOf(own.page.path), message: "The page that is shown" }] } : {}),
      };
    }
  },
};
