import fc from "fast-check";
import { expect, it } from "vitest";
import { readFrontMatter } from "../../src/front-matter/read-front-matter.ts";
import { exampleVocabulary } from "./example-vocabulary.ts";

const read = (...lines: string[]) => readFrontMatter("page.md", ["---", ...lines, "---", "Text.", ""].join("\n"), exampleVocabulary);

it("takes a page apart into front matter and body", () => {
  const { frontMatter, body, bodyFirstLine, findings, readable } = read("title: Plan the work", "subtitle: 'It''s worth it'");
  expect(frontMatter).toMatchObject({ title: "Plan the work", subtitle: "It's worth it" });
  expect({ body, bodyFirstLine, findings, readable }).toEqual({ body: "Text.\n", bodyFirstLine: 4, findings: [], readable: true });
});

it("leaves rules and fences of the body alone, and spaces after them", () => {
  const body = "\nOne\n\n---  \n\n---js\nTwo\n";
  expect(readFrontMatter("page.md", `--- \ntitle: A\n---  \n${body}`, exampleVocabulary).body).toBe(body);
});

it("reads a file that starts with a rule, not with front matter, as text", () => {
  const text = "----\n\nText.\n";
  expect(readFrontMatter("page.md", text, exampleVocabulary)).toMatchObject({ body: text, bodyFirstLine: 0, readable: true });
});

it("reads a list and words with commas as the same", () => {
  const { frontMatter } = read("title: A", "phases: alpha, beta,", "audience:", "  primary: designers,  developers", "  secondary:");
  expect(frontMatter.phases).toEqual(["alpha", "beta"]);
  expect(frontMatter.audience).toEqual({ primary: ["designers", "developers"], secondary: [] });
  expect(read("title: A", "phases:", "- alpha", "- beta").frontMatter.phases).toEqual(["alpha", "beta"]);
});

it("takes an audience in one word for the page's own on an audience's page, and for a reader's elsewhere", () => {
  expect(read("title: A", "layout: audience", "audience: designers").frontMatter).toMatchObject({ role: "designers", audience: { primary: [] } });
  expect(read("title: A", "layout: guide", "audience: designers").frontMatter).toMatchObject({ audience: { primary: ["designers"] } });
});

it("takes a key without a value as absent", () => {
  const { frontMatter, findings } = read("title: A", "phases:", "category:", "audience:");
  expect(frontMatter.phases).toEqual([]);
  expect("category" in frontMatter).toBe(false);
  expect(findings.map(({ rule, place }) => `${rule} ${place.line}`)).toEqual(["empty-value 3", "empty-value 4", "empty-value 5"]);
});

it("keeps the first of two values of one key", () => {
  expect(read("title: First", "title: Second").frontMatter.title).toBe("First");
});

it("drops one bad value and keeps the rest of the page", () => {
  const { frontMatter, readable } = read("title: A", "category: unheard-of", "phases: [alpha, never]", "order: 3");
  expect(readable).toBe(true);
  expect(frontMatter).toMatchObject({ title: "A", phases: ["alpha"], order: 3 });
  expect("category" in frontMatter).toBe(false);
});

it("keeps dates as they are written, and changes newest first", () => {
  const { frontMatter } = read(
    ...["title: A", "published: 2023-01-31", "last_reviewed: '2024-02-29'", "updates:"],
    ...["  - date: 2023-02-01", "    note: One", "  - date: 2023-03-01", "    note: Two"],
  );
  expect(frontMatter).toMatchObject({ published: "2023-01-31", lastReviewed: "2024-02-29" });
  expect(frontMatter.updates.map(({ date }) => date)).toEqual(["2023-03-01", "2023-02-01"]);
});

it("reads published: false as a page to leave out", () => {
  expect(read("title: A", "published: false").frontMatter.published).toBe(false);
});

it("knows where each step, address and number was written", () => {
  const { frontMatter } = read(
    ...["title: A", "breadcrumbs:", "  - title: Home", "    url: /home", "redirect_from: /old/, /older/", "points: [4, '5']", "hero: Start"],
  );
  const span = (line: number, column: number, endColumn: number) => ({ line, column, endLine: line, endColumn });
  expect(frontMatter.breadcrumbs).toEqual([{ title: "Home", href: "/home", at: span(5, 10, 15), titleAt: span(4, 12, 16) }]);
  expect(frontMatter.redirectFrom.map(({ at }) => at)).toEqual([span(6, 16, 21), span(6, 23, 30)]);
  expect(frontMatter.points).toEqual([{ value: 4, at: span(7, 10, 11) }, { value: 5, at: span(7, 13, 16) }]);
  expect(frontMatter.hero?.at).toEqual(span(8, 7, 12));
  expect(frontMatter.places.get("points")).toEqual(span(7, 1, 7));
});

it("reads the groups of a category's page", () => {
  const { frontMatter, findings } = read("title: A", "sections:", "  - title: First", "    pages: [/a/, /b/]", "  - title: Second", "    description: More", "    pages:", "      - /c/");
  expect(findings).toEqual([]);
  expect(frontMatter.sections.map(({ title, pages }) => [title, pages.map(({ value }) => value)])).toEqual([["First", ["/a/", "/b/"]], ["Second", ["/c/"]]]);
});

it("never throws, whatever stands in the block", () => {
  const piece = fc.constantFrom("title", ":", " ", "\n", "-", "[", "]", "{", "}", '"', "'", "#", "&a", "*a", "!", "|", ">", "%", "@", "\t", "?", ",", "---", "...", "é", "audience", "phases", "2024-01-01");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { findings, readable } = readFrontMatter("page.md", `---\n${pieces.join("")}\n---\nText.\n`, exampleVocabulary);
      return readable || findings.length > 0;
    }),
    { numRuns: 2000, seed: 1 },
  );
});
