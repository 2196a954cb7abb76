import { type FilterState, sameState } from "../../facets/filter-state.ts";
import type { Change } from "./listen-to-reader.ts";

/** Walks from choice to choice, each at its own address, so that Back leads through them. */
export interface ChoiceSteps {
  /** Goes to what the reader chose. */
  go(state: FilterState, how: Change): void;
  /** Follows the browser, which has gone to an address by itself. */
  follow(state: FilterState): void;
}

/** What steps are made with. */
export interface StepParts {
  readonly current: () => FilterState;
  readonly hrefOf: (state: FilterState) => string;
  readonly show: (state: FilterState) => void;
}

/** The first letter of words is a step of the history, so that Back leads to what was chosen before them; the letters after it are the same step. */
export function createChoiceSteps({ current, hrefOf, show }: StepParts): ChoiceSteps {
  let isTyping = false;
  return {
    go(state, how) {
      const isNew = !sameState(state, current());
      const replaces = isTyping && how !== "chosen";
      isTyping = how === "typing" && (isTyping || isNew);
      if (!isNew) return;
      if (replaces) window.history.replaceState(null, "", hrefOf(state));
      else window.history.pushState(null, "", hrefOf(state));
      show(state);
    },
    follow(state) {
      isTyping = false;
      if (!sameState(state, current())) show(state);
    },
  };
}
