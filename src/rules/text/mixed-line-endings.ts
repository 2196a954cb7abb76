import { counted } from "../../text/counted.ts";
import type { Place } from "../../text/place.ts";
import type { TextRule } from "../rule.ts";

const names: Readonly<Record<string, string>> = { "\n": "the line end of Linux and macOS (LF)", "\r\n": "the line end of Windows (CRLF)", "\r": "the line end of old Macs (CR)" };
const mostRelated = 20;

/** Line ends of several kinds in one file. */
export const mixedLineEndings: TextRule = {
  id: "mixed-line-endings",
  *check({ path: file, raw }) {
    if (!raw.includes("\r")) return;
    const places = placesOf(file, raw);
    const [most, ...others] = [...places].sort(([, a], [, b]) => b.length - a.length);
    const rarer = others.flatMap(([, found]) => found).sort((a, b) => a.line - b.line);
    const [first, ...further] = rarer;
    if (!most || !first) return;
    const counts = [...others].map(([end, { length }]) => `${counted(length, "line")} ${length === 1 ? "ends" : "end"} with ${names[end] ?? end}`).join(" and ");
    yield {
      message: `${counts}, but ${counted(most[1].length, "line")} with ${names[most[0]] ?? most[0]}`,
      fix: "Save the file with one kind of line end; most editors show the kind at the bottom of the window and change all of them there.",
      at: { line: first.line, column: first.column },
      ...(further.length > 0 ? { related: further.slice(0, mostRelated).map((place) => ({ ...place, message: "Here too" })) } : {}),
    };
  },
};

/** Where each kind of line end stands, the kinds in the order in which they first appear. */
function placesOf(file: string, raw: string): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  let [line, start] = [1, 0];
  for (const { 0: end, index } of raw.matchAll(/\r\n?|\n/g)) {
    const found = places.get(end) ?? [];
    found.push({ file, line, column: index - start + 1 });
    places.set(end, found);
    line += 1;
    start = index + end.length;
  }
  return places;
}
