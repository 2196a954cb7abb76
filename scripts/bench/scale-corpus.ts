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
  const linkInside = createLinkMover(paths, basePath);
  const scaled = new Map<string, string>();
  for (let copy = 0; scaled.size < pages && paths.length > 0; copy += 1) {
    for (const path of paths.slice(0, pages - scaled.size)) {
      const text = corpus.get(path) ?? "";
      const place = nameInCopy(path, copy);
      scaled.set(place, copy === 0 ? text : copyPage(linkInside(text, copy), { copy, seed: place, words }));
    }
  }
  return scaled;
}

/** Most links lead to index pages, so a copy that is cut short keeps these. */
function indexPagesFirst(paths: Iterable<string>): string[] {
  const isIndex = (path: string): boolean => /(^|\/)index\.md$/.test(path);
  const sorted = [...paths].sort();
  return [...sorted.filter(isIndex), ...sorted.filter((path) => !isIndex(path))];
}

/** `agile/quality.md` is `agile-r003/quality.md` in copy 3. */
function nameInCopy(path: string, copy: number): string {
  return copy === 0 ? path : path.replace(/^[^/]+?(?=\/|\.md$|$)/, (name) => `${name}-r${String(copy).padStart(3, "0")}`);
}

/** Points links between pages into a copy; documents and images exist once, so links to these stay. */
function createLinkMover(paths: readonly string[], basePath: string): (text: string, copy: number) => string {
  const names = new Set(paths.map((path) => path.replace(/(\/.*|\.md)$/, "")));
  const base = basePath.replace(/[.*+?^${}()|[\]]/g, "\\$&");
  const link = new RegExp(`(?<=${base})([\\w-]+)([^\\s)\\]"'<>#?]*)`, "g");
  const isDocument = (rest: string): boolean => /\.(?!html?$)[a-z0-9]+$/i.test(rest);
  return (text, copy) =>
    text.replace(link, (written: string, name: string, rest: string) =>
      names.has(name) && !isDocument(rest) ? nameInCopy(name, copy) + rest : written,
    );
}

interface Copying {
  readonly copy: number;
  readonly seed: string;
  readonly words: readonly string[];
}

function copyPage(text: string, { copy, seed, words }: Copying): string {
  const { frontMatter, body } = splitPage(text);
  const title = frontMatter.replace(/^(title:[ \t]*)(["']?)(.+?)\2[ \t]*$/m, `$1$2$3 (set ${copy})$2`);
  return title + changeWords(body, words, seed);
}

function splitPage(text: string): { frontMatter: string; body: string } {
  const frontMatter = /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0] ?? "";
  return { frontMatter, body: text.slice(frontMatter.length) };
}
