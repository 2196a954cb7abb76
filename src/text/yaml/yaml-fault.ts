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
}

/** Faults after which what stands in the block is still certain. */
export const isHarmless = ({ rule }: YamlFault): boolean => rule === "duplicate-key" || rule === "dangerous-key";

/** The fault of a key's second place. */
export const duplicateKey = (key: string, at: Span, firstAt: Span): YamlFault => ({
  rule: "duplicate-key",
  message: `"${key}" is written twice; here for the second time, after line ${firstAt.line}`,
  fix: `Delete one of the two "${key}" lines.`,
  at,
  other: { ...firstAt, message: `"${key}" stands here first` },
});
