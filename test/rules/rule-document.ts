import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One site that a rule's document shows. */
export interface Example {
  /** Such as "Bad", or "Bad: in a heading". */
  readonly name: string;
  /** Each file's contents, by its path; a path that does not end in .md is an asset. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** The same as the manual was before the change that is checked, for rules that compare. */
  readonly before?: Readonly<Record<string, Uint8Array>>;
  /** Lines added to the plain settings. */
  readonly settings: string;
  /** The same before the change; absent when the change left them alone. */
  readonly settingsBefore?: string;
  /** The file of words that mean the same. */
  readonly synonyms?: string;
}

/** A rule's document, taken apart. */
export interface RuleDocument {
  readonly title: string;
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

type Draft = { name: string; files: Record<string, Uint8Array>; before?: Record<string, Uint8Array>; settings: string; settingsBefore?: string; synonyms?: string };

/** The folder of the rules and their documents. */
export const rulesFolder = join(import.meta.dirname, "../../src/rules");

/** Reads a document: under each `## Bad` or `## Good`, and each `###` below one, the fenced blocks make one site. */
export function readRuleDocument(field: string, id: string): RuleDocument {
  const text = readFileSync(join(rulesFolder, field, `${id}.md`), "utf8");
  const found: Draft[] = [];
  let section = "";
  let example: Draft | undefined;
  for (const [, heading, , info = "", code = ""] of text.matchAll(/^(#{2,3} .*)$|^(`{3,})(.+)\n([\s\S]*?)^\2$/gm)) {
    if (heading) {
      const words = heading.replace(/^#+ /, "");
      if (heading.startsWith("## ")) section = words;
      example = { name: heading.startsWith("## ") ? words : `${section}: ${words}`, files: {}, settings: "" };
      if (/^(Bad|Good)$/.test(section)) found.push(example);
    } else if (example) addBlock(example, info, code);
  }
  const used = found.filter(({ files }) => Object.keys(files).length > 0);
  const of = (name: string): Example[] => used.filter((each) => each.name.startsWith(name));
  return { title: /^# (.+)$/m.exec(text)?.[1] ?? "", bad: of("Bad"), good: of("Good") };
}

/** Adds a block to a site by its info string: `md a.md`, `yaml manual.yaml`, `file images/a.png`, with flags behind. */
function addBlock(example: Draft, info: string, code: string): void {
  const [kind = "", path = "", ...flags] = info.trim().split(/\s+/);
  if (path === "manual.yaml" && flags.includes("before")) example.settingsBefore = code;
  else if (path === "manual.yaml") example.settings += code;
  else if (path === "synonyms.yaml") example.synonyms = code;
  else if (kind === "md" || kind === "file") {
    const files = flags.includes("before") ? (example.before ??= {}) : example.files;
    files[path] = kind === "md" ? bytesOf(code, flags) : new Uint8Array([0]);
  } else throw new Error(`A block of a document starts with "${info}"; it should be md, yaml manual.yaml or file, with a path.`);
}

/** Flags say what a document cannot show: `escapes` reads \uXXXX and \r, `crlf`, `no-newline`, `latin1` and `utf16` say how the file is saved. */
function bytesOf(code: string, flags: readonly string[]): Uint8Array {
  let text = code;
  if (flags.includes("escapes")) text = text.replace(/\\u\{?([0-9A-Fa-f]{4,6})\}?/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16))).replaceAll("\\r", "\r");
  if (flags.includes("crlf")) text = text.replaceAll("\n", "\r\n");
  if (flags.includes("no-newline")) text = text.replace(/\n$/, "");
  if (flags.includes("latin1")) return Buffer.from(text, "latin1");
  return flags.includes("utf16") ? Buffer.from(`\uFEFF${text}`, "utf16le") : Buffer.from(text);
}
