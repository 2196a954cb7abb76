import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Paint, severityNames, styles } from "./paint.ts";
import type { PrettyOptions } from "./pretty.ts";
import { countRules, type RuleCount } from "./rule-counts.ts";
import { counted } from "../text/counted.ts";
import { summarise, summaryLine } from "./summary.ts";

const mostRules = 12;
const mostAdvice = 5;

/** What a run comes to: which rules were broken how often, what can be mended at once, and the counts on the last line. */
export function prettySummary(diagnostics: readonly Diagnostic[], hidden: number, options: PrettyOptions, paint: Paint): string {
  const { pages, accepted, left = 0, summary, offersFix, readAt } = options;
  const total = summarise(diagnostics, { pages, accepted });
  const [first] = countRules(diagnostics);
  const hints = [
    ...(hidden > 0 ? [`${counted(hidden, "more piece")} of advice ${are(hidden)} not shown. Add --all to see everything.`] : []),
    ...(left > 0 ? [`${left} more stood there before this change and ${are(left)} not shown. Add --all to see everything.`] : []),
    ...(offersFix && total.fixable > 0 ? [`${total.fixable} can be mended for you: add --fix.`] : []),
    ...(total.accepted > 0 ? [`${total.accepted} more ${are(total.accepted)} accepted by a comment that says why.`] : []),
    ...(first !== undefined && readAt !== undefined ? [`Each kind has a page that explains it, such as ${readAt(first.rule)}`] : []),
  ];
  const last = [summaryLine(total), ...(summary === undefined ? [] : [summary])].join(" ");
  return [...ruleTable(diagnostics, paint), ...hints.map((hint) => `${hint}\n`), ...(hints.length > 0 ? ["\n"] : []), `${paint("bold", last)}\n`].join("");
}

const are = (count: number): string => (count === 1 ? "is" : "are");

/** A line for each rule that was broken, where there are so many problems that a list of them helps. */
function ruleTable(diagnostics: readonly Diagnostic[], paint: Paint): string[] {
  const counts = countRules(diagnostics);
  if (diagnostics.length < 5 || counts.length < 2) return [];
  const isAdvice = ({ severity }: RuleCount): boolean => severity === "info";
  const shown = [...counts.filter((count) => !isAdvice(count)).slice(0, mostRules), ...counts.filter(isAdvice).slice(0, mostAdvice)];
  const wide = Math.max(...shown.map(({ count }) => String(count).length));
  const rows = shown.map(({ rule, severity, count }) => `  ${String(count).padStart(wide)}  ${paint(styles[severity], severityNames[severity].padEnd(7))}  ${rule}\n`);
  const others = counts.filter((count) => !shown.includes(count));
  const rest = others.reduce((sum, { count }) => sum + count, 0);
  return [paint("bold", "What was found:\n"), ...rows, ...(others.length > 0 ? [`  and ${counted(rest, "finding")} of ${counted(others.length, "other kind")}\n`] : []), "\n"];
}
