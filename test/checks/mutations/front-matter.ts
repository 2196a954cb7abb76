import { asKey, asLine, replaceLines, spanOfKey } from "../planting/in-front.ts";
import type { Ground, Mutator } from "../planting/mutator.ts";
import { joined, type PageText } from "../planting/page-text.ts";
import type { Random } from "../planting/random.ts";
import { leftOut } from "./left-out.ts";

/** What comes of a page that says less than it did. */
const lists = { alongside: ["unlisted-page", "unused-key", "page-without-owner", "orphan-page", "empty-value", "repeated-value", "category-unlike-folder", "incomplete-layout", "empty-body", "reserved-url"], elsewhere: [...(leftOut.elsewhere ?? []), "unknown-point"] } as const;
const titles = { alongside: ["empty-page", "breadcrumb-unlike-page", "duplicate-title", "title-case-heading", "heading-punctuation", "second-h1", "skipped-level", "repeated-heading"], elsewhere: ["unknown-hero", "breadcrumb-unlike-page"] } as const;

const plain = /^[\w -]+$/;
/** A value that the manual does not know, made of one that it does. */
const misspelt = (random: Random, ids: readonly string[]): string => {
  const id = random.pick(ids) ?? "plan";
  const at = 1 + random.below(Math.max(1, id.length - 2));
  return `${id.slice(0, at)}qz${id.slice(at)}`;
};
const idsOf = (terms: readonly { readonly id: string }[]): readonly string[] => terms.map(({ id }) => id);
const audience = ({ manual }: Ground, random: Random): string => random.pick(manual.settings.audiences)?.id ?? "";

/** The title as it is, with something before or behind. */
const asTitle = (rule: Mutator["rule"], name: string, change: (title: string, random: Random) => string, extras = leftOut): Mutator =>
  asKey(rule, name, "title", (random, { path }, { manual }) => {
    const title = manual.pages.find((page) => page.path === path)?.title ?? "";
    return plain.test(title) ? `title: ${change(title, random)}` : undefined;
  }, extras);

/** The line that closes the block, changed. */
const atFence = (rule: Mutator["rule"], name: string, fence: "open" | "close", lines: readonly string[], line: (page: { bodyStart: number }) => number): Mutator => ({
  rule,
  name,
  ...leftOut,
  plant(page) {
    if (page.bodyStart < 3) return undefined;
    const at = fence === "open" ? 0 : page.bodyStart - 1;
    return { ...replaceLines(page, at, at + 1, lines), at: { file: page.path, line: line(page) } };
  },
});

