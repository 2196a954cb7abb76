import type { FacetValues } from "../../facets/facet.ts";
import { noFilter, writeState } from "../../facets/filter-state.ts";

/** The role and the phase that a reader asked this device to remember. */
export type RememberedChoice = Pick<FacetValues, "phase" | "audience">;

/** The one key that is ever written. */
const key = "service-manual-choice";

/** Where a choice is kept; asking for it throws where a browser blocks it. */
export type OpenStorage = () => Pick<Storage, "getItem" | "setItem" | "removeItem">;
const ofDevice: OpenStorage = () => window.localStorage;

/** What is remembered, as an address's query; nothing where storage is blocked, which is as if nothing had ever been kept. */
export function rememberedChoice(open: OpenStorage = ofDevice): URLSearchParams | undefined {
  const kept = whereAllowed(() => open().getItem(key));
  return kept ? new URLSearchParams(kept) : undefined;
}

/** Keeps a choice, and says whether the browser allowed it. */
export function rememberChoice({ phase, audience }: RememberedChoice, open: OpenStorage = ofDevice): boolean {
  const query = writeState({ ...noFilter, chosen: { ...noFilter.chosen, phase, audience } }).toString();
  const keep = (): true => {
    open().setItem(key, query);
    return true;
  };
  return whereAllowed(keep) ?? false;
}

/** Forgets it. */
export function forgetChoice(open: OpenStorage = ofDevice): void {
  whereAllowed(() => open().removeItem(key));
}

/** Storage throws when it is full, switched off or out of reach; then there is simply no memory, and callers say so. */
function whereAllowed<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
