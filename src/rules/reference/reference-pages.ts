import { catalogue, fields, type RuleId } from "../../diagnostics/catalogue.ts";
import type { Severity } from "../../diagnostics/diagnostic.ts";
import { type Severities, severityOf } from "../../diagnostics/judge.ts";
import type { SourceFile } from "../../pages/source-file.ts";
import { beyondComments } from "./beyond-comments.ts";
import { documentParts, documentTitle } from "./document-body.ts";

/** What the reference is made from. */
export interface ReferenceSources {
  /** The text of each rule's document. */
  readonly documents: ReadonlyMap<RuleId, string>;
  /** The address of the reference's own page; starts and ends with a slash. */
  readonly address: string;
  readonly severities: Severities;
}

const meanings: Readonly<Record<Severity | "off", string>> = {
  error: "An error: the manual is not published until it is mended",
  warning: "A warning: the manual is published all the same",
  info: "Advice: the manual is published all the same",
  off: "Not looked for in this manual",
};

/** The pages that explain each rule, and the one that lists them, as sources of a manual that asks for them. */
export function referencePages({ documents, address, severities }: ReferenceSources): SourceFile[] {
  const folder = address.replace(/^\/|\/$/g, "");
  const source = (path: string, text: string): SourceFile => ({ path: `${folder}/${path}.md`, bytes: Buffer.from(text), isMade: true });
  const pages = [...documents].map(([rule, document]) => source(rule, rulePage(rule, document, severityOf(rule, severities))));
  return [source("index", indexPage(documents, severities)), ...pages];
}

function rulePage(rule: RuleId, document: string, severity: Severity | "off"): string {
  const front = frontMatter(documentTitle(document), meanings[severity]);
  const [about, examples] = documentParts(document);
  return [front, about, "## Whom it hurts", catalogue[rule].why, examples, ...(beyondComments.has(rule) ? [] : acceptance(rule)), ...inReports(rule)].join("\n\n") + "\n";
}

const acceptance = (rule: RuleId): string[] => [
  "## If it is right as it is",
  "Say so, and why, in a comment at the end of the line, or alone on the line above it:",
  `\`\`\`markdown\n<!-- check-allow ${rule}: the reason -->\n\`\`\``,
  "In front matter and settings, the same words are written after a `#`. Write `check-allow-page` to accept every problem of this kind in the page.",
];

const inReports = (rule: RuleId): string[] => [
  "## Its name in reports",
  `Reports and settings call it \`${rule}\`. To make it count for more or less in the whole manual, write \`${rule}:\` and \`error\`, \`warning\`, \`info\` or \`off\` under \`severities:\` in \`manual.yaml\`.`,
];

function indexPage(documents: ReferenceSources["documents"], severities: Severities): string {
  const front = frontMatter("What the checks find", `The ${documents.size} kinds of problem that are looked for, each with examples`);
  const words: Readonly<Record<Severity | "off", string>> = { error: "Error", warning: "Warning", info: "Advice", off: "Off" };
  const sections = fields.map(({ title, rules }) => {
    const known = (Object.keys(rules) as RuleId[]).filter((rule) => documents.has(rule));
    const rows = known.map((rule) => `| [${documentTitle(documents.get(rule) ?? "")}](${rule}.md) | ${words[severityOf(rule, severities)]} |`);
    return [`## ${title}`, ["| What is found | How bad |", "|---|---|", ...rows].join("\n")].join("\n\n");
  });
  const intro = "An error keeps the manual from being published. A warning does not, and advice is only that. Each page says what is found, what is not, and what to write instead.";
  return [front, intro, ...sections].join("\n\n") + "\n";
}

const frontMatter = (title: string, subtitle: string): string =>
  ["---", "layout: guide", `title: ${JSON.stringify(title)}`, `subtitle: ${JSON.stringify(subtitle)}`, "exclude_from_search: true", "---"].join("\n");
