import { quoted } from "../text/printable.ts";
import type { Written, WrittenEntry, WrittenMap } from "../text/yaml/written.ts";
import type { Notes } from "./notes.ts";

/** Keys that can only stand below another one, with that one. */
const homes: ReadonlyMap<string, string> = new Map([
  ["primary", "audience"],
  ["secondary", "audience"],
  ["url", "breadcrumbs"],
  ["note", "updates"],
  ["pages", "sections"],
]);

/** Whether the line below an empty key holds one of its own keys without an indent: then not the value is missing, but the indent. */
export function isOnlyIndentMissing(key: string, { value }: WrittenEntry, { entries }: WrittenMap): boolean {
  if (value.kind !== "nothing" || value.source !== "") return false;
  const keys = [...entries.keys()];
  return homes.get(keys[keys.indexOf(key) + 1] ?? "") === key;
}

/** Notes a key that stands by itself though it belongs below another one; tells whether it is such a key. */
export function noteStrayKey(key: string, entry: WrittenEntry, map: WrittenMap, notes: Notes): boolean {
  const word = homes.has(key) ? key : key.toLowerCase().split(/[\s_-]+/).find((part) => homes.get(part) === "audience");
  const home = homes.get(word ?? "");
  if (word === undefined || home === undefined) return false;
  const above = word === key ? homeAbove(key, home, map) : undefined;
  if (!above && home !== "audience") return false;
  const name = quoted(`${key}:`);
  if (!above) {
    const fix = map.entries.has(home) ? `Move it below "${home}:" as "${word}:", with two spaces before it.` : `Write a line "${home}:", and below it "${word}:" with two spaces before it.`;
    notes.add("unknown-key", entry.keyAt, `${name} means nothing by itself, but only ${word === key ? "" : `as "${word}:" `}below "${home}:"`, fix);
    return true;
  }
  const indent = indentBelow(above.value);
  const spaces = indent === 2 ? "two spaces" : `${indent} spaces`;
  notes.add("unknown-key", entry.keyAt, `${name} belongs to "${home}:" above it, but has no spaces before it`, `Put ${spaces} before ${name}.`, {
    repair: isMovable(entry, indent) ? { instead: key, text: `${" ".repeat(indent)}${key}` } : undefined,
  });
  return true;
}

/** Whether a part of a key's value lacks another key only because that one stands below it without an indent. */
export const isStrayKey = (key: string, home: string, map: WrittenMap): boolean => homes.get(key) === home && map.entries.has(key) && homeAbove(key, home, map) !== undefined;

/** The key that another one belongs to, if nothing stands between them but keys that belong there too. */
function homeAbove(key: string, home: string, { entries }: WrittenMap): WrittenEntry | undefined {
  const keys = [...entries.keys()];
  let at = keys.indexOf(key) - 1;
  while (homes.get(keys[at] ?? "") === home) at -= 1;
  const found = keys[at] === home ? entries.get(home) : undefined;
  return found && (isBlock(found.value) || (found.value.kind === "nothing" && home === "audience")) ? found : undefined;
}

const isBlock = ({ kind, source }: Written): boolean => (kind === "map" && !source.startsWith("{")) || (kind === "list" && !source.startsWith("["));

/** How many spaces stand before the keys below a key, or before those of the last item of its list. */
function indentBelow(value: Written): number {
  const part = value.kind === "list" ? value.items.at(-1) : value;
  const [first] = part?.kind === "map" ? part.entries.values() : [];
  return first ? first.keyAt.column - 1 : 2;
}

/** Whether a key alone can be moved to the right: what stands on lines below it might have to move too. */
const isMovable = ({ keyAt, value }: WrittenEntry, indent: number): boolean => value.at.line === keyAt.line ? !value.source.includes("\n") : value.at.column > indent;
