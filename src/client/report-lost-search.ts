import { repairAdvice } from "./site/repair-advice.ts";

/** Says on the results page that its own script did not come or did not run, as from a copy that was unzipped in part; the reader's words stay in the box. */
export function reportLostSearch(document: Document): void {
  const report = document.querySelector<HTMLElement>("[data-search-lost]");
  if (!report) return;
  const show = (): void => {
    // The first thing that the script does is to show what it fills.
    if (!document.querySelector("[data-search-columns][hidden]")) return;
    const box = document.querySelector<HTMLInputElement>("#search-words");
    if (box && !box.value) box.value = new URLSearchParams(location.search).get("q") ?? "";
    const advice = report.querySelector("[data-search-repair-first]");
    if (advice) advice.textContent = repairAdvice(document.body);
    report.hidden = false;
  };
  // Until then a script may still be on its way.
  if (document.readyState === "complete") show();
  else window.addEventListener("load", show, { once: true });
}
