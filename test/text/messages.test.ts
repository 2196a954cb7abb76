import { expect, it } from "vitest";
import { decodeText, largestFile } from "../../src/text/decode.ts";

/** Each finding as its rule, its message and its fix. */
const said = (input: Uint8Array | string): string =>
  decodeText("page.md", Buffer.from(input))
    .findings.map(({ rule, message, fix, related = [] }) => [`${rule}: ${message}`, `→ ${fix}`, ...related.map(({ line, column, message: also }) => `  ${line}:${column} ${also}`)].join("\n"))
    .join("\n");

it("says what is wrong with bytes that are not UTF-8", () => {
  expect(said(Buffer.from([0x41, 0xa3]))).toMatchInlineSnapshot(`
    "not-utf8: This file is not saved as UTF-8: the first character that cannot be read may be meant as "£"
    → Save the file again with the encoding "UTF-8", then check that character."
  `);
  expect(said(Buffer.from("\uFEFFText", "utf16le"))).toMatchInlineSnapshot(`
    "utf16-file: This file is saved as UTF-16, not as UTF-8
    → Save the file again with the encoding "UTF-8" (in Windows Notepad: Save as, Encoding)."
  `);
  expect(said(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]))).toMatchInlineSnapshot(`
    "binary-file: This is a PNG image, not text, though its name ends in ".md"
    → Give the file its right extension, or replace it with the Markdown file that was meant."
  `);
});

it("says which odd characters a text holds, each kind once", () => {
  expect(said("Text with a \0 and one more \0 in it")).toMatchInlineSnapshot(`
    "control-character: This line holds a control character, which no reader can see: NUL (U+0000), 2 times
    → Delete the character; typing the line again is the surest way.
      1:28 Here too"
  `);
  expect(said("a\u202Eb")).toMatchInlineSnapshot(`
    "bidi-control: This line holds a character that makes text run the other way, so it can read differently from what it says: right-to-left override (U+202E)
    → Delete the character; typing the line again is the surest way."
  `);
  expect(said("a\uF0B7b")).toMatchInlineSnapshot(`
    "private-use-character: This line holds a character that only some fonts know, such as an icon pasted from a document: U+F0B7
    → Replace it with words, an ordinary character or an image."
  `);
  expect(said("a\u200Bb\nc\u200Bd\u200Be")).toMatchInlineSnapshot(`
    "invisible-character: This line holds an invisible character: zero-width space (U+200B)
    → Delete the character, unless you put it there on purpose.
    invisible-character: This line holds an invisible character: zero-width space (U+200B), 2 times
    → Delete the character, unless you put it there on purpose.
      2:4 Here too"
  `);
  expect(said("##\u00A0Heading")).toMatchInlineSnapshot(`
    "invisible-character: This line holds an invisible character: no-break space (U+00A0)
    → Type an ordinary space in its place."
  `);
});

it("says how large a file or line is, and how large it may be", () => {
  expect(said("x\n".repeat(largestFile))).toMatchInlineSnapshot(`
    "file-too-large: This file is 2.0 MB; a page may be at most 1 MB
    → Split the page, or move pasted data into a document that the page links to."
  `);
  expect(said("x".repeat(123_456))).toMatchInlineSnapshot(`
    "long-line: This line has 123,456 characters
    → Break the line, or move pasted data into a document that the page links to."
  `);
});
