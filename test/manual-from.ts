import { createMarkdownRenderer } from "../plugins/markdown/renderer.ts";
import type { Diagnostic, Finding } from "../src/diagnostics/diagnostic.ts";
import type { SourceFile } from "../src/pages/source-file.ts";
import { checkManual, type CheckedManual } from "../src/rules/check-manual.ts";
import { parseSettings } from "../src/settings/parse-settings.ts";

/** Settings that tests start from; each test adds what it needs. */
export const plainSettings = `
name: Test Manual
organisation: Test Office
url: https://manual.example
audiences:
  - { id: designers, title: Designers, singular: Designer }
  - { id: content-designers, title: Content designers, singular: Content designer, aliases: [content-designer] }
categories:
  - { id: agile, title: Agile }
  - { id: design, title: Design }
`;

/** The manual that a map of file name to text makes, and what is wrong with it; advice, and that nothing links to a page, only when asked; a name that does not end in .md is an asset; `made` are pages that nobody wrote, `found` is what the disk said. */
export function manualFrom(files: Readonly<Record<string, string | Uint8Array>>, settings = plainSettings, { advice = false, made = [] as readonly SourceFile[], found = [] as readonly Finding[] } = {}): CheckedManual {
  const parsed = parseSettings("manual.yaml", settings);
  if (!parsed.settings) throw new Error(JSON.stringify(parsed.problems));
  const paths = Object.keys(files).sort();
  return checkManual({
    sources: [...paths.filter((path) => path.endsWith(".md")).map((path) => ({ path, bytes: Buffer.from(files[path] ?? "") })), ...made],
    assets: paths.filter((path) => !path.endsWith(".md")).map((path) => ({ path, size: 1 })),
    settings: advice ? parsed.settings : { ...parsed.settings, severities: { "orphan-page": "off", ...parsed.settings.severities } },
    settingsFile: "manual.yaml",
    renderMarkdown: createMarkdownRenderer(),
    today: "2026-11-22",
  }, { advice, found, settingsText: settings });
}

/** Diagnostics in one line each, as people read them. */
export const lines = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ file, line, column, severity, rule, message, fix }) => `${file}:${line}:${column} ${severity} ${rule}: ${message}. ${fix}`);

/** The text of a page with this title. */
export const page = (title: string, body = "Text.", front = ""): string => `---\ntitle: ${title}\n${front}---\n\n${body}\n`;
