import type { FrontMatterKey } from "../../front-matter/schema.ts";
import type { PageSource } from "../../pages/page-source.ts";
import { layoutTypes, type PageType, typeNames } from "../../pages/page-type.ts";
import { quoted } from "../../text/printable.ts";
import type { PageRule } from "../rule.ts";

/** The keys that pages of one type alone read; any other key means something on every page. */
export const keysOfOneType: ReadonlyMap<FrontMatterKey, { readonly type: PageType; readonly of: string }> = new Map([
  ["phase", { type: "phase", of: "a phase's own page" }],
  ["hero", { type: "audience", of: "an audience's own page" }],
  ["sections", { type: "category", of: "a category's page" }],
] as const);

/** A key that does nothing on a page with this layout. */
export const unusedKey: PageRule = {
  id: "unused-key",
  *check({ type, front }) {
    for (const [key, { type: only, of }] of keysOfOneType) {
      const at = front.places.get(key);
      if (!at || type === only || isMeantToBe(only, front)) continue;
      const instead = key === "phase" ? ", or write phases: if the page helps in it" : "";
      yield { message: `"${key}:" is for ${of}, which this page is not`, fix: `Delete the line${instead}.`, at };
    }
    yield* overruledType(front);
  },
};

/** A page that lacks what its layout needs has a problem of its own. */
const isMeantToBe = (type: PageType, { layout, type: name }: PageSource["front"]): boolean =>
  (layout ? layoutTypes.get(layout) : name ? typeNames.get(name) : undefined) === type;

/** `layout` decides alone, so a `type` that says otherwise is lost. */
function* overruledType({ layout, type, places }: PageSource["front"]) {
  const at = places.get("type");
  if (!at || !layout || !type || layoutTypes.get(layout) === typeNames.get(type)) return;
  yield {
    message: `"type: ${type}" has no effect, because ${quoted(`layout: ${layout}`)} decides what this page is`,
    fix: "Delete the line, or change the layout to the one that is meant.",
    at,
  };
}
