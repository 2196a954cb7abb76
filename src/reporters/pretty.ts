import type { RuleId } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { mergeSameMistakes, type Mistake, sameMistake } from "../diagnostics/same-mistake.ts";
import type { Place } from "../text/place.ts";
import { printable } from "../text/printable.ts";
import { excerptOf } from "./excerpt.ts";
import { maskSecrets, type ReadLine } from "./mask-secrets.ts";
import { createPaint, type Paint, severityNames, styles } from "./paint.ts";
import { prettySummary } from "./pretty-summary.ts";
import { repositoryPath } from "./repository-path.ts";
import { worstLast } from "./rule-counts.ts";

/** What printing for people needs besides the diagnostics. */
export interface PrettyOptions {
  readonly readLine: ReadLine;
  readonly colour: boolean;
  /** The content folder as seen from where the command runs, so that terminals can open the files that are named. */
  readonly folder?: string;
  /** Pages that were checked. */
  readonly pages?: number;
  /** Problems that comments accept. */
  readonly accepted?: number;
  /** Problems that stood there before the change that is checked, and are only counted. */
  readonly left?: number;
  /** How many problems of each rule that only advises are shown; all, unless given. */
  readonly advice?: number;
  /** Where people read about a rule. */
  readonly readAt?: (rule: RuleId) => string;
  /** Whether to say that `--fix` mends some of the problems. */
  readonly offersFix?: boolean;
  /** What to say after the counts, such as what became of the published site. */
  readonly summary?: string;
}

/** Writes diagnostics for people: the place, what is wrong, the line itself with the spot marked, why, and what to do; the worst last, where a terminal stands still, and then what it all comes to. */
export function formatPretty(diagnostics: readonly Diagnostic[], options: PrettyOptions): string {
  const paint = createPaint(options.colour);
  const { shown, hidden } = withoutMuchAdvice(diagnostics, options.advice ?? Infinity);
  const nameOf = (file: string): string => shownFile(repositoryPath(options.folder ?? "", file) ?? file);
  const readLine = maskSecrets(diagnostics, options.readLine);
  const said = new Set<string>();
  const blocks = mergeSameMistakes(worstLast(shown)).map((mistake) => {
    const { found } = mistake;
    const reason = `${found.rule} ${found.why}`;
    const isNew = !said.has(reason);
    said.add(reason);
    return block(mistake, { line: readLine(found.file, found.line), isNew, nameOf, paint });
  });
  return [...blocks, prettySummary(diagnostics, hidden, options, paint)].join("\n");
}

const mostRelated = 20;

/** Leaves out advice of a rule that has been given often enough; errors and warnings are never left out. */
function withoutMuchAdvice(diagnostics: readonly Diagnostic[], limit: number): { shown: readonly Diagnostic[]; hidden: number } {
  const counts = new Map<string, number>();
  const shown = diagnostics.filter(({ rule, severity }) => {
    if (severity !== "info") return true;
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= limit;
  });
  return { shown, hidden: diagnostics.length - shown.length };
}

/** What one problem is printed with. */
interface Printing {
  readonly line: string | undefined;
  readonly isNew: boolean;
  readonly nameOf: (file: string) => string;
  readonly paint: Paint;
}

/** One problem, with every place where it stands; whom it hurts is said the first time that its rule is named. */
function block({ found, others }: Mistake, { line, isNew, nameOf, paint }: Printing): string {
  const placeOf = ({ file, line: number, column }: Place): string => `${nameOf(file)}:${number}:${column}`;
  const listed = new Set(others.map(placeOf));
  const related = (found.related ?? []).filter((other) => other.message !== sameMistake || !listed.has(placeOf(other)));
  return [
    `${paint("bold", placeOf(found))}  ${paint(styles[found.severity], severityNames[found.severity])}  ${paint("dim", found.rule)}`,
    `  ${printable(found.message)}`,
    ...(line === undefined || line.trim() === "" ? [] : excerptLines(found, line, paint)),
    ...related.slice(0, mostRelated).map((other) => `  see:  ${placeOf(other)}  ${printable(other.message)}`),
    ...(related.length > mostRelated ? [`  see:  and ${related.length - mostRelated} more`] : []),
    ...others.map((other) => `  also: ${placeOf(other)}  ${severityNames[other.severity]}  ${printable(other.message)}${other.fix === found.fix ? "" : `. ${printable(other.fix)}`}`),
    ...(isNew ? [`  why:  ${printable(found.why)}`] : []),
    `  fix:  ${printable(found.fix)}`,
    "",
  ].join("\n");
}

function excerptLines(found: Diagnostic, line: string, paint: Paint): string[] {
  const { shown, indent, mark } = excerptOf(found, line);
  const gutter = `  ${found.line} | `;
  return [
    `${paint("dim", gutter)}${shown}`,
    `${paint("dim", `${" ".repeat(gutter.length - 2)}| `)}${indent}${paint(styles[found.severity], mark)}`,
  ];
}

/** Some CI logs take a line that starts with `::` or `##[` for a command, which a file's name must not give. */
const shownFile = (file: string): string => (/^\s*(?:::|##)/.test(printable(file)) ? `./${printable(file).trim()}` : printable(file));
