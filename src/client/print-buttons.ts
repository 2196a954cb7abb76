/** Shows each `[data-print]` element, which is hidden without scripts, and lets its button print the page. */
export function startPrintButtons(root: ParentNode): void {
  for (const holder of root.querySelectorAll<HTMLElement>("[data-print]")) {
    holder.hidden = false;
    holder.addEventListener("click", (event) => {
      if (event.target instanceof HTMLButtonElement) window.print();
    });
  }
}
