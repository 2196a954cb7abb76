import { parseDocument } from "yaml";
import type { Corpus } from "./read-corpus.ts";
import { writeFiles } from "./write-files.ts";

const config = `// A plain Eleventy site: its own Markdown engine, one layout, nothing else.
export default function (eleventyConfig) {
  eleventyConfig.addGlobalData("layout", "plain.njk");
  eleventyConfig.addPassthroughCopy({ assets: "." });
  return { dir: { input: "content", includes: "../layouts" }, markdownTemplateEngine: false };
}
`;
const layout = "<!doctype html><title>{{ title }}</title>{{ content | safe }}\n";

/** Writes the plainest Eleventy site of the same pages and assets; what it costs to build is the measure of ours. */
export function writeBareProject(folder: string, pages: ReadonlyMap<string, string>, corpus: Corpus): void {
  const texts = new Map([
    ["eleventy.config.mjs", config],
    ["layouts/plain.njk", layout],
  ]);
  for (const [path, text] of pages) texts.set(`content/${path}`, acceptable(text));
  writeFiles(folder, texts, { from: corpus.folder, to: "assets", paths: corpus.assets });
}

/** A page as bare Eleventy accepts it: without a layout that it lacks, and with its title alone where its front matter is no sound YAML. */
function acceptable(text: string): string {
  return text.replace(/^---[ \t]*\r?\n([\s\S]*?\n)---[ \t]*(?=\r?\n|$)/, (_, block: string) => {
    const kept = block.replace(/^layout:[^\n]*\n/m, "");
    return `---\n${parseDocument(kept).errors.length === 0 ? kept : (/^title:[^\n]*\n/m.exec(kept)?.[0] ?? "")}---`;
  });
}
