import { expect, test } from "vitest";
import { readRuleDocuments } from "../../scripts/read-rule-documents.ts";
import { catalogue, type RuleId } from "../../src/diagnostics/catalogue.ts";
import { referencePages } from "../../src/rules/reference/reference-pages.ts";
import { manualFrom } from "../manual-from.ts";

const document = `# Link to a page that is not there

An address that leads nowhere.

## Bad

\`\`\`md index.md crlf
See [the plan](/plan).
\`\`\`

\`\`\`file images/chart.png
\`\`\`

## Good

\`\`\`\`md index.md
\`\`\`js
x
\`\`\`
\`\`\`\`
`;

const textOf = (documents: ReadonlyMap<RuleId, string>, severities = {}): Record<string, string> =>
  Object.fromEntries(referencePages({ documents, address: "/writing/checks/", severities }).map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]));

test("a rule’s page says how bad the problem is in this manual, shows its examples by file, and how to accept it", () => {
  const pages = textOf(new Map([["broken-link", document]]), { "broken-link": "warning" });
  expect(pages["writing/checks/broken-link.md"]).toMatchInlineSnapshot();
});

test("the reference lists every rule, by field, each under its title", () => {
  const documents = readRuleDocuments();
  expect([...documents.keys()].sort()).toEqual(Object.keys(catalogue).sort());
  const index = textOf(documents)["writing/checks/index.md"] ?? "";
  for (const rule of documents.keys()) expect(index).toContain(`](${rule}.md)`);
  expect(index).not.toContain("[]");
});

test("every page of the reference is a page of the manual without a fault of its own, whose links are answered", () => {
  const files = textOf(readRuleDocuments());
  const { diagnostics } = manualFrom({ ...files, "index.md": "---\ntitle: Home\n---\n\nText.\n" });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});
