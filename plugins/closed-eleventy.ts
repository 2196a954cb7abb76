import type { EleventyConfig } from "@11ty/eleventy";

const refuse = (): never => {
  throw new Error("Eleventy must not read front matter: pages arrive as ready values.");
};

/**
 * Closes every way by which Eleventy alone would read or run a file: data files, ignore files, templates from disk
 * and front matter in any language. What it may render is handed to it by `manualPages`.
 */
export function closedEleventy(config: EleventyConfig, options: Record<string, never> = {}): void {
  void options;
  config.setQuietMode(true);
  // Eleventy tells of slow plugins even when it is quiet; rendering pages is meant to take most of the time.
  config.benchmarks.config.setMinimumThresholdPercent(100);
  config.setUseGitIgnore(false);
  config.setDataFileSuffixes([]);
  config.setDataFileBaseName("no-data-file-has-this-name");
  config.setTemplateFormats(["11ty.js"]);
  // An engine given as a bare function is ignored by Eleventy's merge, so each is an object.
  const engines = Object.fromEntries(["js", "javascript", "node", "json", "jsLegacy", "yaml"].map((name) => [name, { parse: refuse }]));
  config.setFrontMatterParsingOptions({ engines });
}
