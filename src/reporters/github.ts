import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { printable } from "../text/printable.ts";
import { repositoryPath } from "./repository-path.ts";
import { countRules, worstFirst } from "./rule-counts.ts";
import { counted } from "../text/counted.ts";
import { summarise, summaryLine } from "./summary.ts";

/** What annotations need besides the diagnostics. */
export interface GithubOptions {
  /** The content folder within the repository, such as `content`; annotations name files from its root. */
  readonly folder?: string;
  /** Pages that were checked. */
  readonly pages?: number;
  /** Problems that comments accept. */
  readonly accepted?: number;
  /** Problems that stood there before the change that is checked, and are only counted. */
  readonly left?: number;
}

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };
/** How many annotations of each level GitHub shows for one step of a workflow. */
const shownOfLevel = 10;

/** Writes diagnostics as GitHub's workflow commands, which show each beside its line of a pull request: the worst first, and the total below. */
export function formatGithub(diagnostics: readonly Diagnostic[], { folder = "", pages, accepted, left = 0 }: GithubOptions = {}): string {
  const commands = worstFirst(diagnostics).map((found) => command(found, folder));
  const total = summarise(diagnostics, { pages, accepted });
  const counts = countRules(diagnostics).map(({ rule, severity, count }) => `  ${count} × ${rule} (${levels[severity]})`);
  const hidden = [total.errors, total.warnings, total.infos].some((count) => count > shownOfLevel);
  const note = hidden ? [`GitHub shows beside the text only the first ${shownOfLevel} of each kind. All ${diagnostics.length} stand in this log; "npm run check" shows them on your own computer, with the lines they are on.`] : [];
  const older = left > 0 ? [`${counted(left, "older problem")} stood there before this change and ${left === 1 ? "is" : "are"} not shown.`] : [];
  return `${[...commands, ...counts, ...note, ...older, summaryLine(total)].join("\n")}\n`;
}

function command({ rule, severity, message, why, fix, file, line, column, endLine, endColumn }: Diagnostic, folder: string): string {
  // GitHub draws columns only where the place is on one line.
  const isOneLine = endLine === undefined || endLine === line;
  const properties = {
    file: repositoryPath(folder, file) ?? file,
    line,
    ...(endLine === undefined ? {} : { endLine }),
    ...(isOneLine ? { col: column, ...(endColumn === undefined ? {} : { endColumn }) } : {}),
    title: rule,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const words = [message, `Why: ${why}`, `Fix: ${fix}`].map(printable).join("\n");
  return `::${levels[severity]} ${written.join(",")}::${escapeData(words)}`;
}

const escapeData = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** A colon or comma in a file's name would end the property, and a second command could follow. */
const escapeProperty = (text: string): string => escapeData(printable(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
