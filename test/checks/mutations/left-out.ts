import type { Extras } from "../planting/in-body.ts";

/** What comes of a page that can no longer be published, or whose front matter is lost. */
export const leftOut: Extras = {
  leavesOut: true,
  alongside: ["long-sentence", "long-paragraph", "missing-front-matter", "missing-title"],
  elsewhere: ["orphan-page", "unused-file", "unused-term", "unknown-hero", "breadcrumb-unlike-page", "point-without-guidance", "missing-number", "part-without-whole", "duplicate-title"],
};
