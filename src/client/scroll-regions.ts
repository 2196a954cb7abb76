/** Lets a keyboard reach and scroll each `[data-scroll]` element, but only while it holds more than it shows. */
export function startScrollRegions(root: ParentNode): void {
  if (!("ResizeObserver" in window)) return;
  const names = new Map<Element, string>();
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const region = target.closest("[data-scroll]");
      if (region) markRegion(region, names.get(region) ?? "");
    }
  });
  for (const [at, region] of Array.from(root.querySelectorAll("[data-scroll]")).entries()) {
    names.set(region, nameOf(region, at + 1));
    observer.observe(region);
    // A wider window changes the region; a late picture or font changes only what it holds.
    for (const child of Array.from(region.children)) observer.observe(child);
  }
}

function markRegion(region: Element, name: string): void {
  if (region.scrollWidth > region.clientWidth) {
    region.setAttribute("tabindex", "0");
    region.setAttribute("role", "region");
    region.setAttribute("aria-label", name);
  } else {
    for (const attribute of ["tabindex", "role", "aria-label"]) region.removeAttribute(attribute);
  }
}

/** What a screen reader calls the region; numbered where nothing names it, since no two regions may sound alike. */
function nameOf(region: Element, number: number): string {
  const written = region.getAttribute("data-scroll") || region.querySelector("caption")?.textContent?.trim();
  return written || `${region.querySelector("table") ? "Table" : "Example"} ${number}`;
}
