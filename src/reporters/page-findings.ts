import { type Diagnostic, type Severity, severityOrder } from "../diagnostics/diagnostic.ts";
import type { Manual } from "../manual/manual.ts";
import { addressKey, urlFor } from "../pages/address.ts";
import { printable } from "../text/printable.ts";
import { counted } from "../text/counted.ts";
import { severityNames } from "./paint.ts";

/** A problem as a panel on the page shows it. */
export interface PanelItem {
  readonly severity: Severity;
  /** The severity as people call it. */
  readonly severityName: string;
  readonly rule: string;
  /** File, line and column. */
  readonly place: string;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
}

/** A file with problems, as a panel on another page names it. */
export interface PanelFile {
  readonly file: string;
  readonly count: number;
  /** Absent where the file is no page. */
  readonly url?: string;
}

/** What a panel shows on one page while content is being edited. */
export interface PanelView {
  /** Such as "2 problems on this page, 5 in other files". */
  readonly summary: string;
  readonly worst?: Severity;
  readonly here: readonly PanelItem[];
  readonly elsewhere: readonly PanelFile[];
}

/** Makes the function that says what is wrong with the page at an address (with the base path), and how much with others. */
export function createPageFindings(manual: Pick<Manual, "pages">, diagnostics: readonly Diagnostic[], basePath: string): (address: string) => PanelView {
  const shown = diagnostics.filter(({ severity }) => severity !== "info");
  const pageOf = new Map(manual.pages.map(({ path, url }) => [path, url]));
  const fileAt = new Map(manual.pages.map(({ path, url }) => [url, path]));
  const counts = new Map<string, number>();
  for (const { file } of shown) counts.set(file, (counts.get(file) ?? 0) + 1);
  return (address) => {
    const file = fileAt.get(urlFor(addressKey(`/${address.slice(basePath.length)}`)));
    const here = diagnostics.filter((found) => found.file === file);
    const elsewhere = [...counts].filter(([other]) => other !== file).map(([other, count]) => fileWithProblems(other, count, pageOf.get(other), basePath));
    const worst = severityOrder.find((severity) => here.some((found) => found.severity === severity));
    return { summary: summaryOf(here.length, elsewhere), ...(worst ? { worst } : {}), here: here.map(itemOf), elsewhere };
  };
}

const fileWithProblems = (file: string, count: number, url: string | undefined, basePath: string): PanelFile => ({
  file: printable(file),
  count,
  ...(url === undefined ? {} : { url: basePath + url.slice(1) }),
});

const itemOf = ({ severity, rule, file, line, column, message, why, fix }: Diagnostic): PanelItem => ({
  severity,
  severityName: severityNames[severity],
  rule,
  place: `${printable(file)}:${line}:${column}`,
  message: printable(message),
  why: printable(why),
  fix: printable(fix),
});

function summaryOf(here: number, elsewhere: readonly PanelFile[]): string {
  const others = elsewhere.reduce((sum, { count }) => sum + count, 0);
  const onPage = here === 0 ? "No problems on this page" : `${counted(here, "problem")} on this page`;
  return others === 0 ? onPage : `${onPage}, ${others} in other files`;
}
