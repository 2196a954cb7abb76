import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseDocument } from "yaml";

/** Where copies of the corpus's settings are, each with some of them changed for what is measured. */
export interface BenchSettings {
  /** Without search and offline copy, which bare Eleventy has not. */
  readonly pagesOnly: string;
  /** With every page in the index. */
  readonly withSearch: string;
}

/** Writes the copies of a settings file. */
export function writeBenchSettings(settings: string, folder: string): BenchSettings {
  const text = readFileSync(settings, "utf8");
  const write = (name: string, change: (document: ReturnType<typeof parseDocument>) => void): string => {
    const document = parseDocument(text);
    document.set("offlineCopy", false);
    change(document);
    const path = join(folder, name);
    writeFileSync(path, String(document));
    return path;
  };
  return {
    pagesOnly: write("pages-only.yaml", (document) => document.set("search", { enabled: false })),
    withSearch: write("with-search.yaml", (document) => {
      const synonyms: unknown = document.getIn(["search", "synonyms"]);
      document.set("search", { includeExcluded: true, ...(typeof synonyms === "string" ? { synonyms: resolve(dirname(settings), synonyms) } : {}) });
    }),
  };
}
