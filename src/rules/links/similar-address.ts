import type { Manual } from "../../manual/manual.ts";
import { addressKey } from "../../pages/address.ts";
import { nearest } from "../../text/nearest.ts";
import { kramdownId } from "../../text/slug.ts";

/** An existing address that an author may have meant, below the base path and without a slash at its end. */
export interface SimilarAddress {
  readonly path: string;
  /** Why it is offered: it is spelled much the same, its last part is the same, or its title says so. */
  readonly by: "spelling" | "name" | "title";
}

/** How many addresses are compared letter by letter in one run; a broken manual must not cost its pages times its links. */
const mostComparisons = 200;

/** Finds the existing address most like one that is not there; what it looks through is made once, when first needed. */
export function createSimilarAddress(manual: Manual): (path: string, words?: string) => SimilarAddress | undefined {
  let list: AddressList | undefined;
  const known = new Map<string, string | undefined>();
  const near = (wanted: string, paths: readonly string[]): string | undefined => {
    if (!known.has(wanted) && known.size < mostComparisons) known.set(wanted, nearest(wanted, paths, 0.25));
    return known.get(wanted);
  };
  return (path, words = "") => {
    list ??= listAddresses(manual);
    const wanted = addressKey(path);
    const name = nameOf(wanted);
    const spelled = near(wanted, list.paths);
    if (spelled !== undefined && Math.abs(spelled.length - wanted.length) <= 2 && folderIn(spelled) === folderIn(wanted)) return { path: spelled, by: "spelling" };
    const moved = list.byName.get(name);
    if (moved) return { path: moved, by: "name" };
    if (spelled !== undefined) return { path: spelled, by: "spelling" };
    const titled = list.byTitle.get(name) ?? list.byTitle.get(kramdownId(words));
    return titled ? { path: titled, by: "title" } : undefined;
  };
}

interface AddressList {
  readonly paths: readonly string[];
  /** By their last parts; none where several share one. */
  readonly byName: ReadonlyMap<string, string | undefined>;
  /** By their titles as ids are made of them; none where several share one. */
  readonly byTitle: ReadonlyMap<string, string | undefined>;
}

function listAddresses({ pages, made, assets }: Manual): AddressList {
  const byName = new Map<string, string | undefined>();
  const byTitle = new Map<string, string | undefined>();
  const paths = [...[...pages, ...made].map(({ url }) => addressKey(url)), ...assets.map(({ path }) => `/${path}`)];
  const add = (map: Map<string, string | undefined>, key: string, path: string): void => void map.set(key, map.has(key) ? undefined : path);
  for (const path of paths) add(byName, nameOf(path), path);
  for (const { title, url } of pages) add(byTitle, kramdownId(title), addressKey(url));
  return { paths, byName, byTitle };
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1).toLowerCase();

const folderIn = (path: string): string => path.slice(0, path.lastIndexOf("/"));
