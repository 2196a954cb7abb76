import { asBlock, inWords } from "../planting/in-body.ts";
import { asKey, asLine } from "../planting/in-front.ts";
import { asFile, asRedirect, newTitle, soundPage } from "../planting/in-files.ts";
import type { Ground, Mutator, Plant } from "../planting/mutator.ts";
import { joined, type PageText } from "../planting/page-text.ts";
import type { Random } from "../planting/random.ts";
import { nowhere, somePage } from "./links.ts";

const path = (random: Random, { manual }: Ground): string => `${manual.settings.basePath}${random.word()}`;
const item = (from: string, to: string): string => `{ from: ${from}, to: "${to}" }`;
const typeOf = ({ manual }: Ground, page: PageText): string => manual.pages.find(({ path }) => path === page.path)?.type ?? "";

/** Two new pages, of which the second is wrong. */
function twoPages(rule: Mutator["rule"], name: string, make: (random: Random, ground: Ground) => { readonly first: readonly [string, string]; readonly second: readonly [string, string]; readonly line: number }, alongside: Mutator["alongside"] = []): Mutator {
  return {
    rule,
    name,
    alongside,
    plant(_page, random, ground) {
      const { first, second, line } = make(random, ground);
      return { files: { [first[0]]: first[1], [second[0]]: second[1] }, at: { file: second[0], line } };
    },
  };
}

/** Mistakes that show only in the manual as a whole. */
export const manualMutators: readonly Mutator[] = [
  {
    rule: "no-content",
    name: "no page left",
    alone: true,
    elsewhere: ["unused-file", "redirect-to-nowhere", "unused-term", "broken-link"],
    plant: (_page, _random, { pages }) => ({ files: Object.fromEntries([...pages.keys()].map((each) => [each, undefined])), at: { file: ".", line: 1 } }),
  },
  twoPages("duplicate-url", "a page and a folder", (random, ground) => {
    const word = random.word();
    return { first: [`${word}.md`, soundPage(ground, `About ${word}`)], second: [`${word}/index.md`, soundPage(ground, newTitle(random))], line: 1 };
  }),
  { rule: "reserved-url", name: "search", alone: true, plant: (_page, random, ground) => ({ files: { "search.md": soundPage(ground, newTitle(random)) }, at: { file: "search.md", line: 1 } }) },
  { rule: "reserved-url", name: "a file of the manual", alone: true, plant: (_page, random, ground) => ({ files: { "404.md": soundPage(ground, newTitle(random)) }, at: { file: "404.md", line: 1 } }) },
  { rule: "text-not-shown", name: "a list of all pages", alone: true, elsewhere: ["second-of-kind"], alongside: ["second-of-kind"], plant: filledPage },
  { rule: "second-of-kind", name: "two lists", alone: true, alongside: ["empty-body"], plant: secondList },
  twoPages("duplicate-order", "in one folder", (random, ground) => {
    const [word, order] = [random.word(), 500 + random.below(400)];
    const front = `order: ${order}\n`;
    return { first: [`${word}/a.md`, soundPage(ground, newTitle(random), { front })], second: [`${word}/b.md`, soundPage(ground, newTitle(random), { front })], line: 3 };
  }),
  asRedirect("redirect-loop", "two steps", (random, ground) => {
    const [one, other] = [path(random, ground), path(random, ground)];
    return [item(one, other), item(other, one)];
  }, { elsewhere: ["redirect-loop"] }),
  asRedirect("redirect-chain", "two steps", (random, ground) => {
    const [one, other] = [path(random, ground), path(random, ground)];
    return [item(other, somePage(random, ground)), item(one, other)];
  }),
  asRedirect("redirect-hides-page", "a page", (random, ground) => [item(somePage(random, ground), ground.address("index.md"))], { elsewhere: ["redirect-loop", "redirect-chain", "duplicate-redirect", "old-address", "broken-link", "broken-anchor", "redirect-to-nowhere"], alone: true }),
  asRedirect("redirect-to-nowhere", "a page", (random, ground) => [item(path(random, ground), nowhere(random, ground))]),
  asRedirect("redirect-to-nowhere", "a heading", (random, ground) => [item(path(random, ground), `${somePage(random, ground)}#${random.word()}`)]),
  asRedirect("duplicate-redirect", "in the settings", (random, ground) => {
    const from = path(random, ground);
    return [item(from, somePage(random, ground)), item(`${from}/`, somePage(random, ground))];
  }),
  asRedirect("unsafe-redirect", "another host", (random, ground) => [item(path(random, ground), `https://${random.word()}.example/`)]),
  asKey("malformed-redirect", "in front matter", "redirect_from", (random, _page, ground) => `redirect_from: ${path(random, ground)}//plans`),
  asKey("malformed-redirect", "codes", "redirect_from", (random, _page, ground) => `redirect_from: ${path(random, ground)}-caf%C3%A9`),
  twoPages("duplicate-title", "two new pages", (random, ground) => {
    const [folder, title] = [random.word(), newTitle(random)];
    return { first: [`${folder}/a.md`, soundPage(ground, title)], second: [`${folder}/b.md`, soundPage(ground, title)], line: 2 };
  }),
  asFile("orphan-page", "no list and no link", (random) => `${random.word()}.md`, (random) => `---\ntitle: About ${random.word()}\n---\n\nSome words.\n`, { alongside: ["unlisted-page", "page-without-owner"], at: "root" }),
  {
    rule: "unlisted-page",
    name: "a link alone",
    alongside: ["page-without-owner", "long-sentence", "long-paragraph"],
    plant(page, random, ground) {
      const word = random.word();
      const link = inWords("unlisted-page", "", `the [${word} guide](${ground.manual.settings.basePath}${word})`).plant(page, random, ground);
      return link && { files: { ...link.files, [`${word}.md`]: `---\ntitle: About ${word}\n---\n\nSome words.\n` }, at: { file: `${word}.md`, line: 1 } };
    },
  },
  asFile("hidden-from-search", "listed", (random) => `${random.word()}.md`, (random, ground, beside) => soundPage(ground, newTitle(random), { front: "exclude_from_search: true\n", beside }), { line: 3, alongside: ["category-unlike-folder"] }),
  asFile("unused-file", "a picture", (random) => `${random.word()}.gif`, () => Buffer.from("GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;", "latin1")),
  asKey("review-overdue", "a date", "review_by", "review_by: 2025-05-01", { alongside: ["date-order"] }),
  { rule: "link-to-withdrawn", name: "a new page", alongside: ["long-sentence", "long-paragraph"], plant: linkToWithdrawn },
  asBlock("unused-silence", "on a line", "<!-- check-allow mojibake: this is how the old system wrote it -->\n\nSome words."),
  asBlock("unused-silence", "on a page", "<!-- check-allow-page deep-nesting: the old system made it so -->"),
  asLine("unused-silence", "in front matter", "# check-allow unknown-owner: the team is new"),
  asBlock("silence-without-reason", "nothing", "<!-- check-allow mojibake -->\n\nSome words."),
  asBlock("silence-without-reason", "a colon", "Some words. <!-- check-allow doubled-word: -->"),
  asBlock("unknown-silence", "misspelt", "<!-- check-allow brocken-link: the page is written next -->\n\nSome words."),
  asBlock("unknown-silence", "no name", "<!-- check-allow: the page is written next -->\n\nSome words."),
  twoPages("part-without-whole", "a chapter", (random, ground) => {
    const folder = random.word();
    return { first: [`${folder}/a.md`, soundPage(ground, newTitle(random))], second: [`${folder}/b.md`, soundPage(ground, newTitle(random), { front: "layout: chapter\n" })], line: 3 };
  }),
  {
    rule: "missing-number",
    name: "a chapter",
    plant(_page, random, ground) {
      const folder = random.word();
      const chapter = (order: number): string => soundPage(ground, newTitle(random), { front: `layout: chapter\norder: ${order}\n` });
      const file = `${folder}/c.md`;
      return { files: { [`${folder}/index.md`]: soundPage(ground, newTitle(random), { front: "layout: publication\n" }), [`${folder}/a.md`]: chapter(1), [file]: chapter(3) }, at: { file, line: 4 } };
    },
  },
  {
    rule: "page-without-owner",
    name: "a new page",
    plant(_page, random, ground) {
      const file = `${random.word()}.md`;
      return ground.manual.settings.owners.length === 0 ? undefined : { files: { [file]: soundPage(ground, newTitle(random)).replace(/^owner.*\n/m, "") }, at: { file, line: 1 } };
    },
  },
  {
    rule: "empty-body",
    name: "no text left",
    elsewhere: ["broken-anchor", "orphan-page", "unused-file", "redirect-to-nowhere", "unlisted-page"],
    plant: (page, _random, ground) => (ground.written.has(page.path) && page.bodyStart > 0 && !["category", "phase", "audience", "phases", "audiences", "standard", "home"].includes(typeOf(ground, page)) ? { files: { [page.path]: `${joined(page, page.lines.slice(0, page.bodyStart))}${page.lineEnd}` }, at: { file: page.path, line: page.bodyStart } } : undefined),
  },
  {
    rule: "second-of-term",
    name: "a phase",
    alongside: ["orphan-page", "unlisted-page", "page-without-owner"],
    plant: (page, random, ground) => (typeOf(ground, page) === "phase" ? otherPhase(page, random) : undefined),
  },
];

