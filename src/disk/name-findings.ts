import type { Finding } from "../diagnostics/diagnostic.ts";
import { quoted } from "../text/printable.ts";
import { suggestAssetName, suggestName } from "./suggest-name.ts";

/** Longer names cannot be saved on some systems, nor longer paths on Windows; room is left for the folder around the site. */
export const longestName = 200;
/** The longest path, counted in characters from the content folder. */
export const longestPath = 240;

/** Characters that break an address or that Windows refuses, anything invisible, and every space but the plain one. */
const refused = /[#?%&"'<>\\:*|\uFFFD]|(?! )[\p{C}\p{Z}]/u;
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
const pageName = /^[A-Za-z0-9._-]+$/;
/** What an editor adds to a name that has an ending already; a page on version 1.2 may have its number in its name. */
const secondEnding = /(\.(?:md|markdown|mdx|txt|docx?|odt|rtf|html?))\.md$/i;
/** A name with which nothing is wrong, as nearly every one is, unless it is reserved or long. */
const plainName = /^[\w-]+(?:\.[\w-]+)*$/;

/** What is wrong with the last segment of a path, for files of every kind and for folders. */
export function* nameFindings(path: string, kind: "page" | "asset" | "folder"): Generator<Finding> {
  const name = lastSegment(path);
  if (path.length <= longestName && plainName.test(name) && !reserved.test(name)) return;
  const place = { file: path, line: 1, column: 1 };
  const better = kind === "asset" ? suggestAssetName(name) : suggestName(name);
  const character = refused.exec(name)?.[0];
  if (character !== undefined) {
    yield {
      rule: "file-name",
      message: `The name ${quoted(name)} holds ${described(character)}, which breaks its address`,
      fix: rename(better),
      place,
    };
  }
  if (reserved.test(name)) {
    yield {
      rule: "reserved-name",
      message: `Windows keeps the name ${quoted(name)} for itself`,
      fix: "Rename it to something longer, such as what it is about.",
      place,
    };
  } else if (/[. ]$/.test(kind === "page" ? name.slice(0, -".md".length) : name)) {
    yield {
      rule: "reserved-name",
      message: `The name ${quoted(name)} ends in a space or full stop, which Windows drops`,
      fix: rename(better),
      place,
    };
  }
  yield* lengthFindings(path, name);
}

/** Whether a problem of a name keeps what bears it from being published: all but length, which only some systems mind. */
export const keepsOut = ({ rule }: Finding): boolean => rule !== "name-too-long";

/** A path too long is told once, where it gets too long, and not again for all that is in the folder. */
function* lengthFindings(path: string, name: string): Generator<Finding> {
  const place = { file: path, line: 1, column: 1 };
  if (name.length > longestName) {
    yield {
      rule: "name-too-long",
      message: `The name ${quoted(name)} has ${name.length} characters; at most ${longestName} are safe`,
      fix: "Shorten the name.",
      place,
    };
  }
  const folder = path.length - name.length - 1;
  if (path.length > longestPath && folder <= longestPath) {
    yield {
      rule: "name-too-long",
      message: `The path of ${quoted(name)} has ${path.length} characters; at most ${longestPath} are safe`,
      fix: "Shorten the names of the folders that it is in, or use fewer of them.",
      place,
    };
  }
}

/** What is wrong with one segment of a page's path: it becomes part of the address, so it is held to more than an asset's. */
export function addressFinding(path: string): Finding | undefined {
  const name = lastSegment(path);
  const place = { file: path, line: 1, column: 1 };
  if (refused.test(name)) return undefined;
  const character = pageName.test(name) ? undefined : /[^A-Za-z0-9._-]/u.exec(name)?.[0];
  if (character !== undefined) {
    const message = `The name ${quoted(name)} holds ${described(character)}, and becomes part of an address`;
    return { rule: "file-name", message, fix: rename(suggestName(name)), place };
  }
  const doubled = secondEnding.exec(name);
  if (doubled) {
    const message = `The name ${quoted(name)} has two endings, so ${quoted(doubled[1] ?? "")} would become part of its address`;
    return { rule: "file-name", message, fix: rename(suggestName(name.replace(doubled[1] ?? "", ""))), place };
  }
  if (!/[A-Z]/.test(name)) return undefined;
  return { rule: "upper-case-name", message: `The name ${quoted(name)} has capital letters`, fix: rename(name.toLowerCase()), place };
}

const lastSegment = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

const rename = (better: string): string => `Rename it to ${quoted(better, 120)}, and change the links that lead to it.`;

function described(character: string): string {
  if (character === " ") return "a space";
  if (character === "\uFFFD") return "a character that is not UTF-8";
  if (character === "\n" || character === "\r") return "a line break";
  const shown = quoted(character);
  return /^[\p{C}\p{Z}]$/u.test(character) ? `an invisible character (U+${hex(character)})` : `the character ${shown}`;
}

const hex = (character: string): string => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
