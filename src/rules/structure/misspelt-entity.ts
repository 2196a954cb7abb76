import { nearest } from "../../text/nearest.ts";

/** The characters that authors write by their names in HTML. */
const common: readonly string[] = "nbsp amp quot copy trade hellip ndash mdash lsquo rsquo ldquo rdquo bull middot pound euro times rarr larr".split(" ");
/** Names of other characters that are no slips, although they look like one. */
const others: ReadonlySet<string> = new Set("ap mp map darr uarr harr varr barr erarr rarrb rarrc rarrw larrb rbarr lbarr rarrap roarr loarr rrarr llarr lrarr rlarr srarr slarr nrarr nlarr xrarr xlarr orarr olarr laarr raarr timesb timesd otimes ltimes rtimes copf dash odash vdash nvdash vellip bdquo ldquor rdquor lsquor rsquor lsaquo rsaquo mddot cmp bullet euros".split(" "));

/** The name that was meant by one that no character has, where only a letter is wrong, or their order. */
export function meantEntity(written: string): string | undefined {
  const name = written.toLowerCase();
  if (common.includes(name) || others.has(name)) return undefined;
  return nearest(name, common, 0.2) ?? common.find((known) => lettersOf(known) === lettersOf(name));
}

const lettersOf = (word: string): string => [...word].sort().join("");
