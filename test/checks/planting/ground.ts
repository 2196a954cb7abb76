import { readFileSync } from "node:fs";
import { readContent, type ReadContent } from "../../../scripts/read-content.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { KeptReadings } from "../../../src/manual/kept-readings.ts";
import type { PageType } from "../../../src/pages/page-type.ts";
import type { Contents, Ground } from "./mutator.ts";
import { overlay } from "./overlaid-files.ts";
import { readPageText } from "./page-text.ts";

/** A manual that can be checked again and again with other files. */
export interface Field {
  readonly ground: Ground;
  readonly settingsText: string;
  /** The name that findings give the settings. */
  readonly settingsFile: string;
  /** What is wrong before anything is planted. */
  readonly base: readonly Diagnostic[];
  readonly check: (changed: ReadonlyMap<string, Contents>, settingsText: string) => readonly Diagnostic[];
}

/** Pages that the manual fills itself. */
const filled: ReadonlySet<PageType> = new Set<PageType>(["browse", "cards", "themes", "a-z", "whats-new"]);

/** Reads a manual that mistakes can be planted in. */
export function openField(content: string, settings: string): Field {
  const settingsText = readFileSync(settings, "utf8");
  const kept: KeptReadings = new Map();
  const options = { content, settings, today: "2026-11-22", advice: true };
  const read = readContent(options, { kept });
  const base = new Map(kept);
  return {
    ground: groundOf(read, content),
    settingsText,
    settingsFile: read.manual.settingsFile,
    base: read.diagnostics,
    check: (changed, text) => readContent(options, { kept: new Map(base), files: overlay(content, changed), settingsText: text }).diagnostics,
  };
}

function groundOf({ manual, sources, paths }: ReadContent, content: string): Ground {
  const authored = sources.filter(({ isMade }) => !isMade);
  const pages = new Map(authored.map(({ path, bytes }) => [path, readPageText(path, Buffer.from(bytes).toString("utf8"))]));
  const urls = new Map(manual.pages.map(({ path, url }) => [path, url]));
  const shown = manual.pages.filter(({ path, type, front }) => pages.has(path) && !filled.has(type) && front.status !== "withdrawn" && front.lang === undefined);
  const inside = [...paths].find(([, path]) => path.endsWith("synonyms.yaml") && path.startsWith(`${content}/`));
  return {
    manual,
    pages,
    written: new Set(shown.map(({ path }) => path)),
    address: (path) => manual.settings.basePath.slice(0, -1) + (urls.get(path) ?? "/").replace(/(?<=.)\/$/, ""),
    synonymsFile: inside?.[0],
  };
}
