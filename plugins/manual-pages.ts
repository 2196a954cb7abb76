import type { EleventyConfig } from "@11ty/eleventy";

/** A page that is ready to be rendered. */
export interface RenderedPage {
  /** The file it becomes, relative to the output folder. */
  readonly outputPath: string;
  /** Its HTML; called once, when its turn comes. */
  readonly render: () => string;
}

export interface Options {
  /** Every page of the site, in the order in which they are rendered. */
  readonly pages: readonly RenderedPage[];
}

/**
 * Hands Eleventy all pages through one paginated template. One template a page would cost Eleventy a search through
 * all templates for each of them.
 */
export function manualPages(config: EleventyConfig, { pages }: Options): void {
  config.addTemplate("pages.11ty.js", {
    data: {
      pages,
      pagination: { data: "pages", size: 1, alias: "manualPage", addAllPagesToCollections: false },
      permalink: ({ manualPage }: { manualPage: RenderedPage }) => `/${manualPage.outputPath}`,
      eleventyExcludeFromCollections: true,
    },
    // Bytes rather than text: Eleventy holds on to what it wrote, and bytes are half the size.
    render: ({ manualPage }: { manualPage: RenderedPage }) => Buffer.from(manualPage.render()),
  });
}
