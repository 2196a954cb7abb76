/** The folder, at the root of an offline copy, of the scripts that hold the search index. */
export const packsFolder = "manual-assets/search";

/** At most so many fragments share a script on average, so that one result does not load many pages' texts. */
const mostTogether = 32;
/** Up to so many pages, each fragment has a script of its own. */
const fewPages = 1000;

/** By how many hexadecimal digits fragments are brought together; nothing when each has a script of its own. */
export function digitsFor(fragments: number): number | undefined {
  if (fragments <= fewPages) return undefined;
  let digits = 1;
  while (fragments / 16 ** digits > mostTogether) digits += 1;
  return digits;
}

/**
 * The script that holds a file of the index, relative to the packs' folder. Fragments (`fragment/en_0a1b2c3.pf_fragment`)
 * are brought together by the first digits of their hash, which browser and packer both know from the name.
 */
export function packOf(name: string, digits: number | undefined): string {
  const fragment = digits === undefined ? undefined : /^fragment\/(.*_)([0-9a-f]+)\.\w+$/.exec(name);
  return fragment ? `fragment/${fragment[1] ?? ""}${(fragment[2] ?? "").slice(0, digits)}.js` : `${name.replace(/\.\w+$/, "")}.js`;
}
