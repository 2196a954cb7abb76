import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { printable } from "../text/printable.ts";
import { summarise, summaryLine } from "./summary.ts";

/** What annotations need besides the diagnostics. */
export interface GithubOptions {
  /** The content folder within the repository, such as `content`; annotations name files from its root. */
  readonly folder?: string;
  /** Pages that were checked. */
  readonly pages?: number;
}

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** Writes diagnostics as GitHub's workflow commands, which show each beside its line of a pull request, and the total below. */
export function formatGithub(diagnostics: readonly Diagnostic[], { folder = "", pages }: GithubOptions = {}): string {
  const commands = diagnostics.map((found) => command(found, folder));
  return `${[...commands, summaryLine(summarise(diagnostics, pages))].join("\n")}\n`;
}

function command({ rule, severity, message, why, fix, file, line, column, endLine, endColumn }: Diagnostic, folder: string): string {
  const properties = {
    file: [folder.replace(/\/+$/, ""), file].filter((part) => part !== "" && part !== ".").join("/"),
    line,
    ...(endLine === undefined ? {} : { endLine }),
    col: column,
    ...(endColumn === undefined ? {} : { endColumn }),
    title: rule,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const words = [message, `Why: ${why}`, `Fix: ${fix}`].map(printable).join("\n");
  return `::${levels[severity]} ${written.join(",")}::${escapeData(words)}`;
}

const escapeData = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** A colon or comma in a file's name would end the property, and a second command could follow. */
const escapeProperty = (text: string): string => escapeData(printable(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
