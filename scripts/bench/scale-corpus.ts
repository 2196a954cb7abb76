import { layoutTypes, type PageType } from "../../src/pages/page-type.ts";
import { changeWords, longWords } from "./change-words.ts";

/** How many pages to make, and below which address links lead to the manual itself. */
export interface Scale {
  readonly pages: number;
  /** Starts and ends with a slash. */
  readonly basePath: string;
}

/**
 * Exactly as many pages as asked for, made of copies of a corpus: path to text, the corpus itself first.
 * Each further copy has folders, titles, links and words of its own, so that it is no cheaper to build than other pages would be.
 */
export function scaleCorpus(corpus: ReadonlyMap<string, string>, { pages, basePath }: Scale): ReadonlyMap<string, string> {
  const paths = indexPagesFirst(corpus.keys());
  const words = longWords(paths.map((path) => splitPage(corpus.get(path) ?? "").body));
  const linkInside = createLinkMover(basePath);
  const scaled = new Map<string, string>();
  const repeatable = paths.filter((path) => isRepeatable(corpus.get(path) ?? ""));
  for (let copy = 0; scaled.size < pages && (copy === 0 || repeatable.length > 0); copy += 1) {
    const copied = (copy === 0 ? paths : repeatable).slice(0, pages - scaled.size);
    const held = new Set(copied.map(pageOf));
    for (const path of copied) {
      const text = corpus.get(path) ?? "";
      const place = nameInCopy(path, copy);
      scaled.set(place, copy === 0 ? text : copyPage(linkInside(text, copy, held), { copy, seed: place, words }));
    }
  }
  return scaled;
}

/** What lists every page, a manual has once, whatever its size. */
const onceInManual: ReadonlySet<PageType | undefined> = new Set<PageType>(["browse", "cards", "themes", "a-z", "whats-new"]);

function isRepeatable(text: string): boolean {
  const layout = /^layout:[ \t]*([\w-]+)/m.exec(splitPage(text).frontMatter)?.[1];
  return !onceInManual.has(layoutTypes.get(layout ?? ""));
}

/** Most links lead to index pages, so a copy that is cut short keeps these. */
function indexPagesFirst(paths: Iterable<string>): string[] {
  const isIndex = (path: string): boolean => /(^|\/)index\.md$/.test(path);
  const sorted = [...paths].sort();
  return [...sorted.filter(isIndex), ...sorted.filter((path) => !isIndex(path))];
}

/** `agile/quality.md` is `agile-r003/quality.md` in copy 3. */
function nameInCopy(path: string, copy: number): string {
  return copy === 0 ? path : path.replace(/^[^/]+?(?=\/|\.(?:md|html)$|$)/, (name) => `${name}-r${String(copy).padStart(3, "0")}`);
}

/** Points links into a copy where it holds the page they lead to; documents, and pages that a short copy lacks, are those of the first. */
function createLinkMover(basePath: string): (text: string, copy: number, pages: ReadonlySet<string>) => string {
  const base = basePath.replace(/[.*+?^${}()|[\]]/g, "\\$&");
  const link = new RegExp(`(?<=${base})[\\w-][^\\s)\\]"'<>#?]*`, "g");
  return (text, copy, pages) => text.replace(link, (address) => (pages.has(pageOf(address)) ? nameInCopy(address, copy) : address));
}

/** `agile/`, `agile.html` and `agile/index.md` are all the page `agile`. */
function pageOf(address: string): string {
  return address.replace(/\.(md|html)$/, "").replace(/(\/index)?\/?$/, "");
}

interface Copying {
  readonly copy: number;
  readonly seed: string;
  readonly words: readonly string[];
}

function copyPage(text: string, { copy, seed, words }: Copying): string {
  const { frontMatter, body } = splitPage(text);
  const front = frontMatter.replace(/^(title:[ \t]*)(["']?)(.+?)\2[ \t]*$/m, `$1$2$3 (set ${copy})$2`);
  return front + changeWords(body, words, seed);
}

function splitPage(text: string): { frontMatter: string; body: string } {
  const frontMatter = /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0] ?? "";
  return { frontMatter, body: text.slice(frontMatter.length) };
}
