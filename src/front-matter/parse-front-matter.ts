import matter from "gray-matter";

import { readYaml, type YamlReading } from "../text/yaml/read-yaml.ts";
import type { Fences } from "./split-front-matter.ts";

/** A file taken apart: what its front matter says, as written, and the text below it. */
export interface ParsedFile {
  readonly yaml: YamlReading;
  readonly body: string;
}

/** Takes apart a text whose two fences are known to be there; YAML is the one language it can meet. */
export function parseFrontMatter(text: string, fences: Fences): ParsedFile {
  let yaml: YamlReading = { faults: [] };
  // An options object keeps gray-matter from its cache, which would answer a second reading of a bad file with nothing.
  const { content } = matter(withBareFences(text, fences), {
    language: "yaml",
    engines: {
      yaml: (block) => {
        yaml = readYaml(block);
        return {};
      },
      json: refuse,
      javascript: refuse,
    },
  });
  return { yaml, body: content };
}

/** Spaces after a fence would otherwise be taken for a language, or for the start of the text. */
function withBareFences(text: string, { opening, closing, closingAt }: Fences): string {
  if (opening === "---" && closing === "---") return text;
  return `---${text.slice(opening.length, closingAt)}---${text.slice(closingAt + closing.length)}`;
}

function refuse(): never {
  throw new Error("Front matter in another language than YAML must have been refused before it is parsed.");
}
