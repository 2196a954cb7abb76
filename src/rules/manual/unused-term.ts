import type { Manual } from "../../manual/manual.ts";
import type { TermKind } from "../../settings/settings.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";

/** A phase, audience or category of the settings that no guidance names. */
export const unusedTerm: ManualRule = {
  id: "unused-term",
  *check({ manual }) {
    // A page that cannot be read may be the one that names it.
    if (manual.unreadable.length > 0) return;
    for (const [kind, noun] of [["phases", "phase"], ["audiences", "audience"], ["categories", "category"]] as const) {
      const used = termsInUse(manual, kind);
      // A manual that does not divide its guidance this way at all has settings that say nothing of it, or their default.
      if (used.size === 0) continue;
      for (const { id, title } of manual.settings[kind]) {
        const at = used.has(id) ? undefined : manual.settings.termPlaces[kind].get(id);
        if (!at) continue;
        yield {
          message: `No guidance is for the ${noun} ${quoted(title)}`,
          fix: `Name ${quoted(id)} in the front matter of the pages that it fits, or delete it from the settings.`,
          place: { file: manual.settingsFile, ...at },
        };
      }
    }
  },
};

function termsInUse({ listed }: Manual, kind: TermKind): ReadonlySet<string> {
  switch (kind) {
    case "phases":
      return new Set(listed.flatMap(({ front }) => front.phases));
    case "audiences":
      return new Set(listed.flatMap(({ front }) => [...front.audience.primary, ...front.audience.secondary]));
    case "categories":
      return new Set(listed.flatMap(({ front }) => front.category ?? []));
  }
}
