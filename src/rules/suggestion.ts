import type { Manual } from "../manual/manual.ts";
import { nearest } from "../text/nearest.ts";

/** Suggests the existing address most like a missing one; the list of addresses is made once, when first needed. */
export function createSuggestion(manual: Manual): (path: string) => string | undefined {
  const base = manual.settings.basePath.slice(0, -1);
  let known: readonly string[] | undefined;
  return (path) => {
    known ??= [...manual.pages, ...manual.made].map(({ url }) => base + url.slice(0, -1)).concat(manual.assets.map((asset) => `${base}/${asset.path}`));
    return nearest(path.replace(/(\/index)?(\.html|\.md)?\/?$/, ""), known);
  };
}
