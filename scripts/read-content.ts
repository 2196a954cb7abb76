import { existsSync, readFileSync, statSync } from "node:fs";
import { relative } from "node:path";
import { createMarkdownRenderer } from "../plugins/markdown/renderer.ts";
import type { FileSource } from "../src/disk/file-source.ts";
import { readContentFolder } from "../src/disk/read-content-folder.ts";
import { UsageError } from "../src/failure/failure.ts";
import type { KeptReadings } from "../src/manual/kept-readings.ts";
import type { SourceFile } from "../src/pages/source-file.ts";
import { referencePages } from "../src/rules/reference/reference-pages.ts";
import { type CheckedManual, checkManual } from "../src/rules/check-manual.ts";
import { checkSettingsText } from "../src/rules/settings-text.ts";
import { parseSettings } from "../src/settings/parse-settings.ts";
import type { Synonyms } from "../src/search/synonyms.ts";
import type { Settings } from "../src/settings/settings.ts";
import type { SettingsProblem } from "../src/settings/settings-problem.ts";
import { readRuleDocuments } from "./read-rule-documents.ts";
import { readSynonyms } from "./read-synonyms.ts";
import { settingsNameOf, settingsPathOf } from "./settings-path.ts";

/** Which content to read, and by which settings. */
export interface ContentOptions {
  readonly content: string;
  /** By default `manual.yaml` in the content folder. */
  readonly settings?: string;
  /** `YYYY-MM-DD`; dates more than a year after it are taken for mistakes. */
  readonly today: string;
  /** Whether rules that only advise run; they do unless this is false. */
  readonly advice?: boolean;
  /** Whether pages are to be printed; they are unless this is false. */
  readonly isPrinted?: boolean;
}

/** Another version of the content than the one on the disk. */
export interface ContentVersion {
  readonly files?: FileSource;
  readonly settingsText?: string;
  /** What reading a version with the same settings gave, and place for what this one gives. */
  readonly kept?: KeptReadings;
}

/** A manual, with what goes with its content and everything that is wrong with it. */
export interface ReadContent extends CheckedManual {
  readonly synonyms: Synonyms;
  /** The files that its authors wrote pages in. */
  readonly sources: readonly SourceFile[];
  /** Where the settings and the synonyms are, by the names that findings give them. */
  readonly paths: ReadonlyMap<string, string>;
}

/** Reads a folder of content into a manual, with everything that is wrong with it. */
export function readContent(options: ContentOptions, { files, kept, ...version }: ContentVersion = {}): ReadContent {
  const settingsPath = settingsPathOf(options);
  const settingsText = version.settingsText ?? readSettings(settingsPath, options.settings === undefined ? options.content : undefined);
  const settings = loadSettings(settingsPath, settingsText);
  const { synonyms, ...read } = readSynonyms(settings, { settingsPath, content: options.content }, files);
  const ignore = [...settings.ignore, ...[settingsPath, ...(read.path === undefined ? [] : [read.path])].map((path) => relative(options.content, path))];
  const { sources, assets, findings } = readContentFolder(options.content, { ignore, ...(files ? { files } : {}) });
  const reference = settings.checksReference;
  const made = reference === undefined ? [] : referencePages({ documents: readRuleDocuments(), address: reference, severities: settings.severities });
  const settingsFile = settingsNameOf(options);
  const renderMarkdown = createMarkdownRenderer({ isPrinted: options.isPrinted ?? true });
  const from = { sources: [...sources, ...made], assets, settings, settingsFile, renderMarkdown, today: options.today, ...(kept ? { kept } : {}) };
  const checked = checkManual(from, { found: [...read.findings, ...findings], advice: options.advice ?? true, settingsText });
  const paths = new Map([[settingsFile, settingsPath], ...(read.path === undefined ? [] : [[read.shown, read.path] as const])]);
  return { ...checked, synonyms, sources, paths };
}

/** The text of a settings file; `content` is the folder that it is looked for in. */
export function readSettings(path: string, content: string | undefined): string {
  if (content !== undefined && !existsSync(content)) throw new UsageError(`There is no folder "${content}" to read content from.`);
  if (content !== undefined && !statSync(content).isDirectory()) throw new UsageError(`"${content}" is a file, not a folder. Name the folder that it is in after --content.`);
  if (!existsSync(path)) {
    const remedy = content === undefined ? "Check the path after --settings." : "Add one, or name another with --settings.";
    throw new UsageError(`There is no settings file "${path}". ${remedy}`);
  }
  return readFileSync(path, "utf8");
}

/** The settings cannot be used; nothing can be read before they are mended. */
export class SettingsError extends UsageError {
  readonly problems: readonly SettingsProblem[];

  constructor(message: string, problems: readonly SettingsProblem[]) {
    super(message);
    this.problems = problems;
  }
}

/** Reads and checks a settings file; every problem in it is named at once. */
export function loadSettings(path: string, text: string): Settings {
  const parsed = parseSettings(path, text);
  if (parsed.settings) return parsed.settings;
  const shown = relative(process.cwd(), path);
  const problems = problemsOf(path, text, parsed.problems);
  throw new SettingsError(problems.map(({ line, column, message, fix }) => `${shown}:${line}:${column} ${message}. ${fix}`).join("\n"), problems);
}

/** Where two versions of the settings stand in each other's way, nothing else is worth saying of them. */
function problemsOf(file: string, text: string, problems: readonly SettingsProblem[]): readonly SettingsProblem[] {
  const found = checkSettingsText(file, text).map(({ rule, message, fix, place: { line, column } }) => ({ file, rule, message, fix, line, column }));
  const conflicts = found.filter(({ rule }) => rule === "merge-conflict");
  return conflicts.length > 0 ? conflicts : [...problems, ...found].sort((a, b) => a.line - b.line || a.column - b.column);
}
