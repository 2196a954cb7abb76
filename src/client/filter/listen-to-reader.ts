import { wordsKey } from "../../facets/filter-state.ts";
import type { FilterParts } from "./filter-parts.ts";
import { tagLinks } from "./show-tags.ts";

/** How a form came to say something else. */
export type Change = "chosen" | "typing" | "typed";

/** What a reader can do to a filter. */
export interface ReaderActions {
  /** The form is about to be used. */
  near(): void;
  /** The form says something else: a value was chosen, words are being typed, or they are written to the end. */
  change(how: Change): void;
  /** The tag at this place is taken off. */
  takeOff(at: number): void;
  clear(): void;
}

/** So long after the last key, typed words are applied. */
const pause = 200;

/** Turns what happens in the form and on the tags into actions, and keeps the focus from falling off with a tag. */
export function listenToReader({ form, chosen, heading }: FilterParts, actions: ReaderActions): void {
  let waiting: number | undefined;
  const apply = (how: Change): void => {
    window.clearTimeout(waiting);
    actions.change(how);
  };
  form.addEventListener("focusin", () => actions.near(), { once: true });
  form.addEventListener("pointerover", () => actions.near(), { once: true });
  form.addEventListener("input", ({ target }) => {
    if (!isWords(target)) return;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => apply("typing"), pause);
  });
  form.addEventListener("change", ({ target }) => apply(isWords(target) ? "typed" : "chosen"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    apply("typed");
  });
  chosen.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    // A click that asks for another tab or window is the browser's.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const at = tagLinks(chosen).indexOf(link);
    if (at < 0) actions.clear();
    else actions.takeOff(at);
    const left = tagLinks(chosen);
    (at < 0 ? heading : (left[Math.min(at, left.length - 1)] ?? heading)).focus();
  });
}

const isWords = (target: EventTarget | null): boolean => target instanceof HTMLInputElement && target.name === wordsKey;
