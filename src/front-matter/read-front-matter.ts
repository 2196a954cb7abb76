import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Span } from "../text/place.ts";
import { quoted } from "../text/printable.ts";
import { inQuotes } from "../text/yaml/in-quotes.ts";
import { withColon } from "../text/yaml/explain-syntax.ts";
import { spanOf, type WrittenEntry, type WrittenMap } from "../text/yaml/written.ts";
import type { YamlReading } from "../text/yaml/yaml-reading.ts";
import { checkMarkup } from "./check-markup.ts";
import { knownEntries, titleOf } from "./check-keys.ts";
import { checkShape } from "./check-shape.ts";
import type { FrontMatter } from "./front-matter.ts";
import { interpret } from "./interpret.ts";
import { checkLostComments } from "./lost-comments.ts";
import { createNotes, type Notes } from "./notes.ts";
import { parseFrontMatter } from "./parse-front-matter.ts";
import { noteSecondBlock } from "./second-block.ts";
import { noteTextInside, splitFrontMatter, type Split } from "./split-front-matter.ts";
import type { Vocabulary } from "./vocabulary.ts";

export type { Vocabulary } from "./vocabulary.ts";

/** A file taken apart and checked. */
export interface ReadFile {
  readonly frontMatter: FrontMatter;
  readonly body: string;
  /** How many lines of the file stand before the body. */
  readonly bodyFirstLine: number;
  readonly findings: readonly Finding[];
  /** False when the file cannot be read as its author meant it, so that the page must be left out. */
  readonly readable: boolean;
}

const start: Span = { line: 1, column: 1 };
const nothing: WrittenMap = { kind: "map", entries: new Map(), source: "", at: start };

/** Reads the block at the top of a decoded file; every problem in it is a finding with the place of the value itself. */
export function readFrontMatter(file: string, text: string, vocabulary: Vocabulary): ReadFile {
  const notes = createNotes(file);
  if (text.trim() === "") noteBlankPage(notes);
  const split: Split = text.trim() === "" ? { kind: "broken" } : splitFrontMatter(text, notes);
  const read = (map: WrittenMap, body: string, bodyFirstLine: number, readable: boolean): ReadFile => {
    const frontMatter = readMap(map, vocabulary, notes);
    return { frontMatter, body, bodyFirstLine, findings: notes.findings, readable };
  };
  if (split.kind === "broken") return read(nothing, "", 0, false);
  if (split.kind === "absent") {
    noteMissing(text, notes);
    return read(nothing, text, 0, true);
  }
  const { yaml, body } = parseFrontMatter(text, split);
  if (!yaml.written && noteTextInside(text, split, notes)) return read(nothing, "", 0, false);
  addFaults(yaml, notes);
  const map = mapOf(yaml, notes);
  if (!map) return read(nothing, body, split.closingLine, false);
  if (noteSecondBlock(body, split, notes)) return read(map, "", split.closingLine, false);
  const title = titleOf(map);
  const hasTitle = isFilled(title);
  if (body.trim() === "" && !hasTitle) {
    noteBlankPage(notes);
    if (title) noteMissingTitle(title, notes);
    return read(map, body, split.closingLine, false);
  }
  checkMarkup(map, notes);
  checkLostComments(map, text.slice(0, split.closingAt), notes);
  const result = read(map, body, split.closingLine, true);
  if (!hasTitle) noteMissingTitle(title, notes);
  if (body.trim() === "" && result.frontMatter.sections.length === 0 && !vocabulary.isFilled(result.frontMatter)) noteEmptyBody(split.closingLine, notes);
  return result;
}

/** A heading that opens the text is most likely meant as the title, and would stand there twice. */
function noteMissing(text: string, notes: Notes): void {
  const [, heading = ""] = /^\s*# +(\S[^\n]{0,200})(?:\n|$)/.exec(text) ?? [];
  const title = heading.replace(/ #*$/, "").trim();
  const beginning = 'Start the file with a line "---", a line';
  const fix = title === "" ? `${beginning} "title:" and the page's title, and a line "---".` : `${beginning} ${/[:#"'[\]{}*&!|>%@`]/.test(title) ? `title: ${inQuotes(title)}` : `"title: ${title}"`} and a line "---", and delete the heading ${quoted(`# ${title}`)}.`;
  notes.add("missing-front-matter", start, "This page has no front matter", fix);
}

function noteMissingTitle(title: WrittenEntry | undefined, notes: Notes): void {
  const message = title ? 'Nothing is written after "title:"' : "This page has no title";
  const fix = title?.value.source === "" ? "Write the page's title; put it in quotes if it starts with #." : `Write "title:" and the page's title.`;
  notes.add("missing-title", title?.keyAt ?? start, message, fix);
}

const noteBlankPage = (notes: Notes): void =>
  notes.add("empty-page", start, "This file has no title and no text", "Write the page, or delete the file.");

const noteEmptyBody = (line: number, notes: Notes): void =>
  notes.add("empty-body", { line, column: 1 }, "This page has no text below its front matter", `Write the page's text below the second line "---".`);


/** A title of the wrong kind counts as written, because that is a finding of its own. */
const isFilled = (title: WrittenEntry | undefined): boolean =>
  title !== undefined && title.value.kind !== "nothing" && !(title.value.kind === "text" && String(title.value.value).trim() === "");

function addFaults({ faults }: YamlReading, notes: Notes): void {
  for (const { rule, at, message, fix, other, repair } of faults) notes.add(rule, at, message, fix, { ...(other ? { other } : {}), repair });
}

/** The keys and values of a block; a block with nothing but comments has none. */
function mapOf({ written, faults }: YamlReading, notes: Notes): WrittenMap | undefined {
  if (!written) return faults.length === 0 ? nothing : undefined;
  if (written.kind === "map") return written;
  if (written.kind === "nothing" && written.source === "") return nothing;
  const what = written.kind === "list" ? "a list" : quoted(written.source);
  const mended = withColon(written.source.split("\n", 1)[0] ?? "");
  const isOfKeys = written.kind === "list" && written.items.every(({ kind }) => kind === "map");
  const fix = mended !== undefined ? `Write a colon after each key, as in ${mended}.` : isOfKeys ? "Delete the hyphen before each key." : 'Write lines such as "title: Plan the work".';
  notes.add("front-matter-not-mapping", spanOf(written), `The front matter is ${what}, not keys with values`, fix);
  return undefined;
}

function readMap(map: WrittenMap, vocabulary: Vocabulary, notes: Notes): FrontMatter {
  const known = knownEntries(map, notes);
  for (const entry of known) checkShape(entry, map, notes);
  const places = new Map([...map.entries].map(([key, { keyAt }]) => [key, keyAt]));
  return interpret(known, places, vocabulary, notes);
}
