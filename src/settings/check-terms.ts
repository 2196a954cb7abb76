import type { Position } from "../text/place.ts";
import { quoted } from "../text/printable.ts";
import type { Written, WrittenMap } from "../text/yaml/written.ts";
import type { AddProblem } from "./settings-problem.ts";

/** Notes words that could mean two things: an id or alias that stands twice in one vocabulary. */
export function checkTerms(root: WrittenMap, add: AddProblem): void {
  for (const key of ["phases", "audiences", "categories", "owners"]) {
    const list = root.entries.get(key)?.value;
    if (list?.kind === "list") checkList(key, list.items, add);
  }
}

function checkList(key: string, items: readonly Written[], add: AddProblem): void {
  const seen = new Map<string, Position>();
  for (const { word, at } of items.flatMap(wordsOfTerm)) {
    const first = seen.get(word);
    if (first) add(at, `${quoted(word)} stands twice in "${key}"; first in line ${first.line}`, "Give one of the two another word, or delete it.");
    else seen.set(word, at);
  }
}

function wordsOfTerm(term: Written): { word: string; at: Position }[] {
  if (term.kind !== "map") return [];
  const id = term.entries.get("id")?.value;
  const aliases = term.entries.get("aliases")?.value;
  const words = [...(id ? [id] : []), ...(aliases?.kind === "list" ? aliases.items : [])];
  return words.flatMap((word) => (word.kind === "text" ? [{ word: String(word.value).trim().toLowerCase(), at: word.at }] : []));
}