/** Mistakes in the block at the top of a page. */
export const frontMatterMutators: readonly Mutator[] = [
  {
    rule: "missing-front-matter",
    name: "no block",
    ...lists,
    alongside: [...lists.alongside, "missing-title", "unexplained-abbreviation", "second-h1", "skipped-level"],
    plant: (page, _random, { written }) => (isWithoutText(page) || !written.has(page.path) ? undefined : { files: { [page.path]: joined(page, page.lines.slice(page.bodyStart)).trimStart() }, at: { file: page.path, line: 1 } }),
  },
  withoutTitle("no line", []),
  withoutTitle("no words", ["title:"]),
  withoutTitle("a comment", ["title: #1 mistake"]),
  atFence("unclosed-front-matter", "no second line", "close", [], () => 1),
  atFence("front-matter-fence", "four hyphens", "open", ["----"], () => 1),
  atFence("front-matter-fence", "a blank line first", "open", ["", "---"], () => 2),
  atFence("front-matter-fence", "a comment first", "open", ["<!-- licence -->", "---"], () => 1),
  atFence("front-matter-fence", "no first line", "open", [], () => 1),
  atFence("front-matter-fence", "a no-break space behind", "close", ["---\u00A0"], ({ bodyStart }) => bodyStart),
  atFence("front-matter-fence", "indented at the end", "close", ["  ---"], ({ bodyStart }) => bodyStart),
  atFence("front-matter-fence", "a second block", "close", ["---", "---", "aliases: a plan", "---"], ({ bodyStart }) => bodyStart + 1),
  atFence("front-matter-fence", "a key below", "close", ["---", "aliases: a plan", ""], ({ bodyStart }) => bodyStart + 1),
  atFence("front-matter-fence", "too many at the end", "close", ["---------"], ({ bodyStart }) => bodyStart),
  atFence("front-matter-language", "JavaScript", "open", ["---js"], () => 1),
  atFence("front-matter-language", "JSON", "open", ["---json"], () => 1),
  {
    rule: "front-matter-language",
    name: "TOML",
    ...leftOut,
    plant: (page) => (page.bodyStart < 3 ? undefined : { ...replaceLines(page, 0, page.bodyStart, ["+++", 'title = "A plan"', "+++"]), at: { file: page.path, line: 1 } }),
  },
  asTitle("front-matter-syntax", "a colon", (title) => `${title}: how to`),
  asTitle("front-matter-syntax", "an open quotation mark", (title) => `"${title}`),
  asLine("front-matter-syntax", "no space", "subtitle:How to start", leftOut),
  asLine("front-matter-syntax", "words alone", "how to start", leftOut),
  asLine("front-matter-syntax", "a no-break space", "subtitle:\u00A0How to start", leftOut),
  asKey("front-matter-syntax", "no-break indents", "audience", (random, _page, ground) => `audience:\n\u00A0\u00A0primary: ${audience(ground, random)}`, { ...leftOut, at: 1 }),
  asKey("front-matter-syntax", "stars", "phases", "phases:\n  * alpha\n  * beta", { ...leftOut, at: 1 }),
  asKey("front-matter-syntax", "a text that runs on", "subtitle", "subtitle: How to start\nand how to go on", { ...leftOut, at: 1 }),
  asKey("front-matter-syntax", "a gap", "phases", "phases: [alpha,,beta]", leftOut),
  asKey("front-matter-tab", "below a key", "audience", (random, _page, ground) => `audience:\n\tprimary: ${audience(ground, random)}`, { ...leftOut, at: 1 }),
  {
    rule: "front-matter-not-mapping",
    name: "a list",
    ...leftOut,
    plant: (page) => (page.bodyStart < 3 ? undefined : replaceLines(page, 1, page.bodyStart - 1, ["- a plan", "- a team"])),
  },
  asLine("front-matter-documents", "three dots", "...", leftOut),
  asKey("front-matter-reference", "a type", "subtitle", "subtitle: !important news", leftOut),
  asTitle("front-matter-reference", "a name", (title) => `&name ${title}`),
  asKey("front-matter-too-deep", "brackets", "aliases", `aliases: ${"[".repeat(25)}plan${"]".repeat(25)}`, leftOut),
  atFirstLine(asKey("front-matter-too-large", "pasted data", "subtitle", `subtitle: |\n${"  Some words of data.\n".repeat(3500)}  End.`, leftOut)),
  ...["dangerous-key constructor: text", "dangerous-key __proto__: text", "not-a-content-setting permalink: /plans/", "not-a-content-setting date: 2026-03-05", "not-a-content-setting pagination: 3"].map((each) => {
    const [rule = "", ...line] = each.split(" ");
    return asLine(rule as "dangerous-key", line.join(" "), line.join(" "));
  }),
  asLine("unknown-key", "no such key", (random) => `${random.word()}: green`),
  asLine("unknown-key", "a letter less", "subtitl: How to plan"),
  asKey("unknown-key", "no indent", "audience", (random, _page, ground) => `audience:\nprimary: ${audience(ground, random)}`, { ...lists, at: 1 }),
  asKey("unknown-key", "a value for a key", "updates", "updates:\n  - 2026-01-05: Added an example", { at: 1 }),
  asLine("unknown-key", "another case", "Owner-Name: me"),
  duplicateKey("title"),
  duplicateKey("category"),
  asKey("wrong-type", "a list", "subtitle", "subtitle: [plan, do]"),
  asKey("wrong-type", "a number", "title", "title: 2026", titles),
  asKey("wrong-type", "true in quotes", "exclude_from_search", 'exclude_from_search: "true"', lists),
  asKey("wrong-type", "not a number", "order", "order: first", lists),
  asTitle("title-too-long", "200 characters", (title) => `${title} ${"and then some more words ".repeat(9)}`.trim(), titles),
  asKey("description-too-long", "200 characters", "description", `description: ${"some words that go on ".repeat(9)}`.trim(), { alongside: ["long-sentence"] }),
  asKey("unknown-layout", "misspelt", "layout", "layout: giude", { ...lists, alongside: [...lists.alongside, "second-h1", "unknown-type", "part-without-whole", "empty-body", "reserved-url", "template-tag"] }),
  asKey("unknown-type", "misspelt", "type", "type: gude", lists),
  asKey("unknown-phase", "in a list", "phases", (random, _page, { manual }) => `phases: [${misspelt(random, idsOf(manual.settings.phases))}]`, lists),
  asKey("unknown-phase", "below one another", "phases", (random, _page, { manual }) => `phases:\n  - alpha\n  - ${misspelt(random, idsOf(manual.settings.phases))}`, { ...lists, at: 2 }),
  asKey("unknown-phase", "semicolons", "phases", "phases: alpha; beta", lists),
  asKey("unknown-audience", "primary", "audience", (random, _page, { manual }) => `audience:\n  primary: ${misspelt(random, idsOf(manual.settings.audiences))}`, { ...lists, at: 1 }),
  asKey("unknown-audience", "among others", "audience", (random, _page, ground) => `audience:\n  primary: ${audience(ground, random)}\n  secondary: ${misspelt(random, idsOf(ground.manual.settings.audiences))}`, { ...lists, at: 2 }),
  asKey("unknown-category", "misspelt", "category", (random, _page, { manual }) => `category: ${misspelt(random, idsOf(manual.settings.categories))}`, lists),
  asKey("unknown-owner", "misspelt", "owner", (random) => `owner: ${random.word()}`, lists),
  asKey("unknown-point", "a number", "points", "points: [97]"),
  asKey("unknown-hero", "on a role's page", "hero", (random, { path }, { manual }) => (manual.pages.find((page) => page.path === path)?.type === "audience" ? `hero: About ${random.word()}` : undefined)),
  asKey("unknown-value", "a status", "status", "status: finished"),
  asKey("unknown-value", "a language", "lang", "lang: Welsh"),
  asKey("old-spelling", "an audience", "audience", (random, _page, { manual }) => `audience:\n  primary: ${random.pick(manual.settings.audiences.flatMap(({ aliases, title }) => aliases.filter((alias) => alias !== title.toLowerCase().replaceAll(" ", "-")))) ?? ""}`, { ...lists, at: 1 }),
  asKey("value-spelling", "capitals", "phases", "phases:\n  - Alpha", { ...lists, at: 1 }),
  asKey("value-spelling", "a title", "audience", (random, _page, { manual }) => `audience:\n  primary: ${random.pick(manual.settings.audiences)?.title ?? ""}`, { ...lists, at: 1 }),
  asKey("impossible-date", "February", "published", "published: 2026-02-30"),
  asKey("impossible-date", "a month", "last_reviewed", "last_reviewed: 2025-13-01"),
  asKey("date-format", "the day first", "published", "published: 05/03/2026"),
  asKey("date-format", "a word", "published", "published: 5 March 2026"),
  asKey("date-format", "long dashes", "published", "published: 2026–03–05"),
  asKey("date-out-of-range", "long ago", "published", "published: 1926-03-05"),
  asKey("date-order", "two dates", "last_reviewed", (_random, page) => (/^(?:published|review_by):/m.test(page.text) ? undefined : "last_reviewed: 2026-03-05\nreview_by: 2026-02-05"), { at: 1, alongside: ["review-overdue", "duplicate-key"] }),
  asKey("date-order", "to come", "last_reviewed", "last_reviewed: 2027-03-05"),
  asKey("breadcrumb-to-nowhere", "a page", "breadcrumbs", (random, _page, { manual }) => `breadcrumbs:\n  - title: Plans\n    url: ${manual.settings.basePath}${random.word()}`, { ...lists, at: 2 }),
  asKey("breadcrumb-unlike-page", "words", "breadcrumbs", wrongStep, { ...lists, at: 1 }),
  asKey("category-unlike-folder", "another", "category", otherCategory, lists),
  asKey("empty-value", "no value", "category", "category:", lists),
  asKey("empty-value", "nobody", "audience", "audience:\n  primary:\n  secondary:", { ...lists, at: 1 }),
  asKey("empty-value", "a gap", "phases", "phases: alpha,, beta", lists),
  asKey("lost-comment", "a number", "subtitle", "subtitle: Working on issue #5"),
  asTitle("lost-comment", "in a title", (title) => `${title} #2 of three`, titles),
  asTitle("markup-in-front-matter", "bold", (title) => `${title} **now**`, titles),
  asKey("markup-in-front-matter", "a link", "subtitle", "subtitle: See [the plan](/plans) first"),
  asKey("repeated-value", "in a list", "phases", "phases: [alpha, beta, alpha]", lists),
  asKey("repeated-value", "primary and secondary", "audience", (random, _page, ground) => twice(audience(ground, random)), { ...lists, at: 2 }),
  asKey("incomplete-layout", "a phase", "layout", (_random, page) => (/^phase:/m.test(page.text) ? undefined : "layout: phase"), { ...lists, alongside: [...lists.alongside, "second-h1", "reserved-url", "template-tag", "empty-body"] }),
  asKey("unused-key", "a phase", "phase", (_random, { path }, { manual }) => (["guide", "page"].includes(manual.pages.find((page) => page.path === path)?.type ?? "") ? "phase: alpha" : undefined), { alongside: ["second-of-term"] }),
];