/** A second page of the phase of a page that is there. */
function otherPhase(page: PageText, random: Random): Plant | undefined {
  const phase = page.lines.find((line) => line.startsWith("phase:"));
  const file = page.path.replace(/[^/]*$/, `${random.word()}.md`);
  return phase === undefined ? undefined : { files: { [file]: `---\ntitle: About ${random.word()}\nlayout: phase\n${phase}\n---\n\nSome words.\n` }, at: { file, line: 4 } };
}

/** Words on a page that the manual fills. */
function filledPage(_page: PageText, random: Random, ground: Ground): Plant {
  const file = `${random.word()}.md`;
  const text = soundPage(ground, newTitle(random), { front: "layout: whats-new\n" });
  return { files: { [file]: text }, at: { file, line: text.split("\n").length - 1 } };
}

function secondList(_page: PageText, random: Random, ground: Ground): Plant {
  const [one, other] = [`${random.word()}.md`, `${random.word()}.md`].sort();
  const text = (): string => soundPage(ground, newTitle(random), { front: "layout: a-z\n", body: "" });
  return { files: { [one ?? ""]: text(), [other ?? ""]: text() }, at: { file: other ?? "", line: 3 } };
}

function linkToWithdrawn(page: PageText, random: Random, ground: Ground): Plant | undefined {
  const word = random.word();
  const link = inWords("link-to-withdrawn", "", `the [${word} guide](${ground.manual.settings.basePath}${word})`).plant(page, random, ground);
  return link && { ...link, files: { ...link.files, [`${word}.md`]: soundPage(ground, `About ${word}`, { front: "status: withdrawn\n" }) } };
}
