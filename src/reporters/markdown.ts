import type { MovedPage, PageChanges } from "../comparison/page-changes.ts";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { markdownCode, markdownText } from "./markdown-text.ts";
import { counted } from "../text/counted.ts";
import { summarise, summaryLine } from "./summary.ts";

/** What a report in Markdown tells besides the findings. */
export interface MarkdownOptions {
  /** Pages that were checked. */
  readonly pages: number;
  /** What the change did, when the findings are those of a change. */
  readonly change?: {
    readonly pages: PageChanges;
    /** Problems that were there before. */
    readonly left: number;
    readonly mended: readonly Diagnostic[];
  };
}

/** GitHub refuses comments of more than 65,536 characters. */
const longest = 65_000;
/** How many lines a list may have; the first that keeps the report short enough is taken. */
const lengths = [500, 150, 50, 15, 5];

/** Writes a report as GitHub Markdown: a sentence, what is to be mended, and the rest folded away. */
export function formatMarkdown(diagnostics: readonly Diagnostic[], options: MarkdownOptions): string {
  for (const most of lengths) {
    const report = write(diagnostics, options, most);
    if (report.length <= longest) return report;
  }
  return write(diagnostics, options, 1);
}

function write(diagnostics: readonly Diagnostic[], { pages, change }: MarkdownOptions, most: number): string {
  const of = (severity: Severity): readonly Diagnostic[] => diagnostics.filter((found) => found.severity === severity);
  const parts = [
    `## ${headline(diagnostics, change !== undefined)}`,
    change ? changeLine(change.pages) : summaryLine(summarise(diagnostics, { pages })),
    ...(change ? [olderLine(change)] : []),
    ...open("Errors", of("error"), finding, most),
    ...open("Warnings", of("warning"), finding, most),
    ...folded("Advice", of("info"), finding, most),
    ...(change ? pageParts(change.pages, most) : []),
    ...(change ? folded("Problems mended", change.mended, mended, most) : []),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function headline(diagnostics: readonly Diagnostic[], isChange: boolean): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const where = isChange ? "this change" : "this manual";
  if (errors > 0) return `${counted(errors, "error")} in ${where} to mend before it is published`;
  return diagnostics.length === 0 ? `Nothing is wrong in ${where}` : `No error in ${where}`;
}

function changeLine({ added, changed, moved, removed }: PageChanges): string {
  const lost = [...moved, ...removed].filter(({ leadsTo }) => leadsTo === undefined).length;
  const kinds = [[added, "added"], [changed, "changed"], [moved, "moved"], [removed, "removed"]] as const;
  const parts = kinds.flatMap(([list, verb]) => (list.length === 0 ? [] : [`${counted(list.length, "page")} ${verb}`]));
  if (parts.length === 0) return "No page was added, changed, moved or removed.";
  return `${parts.join(", ")}; ${lost === 0 ? "no address" : counted(lost, "address", "addresses")} lost.`;
}

function olderLine({ left, mended: gone }: NonNullable<MarkdownOptions["change"]>): string {
  const parts = [...(left > 0 ? [`${counted(left, "older problem")} left as ${left === 1 ? "it was" : "they were"}`] : []), ...(gone.length > 0 ? [`${counted(gone.length, "problem")} mended`] : [])];
  return parts.length === 0 ? "" : `${parts.join(", ")}.`;
}

const place = ({ file, line, column }: Diagnostic): string => markdownCode(`${file}:${line}:${column}`);

const finding = (found: Diagnostic): string => {
  const others = found.related?.length ?? 0;
  const more = others === 0 ? "" : ` (${counted(others, "other place")})`;
  return `${place(found)} ${markdownText(found.message)}${more}. ${markdownText(found.fix)} <sub>${found.rule}</sub>`;
};

const mended = (found: Diagnostic): string => `${place(found)} ${markdownText(found.message)} <sub>${found.rule}</sub>`;

function pageParts({ added, changed, moved, removed }: PageChanges, most: number): string[] {
  const name = ({ url, title }: { readonly url: string; readonly title: string }): string => `${markdownCode(title)} at ${markdownCode(url)}`;
  const links = ({ linkedFrom }: MovedPage): string => (linkedFrom === 0 ? "" : `; ${counted(linkedFrom, "page")} linked to it`);
  const leads = ({ leadsTo }: MovedPage): string => (leadsTo === undefined ? "**leads nowhere**" : `leads to ${markdownCode(leadsTo)}`);
  return [
    ...folded("Pages added", added, name, most),
    ...folded("Pages changed", changed, (page) => `${name(page)}: ${counted(page.words.added, "word")} added, ${page.words.removed} removed${page.facts.map(fact).join("")}`, most),
    ...folded("Pages moved", moved, (page) => `${markdownCode(page.title)} to ${markdownCode(page.to ?? "")}: ${markdownCode(page.url)} ${leads(page)}${links(page)}`, most),
    ...folded("Pages removed", removed, (page) => `${name(page)}, which ${leads(page)}${links(page)}`, most),
  ];
}

function fact({ name, before, after }: PageChanges["changed"][number]["facts"][number]): string {
  if (before === "") return `; ${name} ${markdownCode(after)} added`;
  return after === "" ? `; ${name} ${markdownCode(before)} removed` : `; ${name} ${markdownCode(after)}, before ${markdownCode(before)}`;
}

type Print<T> = (item: T) => string;

const open = <T>(title: string, items: readonly T[], print: Print<T>, most: number): string[] => (items.length === 0 ? [] : [`### ${title}`, list(items, print, most)]);

const folded = <T>(title: string, items: readonly T[], print: Print<T>, most: number): string[] =>
  items.length === 0 ? [] : [`<details><summary>${title} (${items.length.toLocaleString("en-GB")})</summary>`, list(items, print, most), "</details>"];

/** Only what is shown is written at all, however much there is. */
function list<T>(items: readonly T[], print: Print<T>, most: number): string {
  const shown = items.slice(0, most).map((item) => `- ${print(item)}`);
  const rest = items.length - shown.length;
  return [...shown, ...(rest > 0 ? [`- and ${rest.toLocaleString("en-GB")} more, which the check prints when it is run without this format`] : [])].join("\n");
}
