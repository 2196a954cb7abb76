import { compareUrls } from "../pages/order.ts";
import type { Snapshot } from "./snapshot.ts";
import { textLines } from "./text-lines.ts";

/** Lines that stand in more old files than this say nothing about which of them a new file was. */
const mostOwners = 8;
const leastShared = 0.5;

/** New files, each with the gone file of which it holds at least half: what a person who renames and edits a file leaves behind. */
export function renamesAmong(removed: readonly string[], added: readonly string[], before: Snapshot, after: Snapshot): ReadonlyMap<string, string> {
  if (removed.length === 0 || added.length === 0) return new Map();
  const owners = new Map<string, string[]>();
  const sizes = new Map<string, number>();
  for (const path of removed) {
    const lines = tellingLines(before.read(path));
    sizes.set(path, lengthOf(lines));
    for (const line of lines) owners.set(line, [...(owners.get(line) ?? []), path].slice(0, mostOwners + 1));
  }
  const pairs = added.flatMap((path) => likenesses(path, tellingLines(after.read(path)), owners, sizes));
  pairs.sort((a, b) => b.share - a.share || compareUrls(a.to, b.to) || compareUrls(a.from, b.from));
  const renames = new Map<string, string>();
  const used = new Set<string>();
  for (const { from, to } of pairs) {
    if (renames.has(to) || used.has(from)) continue;
    renames.set(to, from);
    used.add(from);
  }
  return renames;
}

/** A new file and a gone one, and how much of the larger of them both hold. */
interface Likeness {
  readonly from: string;
  readonly to: string;
  readonly share: number;
}

function likenesses(to: string, lines: ReadonlySet<string>, owners: ReadonlyMap<string, readonly string[]>, sizes: ReadonlyMap<string, number>): Likeness[] {
  const shared = new Map<string, number>();
  for (const line of lines) {
    const from = owners.get(line) ?? [];
    if (from.length <= mostOwners) for (const path of from) shared.set(path, (shared.get(path) ?? 0) + line.length);
  }
  const size = lengthOf(lines);
  return [...shared]
    .map(([from, length]) => ({ from, to, share: length / Math.max(size, sizes.get(from) ?? 0) }))
    .filter(({ share }) => share >= leastShared);
}

/** A file's lines, each once, without those that every file has. */
const tellingLines = (bytes: Uint8Array): ReadonlySet<string> => new Set(textLines(bytes).map((line) => line.trim()).filter((line) => line !== "" && line !== "---"));

const lengthOf = (lines: ReadonlySet<string>): number => [...lines].reduce((sum, line) => sum + line.length, 0);
