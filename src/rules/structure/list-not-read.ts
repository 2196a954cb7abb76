import type { Prose } from "../../pages/markdown.ts";
import { once } from "../../text/once.ts";
import type { Position } from "../../text/place.ts";
import { quoted } from "../../text/printable.ts";
import type { PageRule, Problem } from "../rule.ts";
import { brokenLists, mayHaveBrokenList } from "./broken-lists.ts";
import { type CountedLines, countedLinesOf } from "./counted-lines.ts";
import { type ListLine, listLinesOf, type PastedList, placeOfMark } from "./list-lines.ts";
import { addSpace, placeOfSign } from "./missing-space.ts";
import { mayHaveSteps, unreadSteps } from "./step-lines.ts";

const sign = /^[ \t>]*(?:[*+-]["'“‘([]?[A-Za-z]|\d{1,2}[.)][A-Za-z]|[•‣▪●○◦·–—→➔➜➢➤►▶✓✔✗✘✅❌☐☑■□◆❖]|&(?:bull|middot|#8226|#x2022);|o[ \t])/mu;
const countSign = /^[ \t>]*(?:[2-9][.)]|\d\d[.)]|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})\)|[abi]\.)[ \t]/m;
/** A star behind words that points to a note below. */
const noteMark = /[\w)"'’”]\*(?=[\s.,;:)|]|$)/m;
const emphasis = /\*[^*\n]{1,300}\*/g;

/** Lines that were meant as a list and are shown run together. */
export const listNotRead: PageRule = {
  id: "list-not-read",
  *check({ path, text, facts }) {
    const [hasSigns, hasSteps, hasCounts, hasBreaks] = [sign.test(text), mayHaveSteps(text), countSign.test(text), mayHaveBrokenList(text)];
    if (!hasSigns && !hasSteps && !hasCounts && !hasBreaks) return;
    const rows = once(() => text.split("\n"));
    const { prose, looseMarks } = facts.shape();
    const shown = new Set(looseMarks.flat().map(({ at }) => nameOf(at)));
    const hasNotes = once(() => noteMark.test(text.replace(emphasis, "")));
    let pasted: PastedList | undefined;
    for (const [index, block] of prose.entries()) {
      if (block.kind === "heading" || block.kind === "cell") continue;
      if (hasSteps) yield* unreadSteps(path, block, rows);
      if (hasCounts) for (const run of countedLinesOf(block)) yield problemOfCounted(block, run);
      if (hasBreaks) yield* brokenLists(block);
      for (const line of listLinesOf(block, (at) => shown.has(nameOf(at)))) {
        if (!isMeant(line, block, prose[index - 1], prose[index + 1]) || isNote(line, prose[index + 1], hasNotes)) continue;
        if (!line.isForeign) yield problemOf(path, block, line);
        else {
          const last = placeOfMark(block, line).line;
          const isNext = pasted?.line.sign === line.sign && last - pasted.last <= 2;
          if (pasted && !isNext) yield problemOfPasted(pasted);
          pasted = pasted && isNext ? { ...pasted, last, more: pasted.more + 1 } : { block, line, last, more: 0 };
        }
      }
    }
    if (pasted) yield problemOfPasted(pasted);
  },
};

/** Whether a line can be nothing but a list's; `before` and `after` are the blocks around it. */
function isMeant({ sign: mark, isForeign, run, isFirst, isLast, follows }: ListLine, { kind }: Prose, before: Prose | undefined, after: Prose | undefined): boolean {
  if (/[•‣▪●○◦&]/.test(mark)) return true;
  // A dash in a quotation stands before a name.
  if (kind === "quotation" && /[-–—]/.test(mark)) return false;
  if (run > 1) return true;
  if (isForeign) return false;
  if (kind === "item") return !isFirst;
  if (isFirst) return before?.kind !== "quotation" || !mark.startsWith("-");
  return follows.trimEnd().endsWith(":") || (isLast && after?.kind === "item");
}

/** A lone line that starts with a star may be the note that another star points to, unless a list follows. */
const isNote = ({ sign: mark, run, isLast }: ListLine, after: Prose | undefined, hasNotes: () => boolean): boolean =>
  mark === "*" && run === 1 && !(isLast && after?.kind === "item") && hasNotes();

function problemOfCounted(block: Prose, { first, sign: mark, length, isKnown }: CountedLines): Problem {
  return {
    message: `The line ${quoted(first.text.trim())} and ${length === 2 ? "one more" : `${length - 1} more`} below it are shown as plain text, not as a list`,
    fix: isKnown ? `Leave a blank line above ${quoted(mark)}.` : 'Start each line with a number, a full stop and a space, such as "1. ", and leave a blank line above the first.',
    at: placeOfSign(block.at(first.from + first.text.indexOf(mark)), mark),
  };
}

function problemOfPasted({ block, line, more }: PastedList): Problem {
  const which = `The line ${quoted(line.written.replace(/<br[ /]{0,2}>/gi, "").trim())}${more === 0 ? "" : ` and ${more === 1 ? "one more" : `${more} more`} below it`}`;
  return {
    message: more === 0 ? `${which} is shown as plain text, not as an item of a list` : `${which} are shown as plain text, not as a list`,
    fix: `Start ${more === 0 ? "the" : "each"} line with "* ", and leave a blank line above the first item.`,
    at: placeOfSign(placeOfMark(block, line), line.sign),
  };
}

function problemOf(file: string, block: Prose, line: ListLine): Problem {
  const { sign: mark, run, text } = line;
  const at = placeOfMark(block, line);
  const words = text.trim();
  const message = `The line ${quoted(words)} is shown as plain text, not as an item of a list`;
  const fix = `Put a space after ${quoted(mark)}: ${quoted(`${mark} ${words.slice(mark.length)}`)}.`;
  const isSure = run > 1 || block.kind === "item";
  return { message, fix, at: placeOfSign(at, mark), ...(isSure ? { repair: addSpace(file, at, mark) } : {}) };
}

const nameOf = ({ line, column }: Position): string => `${line}:${column}`;
