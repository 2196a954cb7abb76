import { existsSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { createMarkdownRenderer } from "../plugins/markdown/renderer.ts";
import type { Diagnostic } from "../src/diagnostics/diagnostic.ts";
import { readContentFolder } from "../src/disk/read-content-folder.ts";
import { UsageError } from "../src/failure/failure.ts";
import type { Manual } from "../src/manual/manual.ts";
import { checkManual } from "../src/rules/check-manual.ts";
import { parseSettings } from "../src/settings/parse-settings.ts";
import type { Synonyms } from "../src/search/synonyms.ts";
import type { Settings } from "../src/settings/settings.ts";
import { readSynonyms } from "./read-synonyms.ts";

/** Which content to read, and by which settings. */
export interface ContentOptions {
  readonly content: string;
  /** By default `manual.yaml` in the content folder. */
  readonly settings?: string;
  /** `YYYY-MM-DD`; dates more than a year after it are taken for mistakes. */
  readonly today: string;
  /** Whether rules that only advise run; they do unless this is false. */
  readonly advice?: boolean;
}

/** A manual, with what goes with its content and everything that is wrong with it. */
export interface ReadContent {
  readonly manual: Manual;
  readonly synonyms: Synonyms;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a folder of content into a manual, with everything that is wrong with it. */
export function readContent(options: ContentOptions): ReadContent {
  const settingsPath = options.settings ?? join(options.content, "manual.yaml");
  const settings = loadSettings(settingsPath, options.settings === undefined ? options.content : undefined);
  const { synonyms, ...read } = readSynonyms(settings, { settingsPath, content: options.content });
  const ignore = [...settings.ignore, ...[settingsPath, ...(read.path === undefined ? [] : [read.path])].map((path) => relative(options.content, path))];
  const { sources, assets, findings } = readContentFolder(options.content, { ignore });
  const settingsFile = options.settings === undefined ? "manual.yaml" : basename(settingsPath);
  const renderMarkdown = createMarkdownRenderer();
  const from = { sources, assets, settings, settingsFile, renderMarkdown, today: options.today };
  return { ...checkManual(from, { found: [...read.findings, ...findings], advice: options.advice ?? true }), synonyms };
}

/** Reads and checks a settings file; every problem in it is named at once. */
function loadSettings(path: string, content: string | undefined): Settings {
  if (content !== undefined && !existsSync(content)) throw new UsageError(`There is no folder "${content}" to read content from.`);
  if (!existsSync(path)) {
    const remedy = content === undefined ? "Check the path after --settings." : "Add one, or name another with --settings.";
    throw new UsageError(`There is no settings file "${path}". ${remedy}`);
  }
  const parsed = parseSettings(path, readFileSync(path, "utf8"));
  if (parsed.settings) return parsed.settings;
  const shown = relative(process.cwd(), path);
  throw new UsageError(parsed.problems.map(({ line, column, message, fix }) => `${shown}:${line}:${column} ${message}. ${fix}`).join("\n"));
}
