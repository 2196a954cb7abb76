/** The classes that pages are written with and the stylesheet knows, besides those of its own components. */
export const styledClasses: ReadonlySet<string> = new Set([
  "intro",
  "heading-36",
  "link-list",
  "phase-nav",
  "example",
  "status-block",
  "download",
  "dbd-downloads",
  "figure",
  "inner-block",
  "standard",
  "point",
  "guidance",
  "hide-headers",
  "media-player-wrapper",
  "left",
]);
