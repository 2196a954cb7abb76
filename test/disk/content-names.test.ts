import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readContentFolder } from "../../src/disk/read-content-folder.ts";
import { folderOf } from "./folder-of.ts";

const page = "---\ntitle: A\n---\n";
const read = (files: Record<string, string>, ignore: readonly string[] = []) => readContentFolder(folderOf(files), { ignore });

/** What one file comes to: whether it is published, and what is said of it. */
function told(path: string): string[] {
  const { sources, assets, findings } = read({ [path]: page });
  const published = [...sources, ...assets].length > 0 ? "published" : "left out";
  return [published, ...findings.map(({ rule, message, fix }) => `${rule}: ${message}. ${fix}`)];
}

test("a folder of pages and assets is read in the order of their paths", () => {
  const { sources, assets, findings } = read({ "b.md": page, "a/x.md": page, "a.md": page, "a-b/index.md": page, "notes.txt": "Hello", "manual.yaml": "name: A" });
  expect(sources.map(({ path }) => path)).toEqual(["a-b/index.md", "a.md", "a/x.md", "b.md"]);
  expect(assets).toEqual([{ path: "notes.txt", size: 5 }]);
  expect(findings).toEqual([]);
  expect(Buffer.from(sources[0]?.bytes ?? []).toString()).toBe(page);
});

test("63: a space in a page's name is refused, with a better name", () => {
  expect(told("my first page.md")).toMatchInlineSnapshot(`
    [
      "left out",
      "file-name: The name "my first page.md" holds a space, and becomes part of an address. Rename it to "my-first-page.md", and change the links that lead to it.",
    ]
  `);
});

test("63: a space in a folder's name is told once for all the pages in it", () => {
  const { sources, findings } = read({ "my pages/a.md": page, "my pages/b.md": page });
  expect(sources).toEqual([]);
  expect(findings.map(({ place, message }) => `${place.file}: ${message}`)).toMatchInlineSnapshot(`
    [
      "my pages: The name "my pages" holds a space, and becomes part of an address",
    ]
  `);
});

test("63: spaces in the names of assets are allowed without a word", () => {
  expect(told("Screen Shot 2013-01-07 at 15.45.03.txt")).toEqual(["published"]);
  expect(told("old papers/notes.txt")).toEqual(["published"]);
});

test("64: characters that break an address are refused in pages, assets and folders", () => {
  expect(["a#b.md", "why?.md", "100%.md", "this & that.md", 'a"b.md', "it's.md", "a<b>.md", "a\nb.md", "a\u001B[31mb.md", "a\\b.md"].flatMap(told)).toMatchInlineSnapshot(`
    [
      "left out",
      "file-name: The name "a#b.md" holds the character "#", which breaks its address. Rename it to "a-b.md", and change the links that lead to it.",
      "left out",
      "file-name: The name "why?.md" holds the character "?", which breaks its address. Rename it to "why.md", and change the links that lead to it.",
      "left out",
      "file-name: The name "100%.md" holds the character "%", which breaks its address. Rename it to "100.md", and change the links that lead to it.",
      "left out",
      "file-name: The name "this & that.md" holds the character "&", which breaks its address. Rename it to "this-and-that.md", and change the links that lead to it.",
      "left out",
      "file-name: The name "a"b.md" holds the character """, which breaks its address. Rename it to "a-b.md", and change the links that lead to it.",
      "left out",
      "file-name: The name "it's.md" holds the character "'", which breaks its address. Rename it to "its.md", and change the links that lead to it.",
      "left out",
      "file-name: The name "a<b>.md" holds the character "<", which breaks its address. Rename it to "a-b.md", and change the links that lead to it.",
      "left out",
      "file-name: The name "a b.md" holds a line break, which breaks its address. Rename it to "a-b.md", and change the links that lead to it.",
      "left out",
      "file-name: The name "ab.md" holds an invisible character (U+001B), which breaks its address. Rename it to "a-31mb.md", and change the links that lead to it.",
      "left out",
      "file-name: The name "a\\b.md" holds the character "\\", which breaks its address. Rename it to "a-b.md", and change the links that lead to it.",
    ]
  `);
  expect(told("R&D notes.txt")).toMatchInlineSnapshot(`
    [
      "left out",
      "file-name: The name "R&D notes.txt" holds the character "&", which breaks its address. Rename it to "R-and-D-notes.txt", and change the links that lead to it.",
    ]
  `);
  expect(told("a b\u00A0c.txt")).toMatchInlineSnapshot(`
    [
      "left out",
      "file-name: The name "a b c.txt" holds an invisible character (U+00A0), which breaks its address. Rename it to "a-b-c.txt", and change the links that lead to it.",
    ]
  `);
  expect(told("q&a/b.md")).toMatchInlineSnapshot(`
    [
      "left out",
      "file-name: The name "q&a" holds the character "&", which breaks its address. Rename it to "q-and-a", and change the links that lead to it.",
    ]
  `);
});

