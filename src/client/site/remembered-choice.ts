import type { FacetValues } from "../../facets/facet.ts";
import { noFilter, writeState } from "../../facets/filter-state.ts";

/** The role and the phase that a reader asked this device to remember. */
export type RememberedChoice = Pick<FacetValues, "phase" | "audience">;

/** What one manual remembers on a reader's device. */
export interface ChoiceMemory {
  /** As an address's query; nothing where storage is blocked, which is as if nothing had ever been kept. */
  remembered(): URLSearchParams | undefined;
  /** Keeps a choice, and says whether the browser allowed it. */
  remember(choice: RememberedChoice): boolean;
  forget(): void;
}

/** Where a choice is kept; asking for it throws where a browser blocks it. */
export type OpenStorage = () => Pick<Storage, "getItem" | "setItem" | "removeItem">;
const ofDevice: OpenStorage = () => window.localStorage;

/** Makes the memory of the manual that a page belongs to: all manuals of a host, and all files of a disk, share one storage. */
export function choiceMemory({ dataset, baseURI }: Pick<HTMLElement, "dataset" | "baseURI">, open: OpenStorage = ofDevice): ChoiceMemory {
  const key = `service-manual-choice ${new URL(dataset["root"] ?? "/", baseURI).pathname}`;
  return {
    remembered() {
      const kept = whereAllowed(() => open().getItem(key));
      return kept ? new URLSearchParams(kept) : undefined;
    },
    remember({ phase, audience }) {
      const query = writeState({ ...noFilter, chosen: { ...noFilter.chosen, phase, audience } }).toString();
      const keep = (): true => {
        open().setItem(key, query);
        return true;
      };
      return whereAllowed(keep) ?? false;
    },
    forget: () => void whereAllowed(() => open().removeItem(key)),
  };
}

/** Storage throws when it is full, switched off or out of reach; then there is simply no memory, and callers say so. */
function whereAllowed<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
