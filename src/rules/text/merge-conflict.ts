import { createLineIndex, type Span } from "../../text/place.ts";
import { quoted } from "../../text/printable.ts";
import { hideCode } from "../reading/hide-code.ts";
import type { Problem, TextRule } from "../rule.ts";
import { createUnderlines } from "./seven-equals-signs.ts";

const marks = /^(?:<{7}|>{7}|\|{7}|={7})(?:[ \t][^\n]*)?$/gm;
/** Fast; whether one is a mark is seen afterwards. */
const mayHoldMark = (text: string): boolean => text.includes("<<<<<<<") || text.includes(">>>>>>>") || /^(?:={7}[ \t]*$|\|{7}[ \t])/m.test(text);

interface Mark {
  readonly sign: string;
  readonly written: string;
  readonly offset: number;
  readonly at: Required<Span>;
}

/** The marks that git leaves where two people changed the same lines. */
export const mergeConflict: TextRule = {
  id: "merge-conflict",
  *check({ path: file, text }) {
    if (!mayHoldMark(text)) return;
    const words = hideCode(text);
    const shown = isAboutGit(text) ? words : text;
    const isUnderline = createUnderlines(words);
    let open: Mark[] = [];
    for (const mark of marksIn(text)) {
      if (shown[mark.offset] !== text[mark.offset]) continue;
      if (mark.sign === "<") {
        if (open.length > 0) yield problemOf(file, open);
        open = [mark];
      } else if (open.length > 0) {
        open.push(mark);
        if (mark.sign !== ">") continue;
        yield problemOf(file, open);
        open = [];
      } else if (isLeftOver(mark, words, isUnderline)) yield problemOf(file, [mark]);
    }
    if (open.length > 0) yield problemOf(file, open);
  },
};

/** A page that explains git shows these marks in code; there they are no mistake. */
const isAboutGit = (text: string): boolean => /\bgit\b|merge conflict|conflict marker|version control/i.test(text);

/** Whether a mark that stands alone is what somebody forgot to take out. */
function isLeftOver({ sign, written, offset }: Mark, words: string, isUnderline: (offset: number) => boolean): boolean {
  if (sign === "=") return /^=+[ \t]*$/.test(written) && words[offset] === "=" && !isUnderline(offset);
  return sign === ">" ? /^>+[ \t]+\S/.test(written) : /^\|+[ \t]+\w[^|]{0,100}$/.test(written) && words[offset] === "|";
}

function marksIn(text: string): Mark[] {
  const index = createLineIndex(text);
  return [...text.matchAll(marks)].map(({ 0: written, index: offset }) => {
    const at = index.positionAt(offset);
    return { sign: written.charAt(0), written, offset, at: { ...at, endLine: at.line, endColumn: at.column + written.trimEnd().length } };
  });
}

function problemOf(file: string, [first, ...others]: readonly Mark[]): Problem {
  const { at, written } = first as Mark;
  const related = others.map(({ at: place, sign }) => ({ file, ...place, message: meanings[sign] ?? "" }));
  return {
    message: `${quoted(written.trimEnd())} marks a conflict between two versions of the text that nobody has settled`,
    fix: "Keep the version that is right, or parts of both, and delete the lines of signs.",
    at,
    ...(related.length > 0 ? { related } : {}),
  };
}

const meanings: Readonly<Record<string, string>> = {
  "|": "The text that both versions started from begins here",
  "=": "The other version begins here",
  ">": "The conflict ends here",
};