test("64: a name whose bytes are not UTF-8 is refused", () => {
  const folder = folderOf({});
  const { sources, findings } = readContentFolder(withLatin1Name(folder), { ignore: [] });
  expect(sources).toEqual([]);
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toMatchInlineSnapshot(`
    [
      "file-name: The name "caf�.md" holds a character that is not UTF-8, which breaks its address",
    ]
  `);
});

test("65: capital letters in a page's name are warned of, and not in an asset's", () => {
  expect(told("About/My-Team.md")).toMatchInlineSnapshot(`
    [
      "published",
      "upper-case-name: The name "About" has capital letters. Rename it to "about", and change the links that lead to it.",
      "upper-case-name: The name "My-Team.md" has capital letters. Rename it to "my-team.md", and change the links that lead to it.",
    ]
  `);
  expect(told("About/My-Team.txt")).toEqual(["published"]);
});

test.each([
  ["66: capital letters of a folder", { "X/index.md": page, "x/index.md": page }, "x", "X"],
  ["66: capital letters of a file", { "a/Map.txt": "1", "a/map.txt": "2" }, "a/map.txt", "a/Map.txt"],
  ["67: how accents are stored", { "caf\u00E9.txt": "1", "cafe\u0301.txt": "2" }, "caf\u00E9.txt", "cafe\u0301.txt"],
])("%s: two names that differ only so are told on the second", (_, files, second, first) => {
  const twins = read(files as unknown as Record<string, string>).findings.filter(({ rule }) => rule === "names-differ-by-case");
  expect(twins.map(({ place, related }) => [place.file, related?.[0]?.file])).toEqual([[second, first]]);
});

test("66 and 67: the message on twins quotes both names", () => {
  const { findings } = read({ "Map.txt": "1", "map.txt": "2", "caf\u00E9.txt": "1", "cafe\u0301.txt": "2" });
  expect(findings.map(({ message, fix }) => `${message}. ${fix}`)).toMatchInlineSnapshot(`
    [
      ""café.txt" and "café.txt" differ only in how their accents are stored. Rename one of the two.",
      ""map.txt" and "Map.txt" differ only in capital letters. Rename one of the two.",
    ]
  `);
});

test("68: a page's name that is not ASCII is refused, with a better name", () => {
  expect([told("café.md"), told("日本.md"), told("a(b).md")]).toMatchInlineSnapshot(`
    [
      [
        "left out",
        "file-name: The name "café.md" holds the character "é", and becomes part of an address. Rename it to "cafe.md", and change the links that lead to it.",
      ],
      [
        "left out",
        "file-name: The name "日本.md" holds the character "日", and becomes part of an address. Rename it to "page.md", and change the links that lead to it.",
      ],
      [
        "left out",
        "file-name: The name "a(b).md" holds the character "(", and becomes part of an address. Rename it to "a-b.md", and change the links that lead to it.",
      ],
    ]
  `);
  expect(told("café.txt")).toEqual(["published"]);
});

