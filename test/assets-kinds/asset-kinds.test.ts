import { expect, test } from "vitest";
import { assetKindOf, assetKinds, kindOfBytes } from "../../src/assets/asset-kind.ts";
import { inspectAsset } from "../../src/assets/inspect-asset.ts";

const bytes = (latin1: string): Uint8Array => Buffer.from(latin1, "latin1");

/** What is said of a file with this name and these bytes. */
function told(path: string, contents: Uint8Array): string[] {
  const kind = assetKindOf(path);
  if (!kind) return ["not a kind that is published"];
  return inspectAsset(path, kind, contents).map(({ rule, message, fix }) => `${rule}: ${message}. ${fix}`);
}

const samples: Readonly<Record<string, string>> = {
  "a.png": "\x89PNG\r\n\x1a\n\0\0",
  "a.jpg": "\xff\xd8\xff\xe0",
  "a.jpeg": "\xff\xd8\xff\xe1",
  "a.gif": "GIF89a",
  "a.webp": "RIFF\x10\0\0\0WEBPVP8 ",
  "a.avif": "\0\0\0\x1cftypavif\0\0\0\0",
  "a.ico": "\0\0\x01\0\x01\0",
  "a.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
  "a.pdf": "%PDF-1.4\n",
  "a.odt": "PK\x03\x04",
  "a.ods": "PK\x03\x04",
  "a.odp": "PK\x03\x04",
  "a.docx": "PK\x03\x04",
  "a.xlsx": "PK\x03\x04",
  "a.pptx": "PK\x03\x04",
  "a.idml": "PK\x03\x04",
  "a.zip": "PK\x05\x06",
  "a.csv": "name,age\nAnn,3\n",
  "a.txt": "Hello",
  "a.vtt": "WEBVTT\n",
  "a.mp3": "\xff\xfb\x90\x64",
  "a.mp4": "\0\0\0\x18ftypisom\0\0\x02\0",
  "a.webm": "\x1aE\xdf\xa3",
};

test("every kind has a sample, and each sample passes as its own kind", () => {
  expect(Object.keys(samples).map((path) => path.slice(2)).sort()).toEqual(assetKinds.flatMap(({ extensions }) => [...extensions]).sort());
  expect(Object.entries(samples).flatMap(([path, contents]) => told(path, bytes(contents)))).toEqual([]);
});

test("an extension in capital letters is the same kind", () => {
  expect(told("A.PNG", bytes(samples["a.png"] ?? ""))).toEqual([]);
});

test("no sample passes as a kind that it is not, but for the kinds inside a zip", () => {
  const zips = new Set(["odt", "ods", "odp", "docx", "xlsx", "pptx", "idml", "zip"]);
  const images = Object.keys(samples).filter((path) => !zips.has(path.slice(2)) && !["a.csv", "a.txt"].includes(path));
  const wrong = images.flatMap((path) => Object.entries(samples).filter(([other]) => assetKindOf(other) !== assetKindOf(path)).map(([, contents]) => told(path, bytes(contents)).length));
  expect(wrong.every((findings) => findings === 1)).toBe(true);
});

test("27: a web page under another name is refused, whatever the name", () => {
  const html = bytes("<!DOCTYPE html><script>1</script>");
  expect(["a.png", "a.pdf", "a.docx", "a.txt", "a.csv", "a.svg", "a.mp4"].flatMap((path) => told(path, html))).toMatchInlineSnapshot(`
    [
      "wrong-file-kind: "a.png" is named as a PNG image, but is not one. Save it again as a PNG image, or delete it.",
      "wrong-file-kind: "a.pdf" is named as a PDF, but is not one. Save it again as a PDF, or delete it.",
      "wrong-file-kind: "a.docx" is named as a Word document, but is not one. Save it again as a Word document, or delete it.",
      "wrong-file-kind: "a.txt" is named as plain text, but holds HTML or XML. Write what it says in a page (.md), or remove the markup.",
      "wrong-file-kind: "a.csv" is named as a CSV table, but holds HTML or XML. Write what it says in a page (.md), or remove the markup.",
      "wrong-file-kind: "a.svg" is named as an SVG image, but is not one. Save it again as an SVG image, or delete it.",
      "wrong-file-kind: "a.mp4" is named as an MP4 video, but is not one. Save it again as an MP4 video, or delete it.",
    ]
  `);
});

test("a wrong extension is told with the right one, and an empty file as empty", () => {
  expect([...told("photo.png", bytes("\xff\xd8\xff\xe0")), ...told("report.pdf", bytes("PK\x03\x04")), ...told("a.png", bytes(""))]).toMatchInlineSnapshot(`
    [
      "wrong-file-kind: "photo.png" is named as a PNG image, but is a JPEG image. Rename it to photo.jpg, or save it again as a PNG image.",
      "wrong-file-kind: "report.pdf" is named as a PDF, but is a zip file. Rename it to report.zip, or save it again as a PDF.",
      "wrong-file-kind: "a.png" is empty. Save it again from the program that made it, or delete it.",
    ]
  `);
});

test("text that is not UTF-8 is told", () => {
  expect([...told("a.csv", bytes("caf\xe9")), ...told("b.csv", bytes("\xff\xfea\0b\0"))]).toMatchInlineSnapshot(`
    [
      "not-utf8: "a.csv" is not saved as UTF-8. Save it again with the encoding UTF-8.",
      "wrong-file-kind: "b.csv" is named as a CSV table, but is not one. Save it again as a CSV table, or delete it.",
    ]
  `);
});

test("fonts, styles, scripts, old Office files and programs are not published", () => {
  expect(["a.woff2", "a.css", "a.js", "a.html", "a.doc", "a.exe", "a", ".png"].map((path) => assetKindOf(path))).toEqual(Array(8).fill(undefined));
});

test("the kinds inside a zip are called a zip file", () => {
  expect(kindOfBytes(bytes("PK\x03\x04"))?.label).toBe("a zip file");
});
