import { hideRuns } from "./hide-runs.ts";
import { hide } from "./hide.ts";

interface Fence {
  readonly sign: string;
  readonly length: number;
}

const opener = /^[ \t>]{0,40}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})?(`{3,}|~{3,})([^\n]*)$/;
const listItem = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;

/** A file's text with its code hidden: fenced, indented and inline, and what stands in raw `<pre>` and `<code>`. */
export function hideCode(text: string): string {
  if (!/[`~]|\n(?: {4}|\t)|<(?:pre|code|samp)/i.test(text)) return text;
  const withoutBlocks = hideCodeLines(text);
  return hideElements(withoutBlocks.includes("`") ? hideRuns(withoutBlocks) : withoutBlocks);
}

/** Hides the lines of fenced and indented code. */
function hideCodeLines(text: string): string {
  const lines = text.split("\n");
  let fence: Fence | undefined;
  let isAfterBlank = false;
  let isInList = false;
  const first = endOfFrontMatter(lines);
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (fence) {
      if (closes(line, fence)) fence = undefined;
      lines[at] = hide(line);
      continue;
    }
    const [, signs, info = ""] = opener.exec(line) ?? [];
    if (signs && !(signs.startsWith("`") && info.includes("`"))) {
      fence = { sign: signs.charAt(0), length: signs.length };
      lines[at] = hide(line);
    } else if (line.trim() === "") isAfterBlank = true;
    else if (isAfterBlank && !isInList && /^(?: {4}|\t)/.test(line)) lines[at] = hide(line);
    else {
      if (listItem.test(line)) isInList = true;
      else if (isAfterBlank && !/^(?: {2}|\t)/.test(line)) isInList = false;
      isAfterBlank = false;
    }
  }
  return lines.join("\n");
}

function endOfFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== "---") return 0;
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === "---");
  return end === -1 ? 0 : end + 1;
}

function closes(line: string, { sign, length }: Fence): boolean {
  const bare = line.replace(/^[ \t>]{0,40}/, "").trimEnd();
  return bare.length >= length && bare === sign.repeat(bare.length);
}

/** Hides what raw HTML shows as code; an element without an end hides nothing. */
function hideElements(text: string): string {
  let result = "";
  let from = 0;
  const lower = text.toLowerCase();
  const endless = new Set<string>();
  for (const { 0: tag, 1: name = "", index } of lower.matchAll(/<(pre|code|samp)[ >]/g)) {
    if (index < from || endless.has(name)) continue;
    const end = lower.indexOf(`</${name}>`, index + tag.length);
    if (end === -1) {
      endless.add(name);
      continue;
    }
    result += text.slice(from, index) + hide(text.slice(index, end));
    from = end;
  }
  return result + text.slice(from);
}
