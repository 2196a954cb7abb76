import { describe, expect, test } from "vitest";
import { readRuleDocuments } from "../../scripts/read-rule-documents.ts";
import { catalogue, type RuleId } from "../../src/diagnostics/catalogue.ts";
import { referencePages } from "../../src/rules/reference/reference-pages.ts";
import { searchablePages } from "../../src/search/searchable-pages.ts";
import { noSynonyms } from "../../src/search/synonyms.ts";
import { pagesJson } from "../../src/site-files/pages-json.ts";
import { articleOf } from "../../src/views/article.ts";
import { createViewContext } from "../../src/views/context.ts";
import { aToZView, browseView, cardsView, whatsNewView } from "../../src/views/list-views.ts";
import { aboutView } from "../../src/views/site-views.ts";
import { manualFrom, page, plainSettings } from "../manual-from.ts";

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
  expect(pages["writing/checks/broken-link.md"]).toMatchInlineSnapshot(`
    "---
    layout: guide
    title: "Link to a page that is not there"
    subtitle: "A warning: the manual is published all the same"
    exclude_from_search: true
    ---

    An address that leads nowhere.

    ## Whom it hurts

    Readers who follow it get an error page.

    ## What is found

    \`index.md\`, with line ends of Windows:

    \`\`\`markdown
    See [the plan](/plan).
    \`\`\`

    \`images/chart.png\` (a file that is there)

    ## What to write instead

    \`index.md\`:

    \`\`\`\`markdown
    \`\`\`js
    x
    \`\`\`
    \`\`\`\`

    ## If it is right as it is

    Say so, and why, in a comment at the end of the line, or alone on the line above it:

    \`\`\`markdown
    <!-- check-allow broken-link: the reason -->
    \`\`\`

    In front matter and settings, the same words are written after a \`#\`. Write \`check-allow-page\` to accept every problem of this kind in the page.

    ## Its name in reports

    Reports and settings call it \`broken-link\`. To make it count for more or less in the whole manual, write \`broken-link:\` and \`error\`, \`warning\`, \`info\` or \`off\` under \`severities:\` in \`manual.yaml\`.
    "
  `);
});

test("the reference lists every rule, by field, each under its title", () => {
  const documents = readRuleDocuments();
  expect([...documents.keys()].sort()).toEqual(Object.keys(catalogue).sort());
  const index = textOf(documents)["writing/checks/index.md"] ?? "";
  for (const rule of documents.keys()) expect(index).toContain(`](${rule}.md)`);
  expect(index).not.toContain("[]");
});

test("a page says nothing of comments where none can accept the problem", () => {
  const named = (rule: RuleId): string => textOf(new Map([[rule, document]]))[`writing/checks/${rule}.md`] ?? "";
  expect(named("file-name")).not.toContain("check-allow");
  expect(named("missing-alt")).toContain("check-allow missing-alt: the reason");
});

test("every page of the reference is a page of the manual without a fault of its own, whose links are answered", () => {
  const files = textOf(readRuleDocuments());
  const { diagnostics } = manualFrom({ ...files, "index.md": "---\ntitle: Home\n---\n\nText.\n" });
  // What shows how three keys look looks like three keys.
  expect(diagnostics.filter(({ severity }) => severity === "error").map(({ file, rule }) => `${file} ${rule}`)).toEqual(Array.from({ length: 3 }, () => "writing/checks/secret.md secret"));
});

describe("in a manual that asks for it, the reference", () => {
  const made = referencePages({ documents: readRuleDocuments(), address: "/writing/checks/", severities: {} });
  const files = { "index.md": page("Home", "[Checks](/writing/checks/)"), "a.md": page("A", "[Gone](/gone)", "category: agile\nphases: alpha\n") };
  const { manual, diagnostics } = manualFrom(files, plainSettings, { advice: true, made });
  const context = createViewContext(manual, "/");

  test("is published, and none of its problems is shown, because nobody could mend them", () => {
    expect(manual.pages).toHaveLength(made.length + 2);
    expect(diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual(manualFrom(files, plainSettings, { advice: true, made: made.slice(0, 1) }).diagnostics.map(({ file, rule }) => `${file} ${rule}`));
    expect(diagnostics.map(({ rule }) => rule)).toContain("broken-link");
    expect(diagnostics.filter(({ file }) => file.startsWith("writing/"))).toEqual([]);
  });

  test("stands in no list, search or count", () => {
    const urls = (pages: readonly { readonly url: string }[]): string[] => pages.map(({ url }) => url).filter((url) => url.startsWith("/writing/"));
    expect([urls(manual.written), urls(manual.listed), urls(context.lists.pagesFor({})), urls(searchablePages(context, noSynonyms))]).toEqual([[], [], [], []]);
    for (const view of [browseView("/browse/", context), aToZView("/a-z/", context), cardsView("/cards/", context), whatsNewView("/whats-new/", context), aboutView("/about/", context)]) {
      expect(JSON.stringify({ ...view, frame: undefined }), view.layout).not.toContain("/writing/");
    }
    expect(pagesJson(context).contents).not.toContain("/writing/");
    expect(manual.written).toHaveLength(2);
  });

  test("offers no page of its own as related guidance", () => {
    const views = manual.pages.filter(({ url }) => url.startsWith("/writing/checks/b")).map((each) => articleOf(each, context));
    expect(views.length).toBeGreaterThan(5);
    expect(views.flatMap(({ related, linkedFrom }) => [...related, ...linkedFrom])).toEqual([]);
  });
});
