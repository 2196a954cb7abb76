/** One character of a line as a terminal shows it: a letter with its accents, a tab as spaces, what cannot be seen by its number. */
export interface Cell {
  readonly text: string;
  /** How many columns it takes. */
  readonly width: number;
  /** Its offset in the line. */
  readonly at: number;
}

const tabStop = 4;
const unseen = /[\p{Cc}\p{Co}\p{Cs}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\u3164\uFEFF\u{E0000}-\u{E007F}]/u;
const widthless = /[\p{Mn}\p{Me}\u200C\u200D\uFE00-\uFE0F\u{1F3FB}-\u{1F3FF}]/u;
const wide = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;

/** Cuts a line into what a terminal shows side by side; nothing of it is a command to the terminal. */
export function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let at = 0;
  for (const character of line) {
    const cell = shown(character, column);
    cells.push({ ...cell, at });
    column += cell.width;
    at += character.length;
  }
  return cells;
}

function shown(character: string, column: number): { text: string; width: number } {
  if (character >= " " && character <= "~") return { text: character, width: 1 };
  if (character === "\t") {
    const width = tabStop - (column % tabStop);
    return { text: " ".repeat(width), width };
  }
  if (unseen.test(character)) {
    const text = `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
    return { text, width: text.length };
  }
  return { text: character, width: widthless.test(character) ? 0 : wide.test(character) ? 2 : 1 };
}
