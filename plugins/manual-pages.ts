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
 *
 * Eleventy renders every template before it writes the first, and holds on to the texts. So what it renders is only
 * the page's number, and the page itself is made by a transform, which runs as each is written; as bytes, because
 * what was written is held on to as well.
 */
export function manualPages(config: EleventyConfig, { pages }: Options): void {
  config.addTemplate("pages.11ty.js", {
    data: {
      numbers: pages.map((_, number) => number),
      pagination: { data: "numbers", size: 1, alias: "number", addAllPagesToCollections: false },
      permalink: ({ number }: { number: number }) => `/${pages[number]?.outputPath ?? ""}`,
      eleventyExcludeFromCollections: true,
    },
    render: ({ number }: { number: number }) => String(number),
  });
  config.addTransform("manual-page", (number) => Buffer.from(pages[Number(number)]?.render() ?? ""));
}
