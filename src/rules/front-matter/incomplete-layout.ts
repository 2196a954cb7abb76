import { layoutTypes, typeNames } from "../../pages/page-type.ts";
import type { PageRule } from "../rule.ts";

/** A layout that needs a key to say whose page it is, on a page that has not got the key. */
export const incompleteLayout: PageRule = {
  id: "incomplete-layout",
  *check({ type, front: { layout, type: name, audience, places } }) {
    const wanted = (layout ? layoutTypes.get(layout) : undefined) ?? (name ? typeNames.get(name) : undefined);
    const at = places.get(layout ? "layout" : "type");
    if (wanted === type || !at) return;
    if (wanted === "phase" && !places.has("phase")) {
      yield { message: 'This page is to be a phase\'s own page, but no "phase:" says which', fix: 'Write "phase:" and the phase, or give the page another layout.', at };
    }
    // An audience that is named, but cannot be read, is a problem that was found already.
    if (wanted === "audience" && (!places.has("audience") || audience.primary.length > 0)) {
      const fix = 'Write "audience:" and the one audience whose page it is, or give the page another layout.';
      yield { message: 'This page is to be an audience\'s own page, but no "audience:" says which', fix, at };
    }
  },
};
