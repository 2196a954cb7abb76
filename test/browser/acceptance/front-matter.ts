import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** What an author wrote about a page, read without any code of the project. */
export interface WrittenPage {
  readonly phase: readonly string[];
  readonly audience: readonly string[];
  readonly category: readonly string[];
}

interface Term {
  readonly id: string;
  readonly aliases?: readonly string[];
}
interface WrittenSettings {
  readonly phases: readonly Term[];
  readonly audiences: readonly Term[];
  readonly categories: readonly Term[];
}

/** The front matter of every page of a corpus, by url. */
export function writtenPages(content: string, settingsPath: string): ReadonlyMap<string, WrittenPage> {
  const settings = parse(readFileSync(settingsPath, "utf8")) as WrittenSettings;
  const files = readdirSync(content, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  return new Map(
    files.map((path) => {
      const url = `/${path.replace(/(^|\/)index\.md$|\.md$/, "$1")}/`.replace(/\/+/g, "/");
      return [url, writtenPage(readFileSync(join(content, path), "utf8"), settings)];
    }),
  );
}

function writtenPage(text: string, settings: WrittenSettings): WrittenPage {
  const block = /^---\r?\n([^]*?)\n---/.exec(text)?.[1] ?? "";
  const front = (parse(block, { uniqueKeys: false }) ?? {}) as Record<string, unknown>;
  const audience = front["audience"] as { primary?: unknown; secondary?: unknown } | string | undefined;
  const roles = typeof audience === "object" && audience !== null ? [audience.primary, audience.secondary] : [audience];
  return {
    phase: idsOf(front["phases"], settings.phases),
    audience: idsOf(roles, settings.audiences),
    category: idsOf(front["category"], settings.categories),
  };
}

/** Values as authors write them, in a list or between commas, as the ids of the settings. */
function idsOf(written: unknown, terms: readonly Term[]): string[] {
  const words = [written].flat(3).flatMap((value) => (typeof value === "string" ? value.split(",") : [])).map((word) => word.trim());
  return [...new Set(words.flatMap((word) => terms.find(({ id, aliases }) => id === word || aliases?.includes(word))?.id ?? []))];
}