test("69: names that Windows cannot save are refused", () => {
  expect(["CON.md", "aux/a.md", "com1.txt", "page..md", "notes.txt ", "folder./a.md"].map((path) => [path, ...told(path)])).toMatchInlineSnapshot(`
    [
      [
        "CON.md",
        "left out",
        "reserved-name: Windows keeps the name "CON.md" for itself. Rename it to something longer, such as what it is about.",
      ],
      [
        "aux/a.md",
        "left out",
        "reserved-name: Windows keeps the name "aux" for itself. Rename it to something longer, such as what it is about.",
      ],
      [
        "com1.txt",
        "left out",
        "reserved-name: Windows keeps the name "com1.txt" for itself. Rename it to something longer, such as what it is about.",
      ],
      [
        "page..md",
        "left out",
        "reserved-name: The name "page..md" ends in a space or full stop, which Windows drops. Rename it to "page.md", and change the links that lead to it.",
      ],
      [
        "notes.txt ",
        "left out",
        "reserved-name: The name "notes.txt " ends in a space or full stop, which Windows drops. Rename it to "notes.txt", and change the links that lead to it.",
      ],
      [
        "folder./a.md",
        "left out",
        "reserved-name: The name "folder." ends in a space or full stop, which Windows drops. Rename it to "folder", and change the links that lead to it.",
      ],
    ]
  `);
});

test("70: names that start with a full stop, underscore or hyphen are not published, and that is said", () => {
  expect([".draft.md", "_draft.md", "-draft.md", "_drafts/a.md", ".git/config"].map((path) => [path, ...told(path)])).toMatchInlineSnapshot(`
    [
      [
        ".draft.md",
        "left out",
        "hidden-file: ".draft.md" starts with ".", so it is not published. Rename it to publish it; to leave it out, list it under "ignore:" in manual.yaml.",
      ],
      [
        "_draft.md",
        "left out",
        "hidden-file: "_draft.md" starts with "_", so it is not published. Rename it to publish it; to leave it out, list it under "ignore:" in manual.yaml.",
      ],
      [
        "-draft.md",
        "left out",
        "hidden-file: "-draft.md" starts with "-", so it is not published. Rename it to publish it; to leave it out, list it under "ignore:" in manual.yaml.",
      ],
      [
        "_drafts/a.md",
        "left out",
        "hidden-file: The folder "_drafts" starts with "_", so nothing in it is published. Rename it to publish what is in it; to leave it out, list it under "ignore:" in manual.yaml.",
      ],
      [
        ".git/config",
        "left out",
        "hidden-file: The folder ".git" starts with ".", so nothing in it is published. Rename it to publish what is in it; to leave it out, list it under "ignore:" in manual.yaml.",
      ],
    ]
  `);
});

test("71: other extensions of Markdown are told to be renamed", () => {
  expect(["A.MD", "a.markdown", "a.mdx"].map((path) => [path, ...told(path)])).toMatchInlineSnapshot(`
    [
      [
        "A.MD",
        "left out",
        "file-name: "A.MD" is not published, because the name of a page's file must end in .md. Rename it to "a.md".",
      ],
      [
        "a.markdown",
        "left out",
        "file-name: "a.markdown" is not published, because the name of a page's file must end in .md. Rename it to "a.md".",
      ],
      [
        "a.mdx",
        "left out",
        "file-name: "a.mdx" is not published, because the name of a page's file must end in .md. Rename it to "a.md".",
      ],
    ]
  `);
});

test("a page whose name has two endings is told to drop one, and a number of a version is no ending", () => {
  expect(["plans.md.md", "notes.docx.md", "release-1.2.md"].map((path) => [path, ...told(path)])).toMatchInlineSnapshot(`
    [
      [
        "plans.md.md",
        "left out",
        "file-name: The name "plans.md.md" has two endings, so ".md" would become part of its address. Rename it to "plans.md", and change the links that lead to it.",
      ],
      [
        "notes.docx.md",
        "left out",
        "file-name: The name "notes.docx.md" has two endings, so ".docx" would become part of its address. Rename it to "notes.md", and change the links that lead to it.",
      ],
      [
        "release-1.2.md",
        "published",
      ],
    ]
  `);
});

test("72: a folder that is named like a page is refused", () => {
  expect(told("x.md/y.md")).toMatchInlineSnapshot(`
    [
      "left out",
      "file-name: The folder "x.md" is named like a page, so nothing in it is published. Rename the folder to "x".",
    ]
  `);
});

