import { isUtf8 } from "node:buffer";

import { foreignKind, type ForeignKind } from "./foreign-bytes.ts";
import { mayHoldOddCharacters, reportOddCharacters } from "./odd-characters.ts";
import type { Position } from "./place.ts";
import { quoted } from "./printable.ts";
import type { TextFinding } from "./text-finding.ts";
import { firstBadByte } from "./utf8.ts";

/** The most bytes a Markdown file may have; a caller that knows a file's size can refuse it before reading. */
export const largestFile = 1024 * 1024;
const megabyte = 1024 * 1024;
const longestLine = 100_000;

/** A file's text with `\n` line ends and no byte order mark; absent when the bytes are not text. */
export interface DecodedText {
  readonly text?: string;
  /** The text with the line ends and characters that the file has. */
  readonly raw?: string;
  readonly findings: readonly TextFinding[];
}

/** Turns a file's bytes into text, with every problem of its encoding and characters; a clean file costs two native passes. */
export function decodeText(file: string, bytes: Uint8Array): DecodedText {
  if (bytes.length > largestFile) return { findings: [fileTooLarge(file, bytes.length)] };
  if (!isUtf8(bytes)) return { findings: [notText(file, bytes)] };
  const decoded = withoutMark(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8"));
  const text = decoded.includes("\r") ? decoded.replace(/\r\n?/g, "\n") : decoded;
  const long = text.length > longestLine ? longLines(file, text) : [];
  if (!mayHoldOddCharacters(text)) return { text, raw: decoded, findings: long };
  const foreign = text.includes("\0") ? foreignKind(bytes) : undefined;
  if (foreign) return { findings: [foreignFile(file, foreign)] };
  const checked = reportOddCharacters(file, text);
  return { text: checked.text, raw: decoded, findings: [...long, ...checked.findings] };
}

/** What is said of a file above `largestFile`. */
export function fileTooLarge(file: string, size: number): TextFinding {
  return {
    rule: "file-too-large",
    message: `This file is ${(size / megabyte).toFixed(1)} MB; a page may be at most ${largestFile / megabyte} MB`,
    fix: "Split the page, or move pasted data into a document that the page links to.",
    place: { file, line: 1, column: 1 },
  };
}

const withoutMark = (text: string): string => (text.startsWith("\uFEFF") ? text.slice(1) : text);

function notText(file: string, bytes: Uint8Array): TextFinding {
  const foreign = foreignKind(bytes);
  if (foreign) return foreignFile(file, foreign);
  const at = firstBadByte(bytes);
  const before = withoutMark(Buffer.from(bytes.subarray(0, at)).toString("utf8")).replace(/\r\n?/g, "\n");
  const position: Position = { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
  const likely = new TextDecoder("windows-1252").decode(bytes.subarray(at, at + 1));
  return {
    rule: "not-utf8",
    message: `This file is not saved as UTF-8: the first character that cannot be read may be meant as ${quoted(likely)}`,
    fix: `Save the file again with the encoding "UTF-8", then check that character.`,
    place: { file, ...position },
  };
}

function foreignFile(file: string, kind: ForeignKind): TextFinding {
  const place = { file, line: 1, column: 1 };
  if ("encoding" in kind) {
    return {
      rule: "utf16-file",
      message: `This file is saved as ${kind.encoding}, not as UTF-8`,
      fix: `Save the file again with the encoding "UTF-8" (in Windows Notepad: Save as, Encoding).`,
      place,
    };
  }
  return {
    rule: "binary-file",
    message: `This is ${kind.binary}, not text, though its name ends in ".md"`,
    fix: "Give the file its right extension, or replace it with the Markdown file that was meant.",
    place,
  };
}

function longLines(file: string, text: string): TextFinding[] {
  const findings: TextFinding[] = [];
  let line = 1;
  for (let start = 0; start <= text.length; line++) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    if (end - start > longestLine) findings.push(longLine(file, line, end - start));
    start = end + 1;
  }
  return findings;
}

function longLine(file: string, line: number, length: number): TextFinding {
  return {
    rule: "long-line",
    message: `This line has ${length.toLocaleString("en-GB")} characters`,
    fix: "Break the line, or move pasted data into a document that the page links to.",
    place: { file, line, column: 1 },
  };
}