/** Without its block, or its title, such a page would be empty, which is another mistake. */
const isWithoutText = ({ lines, bodyStart }: PageText): boolean => bodyStart === 0 || lines.slice(bodyStart).every((line) => line.trim() === "");

const twice = (id: string): string => `audience:\n  primary: ${id}\n  secondary: ${id}`;

function withoutTitle(name: string, block: readonly string[]): Mutator {
  return {
    rule: "missing-title",
    name,
    ...titles,
    plant(page) {
      const span = spanOfKey(page, "title");
      if (!span || isWithoutText(page)) return undefined;
      const plant = replaceLines(page, span[0], span[1], block);
      return block.length > 0 ? plant : { ...plant, at: { file: page.path, line: 1 } };
    },
  };
}

/** The same mistake, found where the block starts. */
function atFirstLine(mutator: Mutator): Mutator {
  return {
    ...mutator,
    plant(page, random, ground) {
      const plant = mutator.plant(page, random, ground);
      return plant && { ...plant, at: { file: page.path, line: 1 } };
    },
  };
}

/** A key once more, behind the first. */
function duplicateKey(key: string): Mutator {
  return {
    rule: "duplicate-key",
    name: key,
    // A key that stands between others may part words that spelt out an abbreviation.
    alongside: ["unexplained-abbreviation"],
    plant(page, random) {
      const span = spanOfKey(page, key);
      const places = page.lines.flatMap((line, at) => (span && at >= span[1] && at < page.bodyStart && (/^[a-z_]+:/.test(line) || at === page.bodyStart - 1) ? [at] : []));
      const at = random.pick(places);
      return at === undefined ? undefined : replaceLines(page, at, at, [`${key}: ${random.word()}`]);
    },
  };
}