test("73: names and paths that are too long are told once, where they get too long", () => {
  const long = "a".repeat(201);
  expect(read({ [`${long}.md`]: page }).findings.map(({ rule, message }) => [rule, message.slice(-60)])).toMatchInlineSnapshot(`
    [
      [
        "name-too-long",
        "aaaaaaaaaaaaaaaaa…" has 204 characters; at most 200 are safe",
      ],
    ]
  `);
  const deep = `${"folder/".repeat(40)}a.md`;
  const { sources, findings } = read({ [deep]: page, [deep.replace("a.md", "b.md")]: page });
  expect(findings.map(({ rule, place, message, fix }) => [rule, place.file.length, message, fix])).toMatchInlineSnapshot(`
    [
      [
        "name-too-long",
        244,
        "The path of "folder" has 244 characters; at most 240 are safe",
        "Shorten the names of the folders that it is in, or use fewer of them.",
      ],
    ]
  `);
  expect(sources).toHaveLength(2);
});

test("79: code, templates, data and orders to web hosts are refused", () => {
  const paths = [
    "a.11tydata.js", "a.11tydata.cjs", "a.11ty.js", "a.mjs", "a.ts", "a.njk", "a.liquid", "a.html", "_data/a.json", "a.json", "_includes/x.md",
    ".htaccess", "_headers", "_redirects", "CNAME", "node_modules/x/readme.md",
  ];
  expect(paths.map((path) => [path, told(path).map((line) => line.split(":")[0])])).toEqual(paths.map((path) => [path, ["left out", "code-in-content"]]));
  expect([told("a.njk"), told("_data/a.md")]).toMatchInlineSnapshot(`
    [
      [
        "left out",
        "code-in-content: "a.njk" is code, a template or data for a program. Move it out of the content folder; text for readers goes into a Markdown file (.md).",
      ],
      [
        "left out",
        "code-in-content: The folder "_data" is one that programs load code or data from. Move it out of the content folder.",
      ],
    ]
  `);
});

test("80: lists of files to hide are refused", () => {
  expect([told(".eleventyignore"), told(".gitignore")]).toMatchInlineSnapshot(`
    [
      [
        "left out",
        "ignore-file: ".eleventyignore" is a list of files to hide. Delete it; files to leave out are listed under "ignore:" in manual.yaml.",
      ],
      [
        "left out",
        "ignore-file: ".gitignore" is a list of files to hide. Delete it; files to leave out are listed under "ignore:" in manual.yaml.",
      ],
    ]
  `);
});

test("81: files for the people who edit the folder are listed and not published", () => {
  expect(told("README.md")).toMatchInlineSnapshot(`
    [
      "left out",
      "readme-in-content: "README.md" is not published: files of this name are for the people who edit the folder. Rename it to publish it; to leave it out without this note, list it under "ignore:" in manual.yaml.",
    ]
  `);
  expect(["guides/readme.md", "CONTRIBUTING.md", "LICENSE", "LICENCE.txt"].map((path) => told(path)[1]?.split(":")[0])).toEqual(Array(4).fill("readme-in-content"));
  expect(told("licence.md")).toEqual(["published"]);
});

test("81: what the settings say to ignore is left out without a word, a whole folder too", () => {
  const { sources, findings } = read({ "README.md": page, "drafts/A b.md": page, "a.md": page }, ["README.md", "drafts/"]);
  expect(sources.map(({ path }) => path)).toEqual(["a.md"]);
  expect(findings).toEqual([]);
});

test("27: kinds that are not on the list are not published, and that is said", () => {
  expect([told("font.woff2"), told("Makefile"), told("manual.yml"), told("style.css")]).toMatchInlineSnapshot(`
    [
      [
        "left out",
        "kind-not-published: "font.woff2" is not published: files ending in ".woff2" are not among the kinds that are. Save it as a PDF, an OpenDocument file or an image; to leave it out, list it under "ignore:" in manual.yaml.",
      ],
      [
        "left out",
        "kind-not-published: "Makefile" is not published: files without an extension are not among the kinds that are. Save it as a PDF, an OpenDocument file or an image; to leave it out, list it under "ignore:" in manual.yaml.",
      ],
      [
        "left out",
        "kind-not-published: "manual.yml" is not read: the settings file is called "manual.yaml". Rename it to "manual.yaml".",
      ],
      [
        "left out",
        "kind-not-published: "style.css" is not published: files ending in ".css" are not among the kinds that are. Save it as a PDF, an OpenDocument file or an image; to leave it out, list it under "ignore:" in manual.yaml.",
      ],
    ]
  `);
});

function withLatin1Name(folder: string): string {
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from(".md")]), page);
  return folder;
}
