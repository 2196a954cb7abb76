/** A page's text, and the places in it where something can be put without touching anything else. */
export interface PageText {
  readonly path: string;
  readonly text: string;
  /** Without their ends. */
  readonly lines: readonly string[];
  readonly lineEnd: string;
  /** The number of lines of front matter with its fences; 0 where there is none. */
  readonly bodyStart: number;
  /** Lines, counted from 0, below which a block can stand on its own. */
  readonly gaps: readonly number[];
  /** Lines of plain words, in paragraphs and lists, that more words can be put into. */
  readonly plain: readonly number[];
}

/** Takes a page's text apart. */
export function readPageText(path: string, text: string): PageText {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = text.split(/\r?\n/);
  const close = /^---\s*$/.test(lines[0] ?? "") ? lines.findIndex((line, at) => at > 0 && /^---\s*$/.test(line)) : -1;
  const bodyStart = close + 1;
  const open = openLines(lines, bodyStart);
  const gaps = lines.flatMap((_, at) => (isGap(lines, at, bodyStart, open) ? [at] : []));
  const plain = lines.flatMap((_, at) => (at >= bodyStart && open[at] && isPlain(lines, at) ? [at] : []));
  return { path, text, lines, lineEnd, bodyStart, gaps, plain };
}

/** The text of lines, with the ends that the page has. */
export const joined = ({ lineEnd }: PageText, lines: readonly string[]): string => lines.join(lineEnd);

/** Which lines stand in no block whose inside is read in another way. */
function openLines(lines: readonly string[], bodyStart: number): readonly boolean[] {
  let fence = "";
  let depth = 0;
  return lines.map((line, at) => {
    if (at < bodyStart) return false;
    const mark = /^\s*(`{3,}|~{3,}|:::|\$[A-Z]+)/.exec(line)?.[1] ?? "";
    const before = fence !== "" || depth > 0;
    if (fence !== "") fence = line.trim().startsWith(fence) ? "" : fence;
    else if (mark !== "") fence = mark;
    else depth += count(line, /<(?:table|pre|svg|ul|ol|dl|style|script|video|select|form|div|figure|section|article|aside|details|blockquote|!--)/gi) - count(line, /<\/(?:table|pre|svg|ul|ol|dl|style|script|video|select|form|div|figure|section|article|aside|details|blockquote)|-->/gi);
    return !before && fence === "" && depth <= 0;
  });
}

const count = (line: string, pattern: RegExp): number => line.match(pattern)?.length ?? 0;

/** A blank line between blocks, neither of which its neighbours would take for a part of themselves. */
function isGap(lines: readonly string[], at: number, bodyStart: number, open: readonly boolean[]): boolean {
  if (bodyStart === 0 || lines[at]?.trim() !== "" || !open[at]) return false;
  const next = lines.slice(at + 1).find((line) => line.trim() !== "") ?? "";
  const above = lines[at - 1] ?? "";
  const isStart = /^(?:#|<h\d)/.test(next) && lines.slice(bodyStart, at).every((line) => line.trim() === "");
  const isBold = /^\s*(?:\*\*|__)/;
  return !isStart && !/^(?:\s|:|\{|\[\^|\||>)/.test(next) && !isBold.test(above) && !isBold.test(next) && !/^\s*(?:\||>|<)/.test(above);
}

function isPlain(lines: readonly string[], at: number): boolean {
  const isBlock = (lines[at - 1] ?? "").trim() === "" || /^[*-] /.test(lines[at - 1] ?? "");
  return isBlock && /^(?:[*-] )?[A-Za-z][a-z]+ [a-z][a-z, ]{24,}\.?$/.test(lines[at] ?? "") && !/^\s*[=-]/.test(lines[at + 1] ?? "");
}