/** A step whose words name no page, and whose address is that of another one. */
function wrongStep(random: Random, _page: unknown, { pages, address, written }: Ground): string {
  const path = random.pick([...pages.keys()].filter((each) => written.has(each) && each !== "index.md")) ?? "";
  return `breadcrumbs:\n  - title: Working with ${random.word()}\n    url: ${address(path)}`;
}

/** A category whose pages stand in another folder. */
function otherCategory(random: Random, { path }: { readonly path: string }, { manual }: Ground): string | undefined {
  const page = manual.pages.find((each) => each.path === path);
  const home = manual.pages.find(({ type, front }) => type === "category" && front.category === page?.front.category);
  const neighbours = manual.pages.filter((each) => home && each.path.startsWith(home.path.replace("index.md", "")) && each.front.category === page?.front.category);
  // In a small folder nobody can say what is usual.
  if (!page || neighbours.length < 6 || page.type === "category" || home?.path.endsWith("index.md") !== true || !path.startsWith(home.path.replace("index.md", ""))) return undefined;
  const others = manual.pages.filter(({ type, front, path: other }) => type === "category" && other.endsWith("index.md") && front.category !== page.front.category && other.split("/").length === 2);
  const other = random.pick(others)?.front.category;
  return other === undefined ? undefined : `category: ${other}`;
}
