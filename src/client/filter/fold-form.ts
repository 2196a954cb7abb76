import type { FilterParts } from "./filter-parts.ts";

const shownClass = "app-filter__form--shown";

/** Folds the form behind its button where the styles say that there is no room for it; the button that closes it leads to the list. */
export function foldForm({ toggle, form, apply, heading }: FilterParts): void {
  const show = (isShown: boolean): void => {
    form.classList.toggle(shownClass, isShown);
    toggle.setAttribute("aria-expanded", String(isShown));
  };
  for (const facet of Array.from(form.querySelectorAll<HTMLDetailsElement>("[data-unfold]"))) facet.open = true;
  toggle.addEventListener("click", () => show(!form.classList.contains(shownClass)));
  // Each change applies at once, so that a button that applies them would do nothing beside an open list.
  apply.classList.add("app-filter__apply--shows");
  form.addEventListener("submit", () => {
    if (apply.offsetParent === null) return;
    show(false);
    heading.focus();
  });
}
