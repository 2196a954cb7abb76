import type { EleventyConfig } from "@11ty/eleventy";
import { closedEleventy } from "./plugins/closed-eleventy.ts";
import { manualPages, type Options as ManualPages } from "./plugins/manual-pages.ts";

/** What one build hands to the plugins. */
export type BuildOptions = ManualPages;

/** The plugins in order. */
export function configure(config: EleventyConfig, build: BuildOptions): void {
  config.addPlugin(closedEleventy, {});
  config.addPlugin(manualPages, build);
}
