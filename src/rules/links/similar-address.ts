import type { Manual } from "../../manual/manual.ts";
import { addressKey, urlOf } from "../../pages/address.ts";
import { groupBy } from "../../pages/group.ts";
import { kramdownId } from "../../text/slug.ts";
import { createNearAddress } from "./near-address.ts";

/** An existing address that an author may have meant, below the base path and without a slash at its end. */
export interface SimilarAddress {
  readonly path: string;
  /** Why it is offered: it is spelled much the same, its last part is the same, or its title says so. */
  readonly by: "spelling" | "name" | "title";
}

/** What else is known of a link whose address is not there. */
export interface Wanted {
  /** The words of the link. */
  readonly words?: string;
  /** The file that it is written in, which it surely does not lead to. */
  readonly file?: string;
  /** Only an image will do. */
  readonly image?: boolean;
}

const imageName = /\.(?:png|jpe?g|gif|svg|webp|avif)$/i;

/** Finds the existing address most like one that is not there; what it looks through is made once, when first needed. */
export function createSimilarAddress(manual: Manual): (path: string, wanted?: Wanted) => SimilarAddress | undefined {
  let list: AddressList | undefined;
  return (path, { words = "", file, image = false } = {}) => {
    list ??= listAddresses(manual);
    const wanted = addressKey(path);
    const own = file === undefined ? undefined : addressKey(urlOf(file));
    const fits = (offered: string): boolean => offered !== own && (!image || imageName.test(offered));
    const only = (offered: readonly string[] | undefined): string | undefined => {
      const fitting = offered?.filter(fits) ?? [];
      return fitting.length === 1 ? fitting[0] : undefined;
    };
    const spelled = only(list.bySpelling.get(plainSpelling(wanted)));
    if (spelled !== undefined) return { path: spelled, by: "spelling" };
    const near = list.near(wanted, fits);
    const name = nameOf(wanted);
    const stem = stemOf(name);
    const named = name === "" ? undefined : (only(list.byName.get(name)) ?? (stem === undefined ? undefined : only(list.byStem.get(stem))));
    // The same name elsewhere is a page that has moved, and what is spelled like it where it was is another.
    if (near !== undefined && (named === undefined || nameOf(near) === name)) return { path: near, by: "spelling" };
    if (named !== undefined) return { path: named, by: "name" };
    const titled = image ? undefined : (only(list.byTitle.get(name)) ?? only(list.byTitle.get(kramdownId(words))));
    return titled === undefined ? undefined : { path: titled, by: "title" };
  };
}

interface AddressList {
  readonly bySpelling: ReadonlyMap<string, readonly string[]>;
  /** By their last parts. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** Files, by their last parts without what follows the last full stop. */
  readonly byStem: ReadonlyMap<string | undefined, readonly string[]>;
  /** By their titles as ids are made of them. */
  readonly byTitle: ReadonlyMap<string, readonly string[]>;
  readonly near: (wanted: string, fits: (offered: string) => boolean) => string | undefined;
}

function listAddresses({ pages, made, assets }: Manual): AddressList {
  const files = assets.map(({ path }) => `/${path}`);
  const paths = [...[...pages, ...made].map(({ url }) => addressKey(url)), ...files];
  return {
    bySpelling: groupBy(paths, plainSpelling),
    byName: groupBy(paths, nameOf),
    byStem: groupBy(files, (path) => stemOf(nameOf(path))),
    byTitle: new Map([...groupBy(pages, ({ title }) => kramdownId(title))].map(([title, found]) => [title, found.map(({ url }) => addressKey(url))])),
    near: createNearAddress(paths),
  };
}

/** What stays of an address without what is easily got wrong: capital letters, doubled slashes, hyphens, a stray full stop, the plural. */
const plainSpelling = (path: string): string =>
  path.toLowerCase().replace(/\/{2,}/g, "/").replace(/[\s_]/g, "-").replace(/-{2,}/g, "-").replace(/[^\p{L}\p{N}]{1,9}$/u, "").replace(/ies$/, "y").replace(/s$/, "");

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1).toLowerCase();

/** A file's name without its ending; undefined for a name without one, which stands for no file. */
const stemOf = (name: string): string | undefined => /^(.+)\.[a-z\d]{2,5}$/.exec(name)?.[1];
