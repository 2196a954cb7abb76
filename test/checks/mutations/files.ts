import { inWords, within } from "../planting/in-body.ts";
import { asFile, newTitle, soundPage } from "../planting/in-files.ts";
import type { Contents, Ground, Mutator } from "../planting/mutator.ts";
import type { PageText } from "../planting/page-text.ts";
import type { Random } from "../planting/random.ts";
import { leftOut } from "./left-out.ts";

const characters = { leavesOut: true, alongside: ["long-sentence", "long-paragraph"] } as const;
const page = (random: Random, ground: Ground, beside: string): string => soundPage(ground, newTitle(random), { beside });
/** A page beside one whose own category is not that of the folder has the same mistake. */
const folder = { alongside: ["category-unlike-folder"] } as const;
const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]);

/** A page whose whole file is something else. */
function wholeFile(rule: Mutator["rule"], name: string, contents: (page: PageText) => Contents, line = 1): Mutator {
  return { rule, name, ...leftOut, plant: (page) => ({ files: { [page.path]: contents(page) }, at: { file: page.path, line } }) };
}

/** A sentence with one byte of an old encoding in it. */
function withByte(name: string, byte: number): Mutator {
  const words = inWords("not-utf8", name, "the @@ there", { where: within.prose });
  return {
    ...words,
    ...leftOut,
    plant(page, random, ground) {
      const plant = words.plant(page, random, ground);
      const text = plant?.files[page.path];
      const [before = "", after = ""] = typeof text === "string" ? text.split("@@") : [];
      return plant && { ...plant, files: { [page.path]: Buffer.concat([Buffer.from(before), Buffer.from([byte]), Buffer.from(after)]) } };
    },
  };
}

/** A file whose name differs from a page's by capitals alone. */
const twin: Mutator = {
  rule: "names-differ-by-case",
  name: "a page",
  alongside: ["upper-case-name", "category-unlike-folder", "duplicate-title", "orphan-page", "unlisted-page", "duplicate-url"],
  elsewhere: ["duplicate-title"],
  plant(page, random, ground) {
    const [folder, name] = [page.path.slice(0, page.path.lastIndexOf("/") + 1), page.path.slice(page.path.lastIndexOf("/") + 1)];
    const file = folder + name.charAt(0).toUpperCase() + name.slice(1);
    // The second in order is named, which is the one in small letters.
    return file === page.path ? undefined : { files: { [file]: soundPage(ground, newTitle(random), { beside: page.path }), [page.path]: page.text }, at: { file: page.path, line: 1 } };
  },
};

/** Mistakes in files' names, kinds and bytes. */
export const fileMutators: readonly Mutator[] = [
  withByte("a pound sign", 0xa3),
  withByte("a quotation mark", 0x93),
  withByte("an accent", 0xe9),
  wholeFile("utf16-file", "little end first", ({ text }) => Buffer.from(`\uFEFF${text}`, "utf16le")),
  wholeFile("utf16-file", "big end first", ({ text }) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16()),
  wholeFile("binary-file", "a picture", () => Buffer.concat([picture, Buffer.alloc(400)])),
  wholeFile("empty-page", "no byte", () => ""),
  wholeFile("empty-page", "blank lines", () => "\n\n\n"),
  wholeFile("file-too-large", "pasted data", ({ text }) => text + "Some words of data.\n".repeat(60_000)),
  inWords("long-line", "pasted data", () => `the ${"data1 ".repeat(17_000)} there`, { where: ["paragraph"], ...characters }),
  inWords("control-character", "a bell", "the wo\u0007rds there", characters),
  inWords("control-character", "a new page", "the words\u000C there", characters),
  inWords("control-character", "an escape", "the \u001B[0m words", characters),
  inWords("bidi-control", "right to left", "the file \u202Etxt.exe there", characters),
  inWords("bidi-control", "an isolate", "the \u2066words\u2069 there", characters),
  inWords("private-use-character", "a bullet", "the \uF0B7 words", characters),
  inWords("private-use-character", "an icon", "the \uE001 words", characters),
  asFile("file-name", "a space", (random) => `about ${random.word()}.md`, page, { leavesOut: true }),
  asFile("file-name", "a question mark", (random) => `${random.word()}?.md`, page, { leavesOut: true }),
  asFile("file-name", "a percent sign", (random) => `${random.word()}-100%.md`, page, { leavesOut: true }),
  asFile("file-name", "an accent", (random) => `${random.word()}-caf\u00E9.md`, page, { leavesOut: true }),
  asFile("upper-case-name", "the first letter", (random) => `Plan-${random.word()}.md`, page, folder),
  asFile("upper-case-name", "all letters", (random) => `${random.word().toUpperCase()}.md`, page, folder),
  twin,
  asFile("reserved-name", "a device", () => "aux.md", page, { leavesOut: true }),
  asFile("reserved-name", "a port", () => "com1.md", page, { leavesOut: true }),
  asFile("reserved-name", "a stop at the end", (random) => `${random.word()}..md`, page, { leavesOut: true }),
  asFile("hidden-file", "a dot", (random) => `.${random.word()}.md`, page, { leavesOut: true }),
  asFile("hidden-file", "an underscore", (random) => `_${random.word()}.md`, page, { leavesOut: true }),
  asFile("kind-not-published", "a program's document", (random) => `${random.word()}.psd`, () => "8BPS"),
  asFile("kind-not-published", "no ending", (random) => random.word(), () => "Words.\n"),
  asFile("name-too-long", "a file", (random) => `${random.word().repeat(24)}.md`, page, folder),
  asFile("symbolic-link", "a page", (random) => `${random.word()}.md`, () => ({ is: "link" }), { leavesOut: true }),
  asFile("special-file", "a page", (random) => `${random.word()}.md`, () => ({ is: "special" }), { leavesOut: true }),
  asFile("unreadable-file", "a page", (random) => `${random.word()}.md`, () => ({ is: "unreadable" }), { leavesOut: true }),
  asFile("ignore-file", "of git", () => ".gitignore", () => "*.md\n"),
  asFile("ignore-file", "of a generator", () => ".eleventyignore", () => "*.md\n"),
  asFile("readme-in-content", "Markdown", () => "README.md", () => "# Read me\n"),
  asFile("readme-in-content", "text", () => "readme.txt", () => "Read me\n"),
  asFile("large-image", "a photograph as it left the camera", (random) => `${random.word()}.png`, () => Buffer.concat([picture, Buffer.alloc(3 * 1024 * 1024)]), { alongside: ["unused-file"] }),
  asFile("wrong-file-kind", "a page as a picture", (random) => `${random.word()}.png`, () => "<!doctype html><p>Not found</p>", { alongside: ["unused-file"] }),
  asFile("wrong-file-kind", "a picture as a document", (random) => `${random.word()}.pdf`, () => Buffer.concat([picture, Buffer.alloc(40)]), { alongside: ["unused-file"] }),
];
