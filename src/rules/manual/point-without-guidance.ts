import { crosswalkOf } from "../../standard/crosswalk.ts";
import { topOf } from "../../text/place.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";

/** A point of the current edition with no guidance for some phase. */
export const pointWithoutGuidance: ManualRule = {
  id: "point-without-guidance",
  *check({ manual }) {
    // A page that cannot be read may be the guidance.
    if (manual.unreadable.length > 0) return;
    const { guidanceFor } = crosswalkOf(manual);
    // A manual that joins no guidance to any point has not begun to; it need not be told so for each of them.
    if (guidanceFor.size === 0) return;
    const phases = manual.phases.filter(({ members }) => members.length > 0);
    for (const { number, title, page } of manual.editions[0]?.points ?? []) {
      if (!page) continue;
      const guidance = (guidanceFor.get(page) ?? []).filter(({ front }) => front.status !== "withdrawn");
      const missing = phases.filter(({ term }) => !guidance.some(({ front }) => front.phases.length === 0 || front.phases.includes(term.id)));
      if (guidance.length > 0 && missing.length === 0) continue;
      const where = guidance.length === 0 ? "" : ` in ${inWords(missing.map(({ term }) => quoted(term.title)))}`;
      yield {
        message: `No guidance helps with point ${number}, ${quoted(title)},${where}`.replace(/,$/, ""),
        fix: `Add ${number} to "points" on the pages that help with it, or link to them from this page.`,
        place: topOf(page.path),
      };
    }
  },
};

const inWords = (names: readonly string[]): string => (names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`);
