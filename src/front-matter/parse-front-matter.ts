import matter from "gray-matter";

import { largestBlock } from "../text/yaml/guard-yaml.ts";
import { readYaml } from "../text/yaml/read-yaml.ts";
import type { YamlReading } from "../text/yaml/yaml-reading.ts";
import type { Fences } from "./split-front-matter.ts";

/** A file taken apart: what its front matter says, as written, and the text below it. */
export interface ParsedFile {
  readonly yaml: YamlReading;
  readonly body: string;
}

/** White space over which gray-matter's search for comments takes time that grows with its square. */
const longGap = /\n\s{500}/;

/** Takes apart a text whose two fences are known to be there; YAML is the one language it can meet. */
export function parseFrontMatter(text: string, fences: Fences): ParsedFile {
  const block = text.slice(fences.opening.length, fences.closingAt);
  const body = text.slice(fences.closingAt + fences.closing.length + 1);
  if (block.length > largestBlock || longGap.test(block)) return { yaml: readYaml(block), body };
  let yaml: YamlReading = { faults: [] };
  // An options object keeps gray-matter from its cache, which would answer a second reading of a bad file with nothing.
  matter(frontMatterOf(text, fences), {
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
  return { yaml, body };
}

/**
 * The part of a file that gray-matter is for: the whole text would be copied and hashed. Spaces after a fence would be
 * taken for a language, or for the start of the text.
 */
const frontMatterOf = (text: string, { opening, closingAt }: Fences): string => `---${text.slice(opening.length, closingAt)}---`;

function refuse(): never {
  throw new Error("Front matter in another language than YAML must have been refused before it is parsed.");
}
