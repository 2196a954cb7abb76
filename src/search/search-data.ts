import type { Suggestions } from "./suggestions.ts";
import type { PackedWords } from "./word-list.ts";

/** What browsers load beside the index; nothing where the manual cannot be searched. */
export interface SearchData {
  readonly words?: PackedWords;
  readonly suggestions?: Suggestions;
}
