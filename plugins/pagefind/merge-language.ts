import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onDisk } from "../../src/disk/disk-error.ts";
import { compareBytes, freeName, fullName, packIndexFile, readIndexFile } from "./index-file.ts";
import { type IndexMeta, readMeta, type WordRange, writeMeta } from "./index-meta.ts";
import { mergeFilter } from "./merge-filters.ts";
import { mergeWords } from "./merge-words.ts";
import { partWords } from "./part-words.ts";
import { wordRanges } from "./word-ranges.ts";

/** One part's index of a language. */
export interface LanguagePart {
  readonly folder: string;
  /** The name of its `pf_meta` file. */
  readonly hash: string;
}

interface Part {
  readonly folder: string;
  readonly meta: IndexMeta;
  readonly pagesBefore: number;
}

/** Puts the parts of a language's index together in a folder, as Pagefind would have made it of all pages at once. */
export async function mergeLanguage(language: string, languageParts: readonly LanguagePart[], folder: string): Promise<{ readonly hash: string; readonly pages: number }> {
  for (const kind of ["fragment", "index", "filter"]) onDisk(`writing ${folder}`, () => mkdirSync(join(folder, kind), { recursive: true }));
  const parts: Part[] = [];
  for (const { folder: from, hash } of languageParts) {
    const before = parts.at(-1);
    parts.push({ folder: from, meta: readMeta(readIndexFile(join(from, `pagefind.${hash}.pf_meta`))), pagesBefore: before ? before.pagesBefore + before.meta.pages.length : 0 });
  }
  const fields = [...new Set(parts.flatMap(({ meta }) => meta.fields))].sort(compareBytes);
  const pages = movePages(language, parts, folder);
  const [chunks, filters] = await Promise.all([writeWords(language, parts, fields, folder), writeFilters(language, parts, folder)]);
  const meta = writeMeta({ version: parts[0]?.meta.version ?? "", pages, chunks, filters, fields });
  const hash = `${language}_${fullName(meta).slice(0, language.length + 8)}`;
  await writePacked(join(folder, `pagefind.${hash}.pf_meta`), meta);
  return { hash, pages: pages.length };
}

/** Pages' texts stay as they are; only where two parts gave the same name to different ones does the later get a longer one. */
function movePages(language: string, parts: readonly Part[], folder: string): IndexMeta["pages"] {
  const taken = new Set<string>();
  return parts.flatMap(({ folder: from, meta }) =>
    meta.pages.map(({ name, words }) => {
      const path = join(from, "fragment", `${name}.pf_fragment`);
      const free = taken.has(name) ? freeName(language, fullName(readIndexFile(path)), taken) : name;
      taken.add(free);
      onDisk(`writing ${folder}`, () => renameSync(path, join(folder, "fragment", `${free}.pf_fragment`)));
      return { name: free, words };
    }),
  );
}

async function writeWords(language: string, parts: readonly Part[], fields: readonly string[], folder: string): Promise<readonly WordRange[]> {
  const taken = new Set<string>();
  const ranges: WordRange[] = [];
  const written: Promise<void>[] = [];
  for (const { first, last, contents } of mergeWords(parts.map((part) => ({ words: wordsOf(part, fields), pagesBefore: part.pagesBefore })))) {
    const name = freeName(language, fullName(contents), taken);
    taken.add(name);
    ranges.push({ from: first, to: last, name });
    written.push(writePacked(join(folder, "index", `${name}.pf_index`), contents));
  }
  await Promise.all(written);
  return wordRanges(ranges);
}

function wordsOf({ folder, meta }: Part, fields: readonly string[]): ReturnType<typeof partWords> {
  const numbers = meta.fields.map((field) => fields.indexOf(field));
  return partWords(filesOf(folder, meta), numbers.some((number, at) => number !== at) ? numbers : undefined);
}

function* filesOf(folder: string, { chunks }: IndexMeta): Generator<Buffer> {
  for (const { name } of chunks) yield readIndexFile(join(folder, "index", `${name}.pf_index`));
}

async function writeFilters(language: string, parts: readonly Part[], folder: string): Promise<IndexMeta["filters"]> {
  const taken = new Set<string>();
  const filters = [...new Set(parts.flatMap(({ meta }) => meta.filters.map(({ filter }) => filter)))].sort(compareBytes);
  return Promise.all(
    filters.map(async (filter) => {
      const contents = mergeFilter(filter, parts.flatMap((part) => filterFiles(part, filter)));
      const name = freeName(language, fullName(contents), taken);
      taken.add(name);
      await writePacked(join(folder, "filter", `${name}.pf_filter`), contents);
      return { filter, name };
    }),
  );
}

const filterFiles = ({ folder, meta, pagesBefore }: Part, wanted: string) =>
  meta.filters.filter(({ filter }) => filter === wanted).map(({ name }) => ({ contents: readIndexFile(join(folder, "filter", `${name}.pf_filter`)), pagesBefore }));

async function writePacked(path: string, contents: Buffer): Promise<void> {
  const packed = await packIndexFile(contents);
  onDisk(`writing ${path}`, () => writeFileSync(path, packed));
}
