import type { StateBlock } from "markdown-it";

/** Reads a block that starts at a line; when silent, only says whether one does, so that a paragraph above it ends. */
export type BlockRule = (state: StateBlock, start: number, end: number, silent: boolean) => boolean;

/** One rule for blocks that each start with a character of their own: most lines start with none of them. */
export function byFirstCharacter(rules: Readonly<Record<string, BlockRule>>): BlockRule {
  const byCode = new Map(Object.entries(rules).map(([character, rule]) => [character.charCodeAt(0), rule]));
  return (state, start, end, silent) => {
    if ((state.sCount[start] ?? 0) - state.blkIndent >= 4) return false;
    const rule = byCode.get(state.src.charCodeAt((state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0)));
    return rule !== undefined && rule(state, start, end, silent);
  };
}

/** The first of several rules that reads the block. */
export const either = (...rules: readonly BlockRule[]): BlockRule => (...block) => rules.some((rule) => rule(...block));
