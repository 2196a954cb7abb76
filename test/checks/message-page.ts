import { catalogue, fields, type RuleId } from "../../src/diagnostics/catalogue.ts";
import type { Diagnostic, Finding } from "../../src/diagnostics/diagnostic.ts";
import { judge } from "../../src/diagnostics/judge.ts";
import { checkExample } from "../rules/check-example.ts";
import { readRuleDocument } from "../rules/rule-document.ts";

/** What is said of one rule: its document's title, and each message that its examples gave, once. */
export interface RuleMessages {
  readonly rule: RuleId;
  readonly title: string;
  readonly messages: readonly Diagnostic[];
}

/** The messages of every rule, by field: of the bad examples of its document, and of findings that no document can show. */
export function everyMessage(more: readonly Finding[]): readonly { readonly title: string; readonly rules: readonly RuleMessages[] }[] {
  const others = judge(more, {});
  return fields.map(({ id, title, rules }) => ({
    title,
    rules: (Object.keys(rules) as RuleId[]).map((rule) => {
      const document = readRuleDocument(id, rule);
      const found = [...document.bad.flatMap((example) => checkExample(example)), ...others].filter((each) => each.rule === rule);
      return { rule, title: document.title, messages: [...new Map(found.map((each) => [`${each.message}\n${each.fix}`, each])).values()] };
    }),
  }));
}

/** All messages as a page to read. */
export function messagePage(messages: ReturnType<typeof everyMessage>): string {
  const sections = messages.map(({ title, rules }) => [`## ${title}`, ...rules.map(sectionOf)].join("\n\n"));
  return `${opening}\n\n${sections.join("\n\n")}\n`;
}

const opening = `# Every message

What the checks say to people who edit content, in one page, so that it can be read as they would read it. A test writes it from the examples of each check's document; \`npx vitest run test/checks/every-message.test.ts -u\` writes it anew.`;

function sectionOf({ rule, title, messages }: RuleMessages): string {
  const { severity, why } = catalogue[rule];
  return [`### ${title}`, `\`${rule}\`, ${severity}. ${why}`, messages.map((each) => itemOf(each, why)).join("\n")].join("\n\n");
}

function itemOf({ file, line, column, message, fix, why, related = [] }: Diagnostic, usual: string): string {
  const others = related.map((other) => `  - ${other.file}:${other.line}:${other.column} ${escaped(other.message)}`);
  return [`- ${file}:${line}:${column} **${escaped(message)}**. ${escaped(fix)}${why === usual ? "" : ` (${why})`}`, ...others].join("\n");
}

/** Signs that Markdown would read. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>&#|]/g, "\\$&");
