import type { Span } from "../place.ts";

/** Something in a block of YAML that is refused, in words that suit front matter and settings alike. */
export interface YamlFault {
  readonly rule:
    | "front-matter-syntax"
    | "front-matter-tab"
    | "front-matter-documents"
    | "front-matter-reference"
    | "front-matter-too-deep"
    | "front-matter-too-large"
    | "front-matter-not-mapping"
    | "dangerous-key"
    | "duplicate-key";
  readonly message: string;
  readonly fix: string;
  readonly at: Span;
  /** Another place that belongs to it. */
  readonly other?: Span & { readonly message: string };
  /** What stands at its place, and what it becomes, where mending needs no judgement. */
  readonly repair?: { readonly instead: string; readonly text: string };
}

/** Faults after which what stands in the block is still certain. */
export const isHarmless = ({ rule }: YamlFault): boolean => rule === "duplicate-key" || rule === "dangerous-key";

/** A key that stands twice, with both its places. */
export interface Doubled {
  readonly key: string;
  readonly at: Span;
  readonly firstAt: Span;
  /** Whether it is the key that its map starts with. */
  readonly isFirst: boolean;
}

/**
 * Makes the faults of keys that stand twice in one map. In an item of a list, a first key that comes again is an item
 * whose hyphen was forgotten, and the keys after it are its own.
 */
export function createDuplicates(faults: YamlFault[], isItem: boolean): (doubled: Doubled) => void {
  let hasNext = false;
  return ({ key, at, firstAt, isFirst }) => {
    if (hasNext) return;
    hasNext = isItem && isFirst;
    const remedy = `elete one of the two "${key}" lines.`;
    faults.push({
      rule: "duplicate-key",
      message: `"${key}" is written twice; here for the second time, after line ${firstAt.line}`,
      fix: hasNext ? `Put "- " in place of the two spaces before "${key}" if another entry of the list starts here; otherwise d${remedy}` : `D${remedy}`,
      at,
      other: { ...firstAt, message: `"${key}" is written here first` },
    });
  };
}
