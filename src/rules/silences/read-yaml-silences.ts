import { isMeantAsSilence, mayHoldSilence, readSilenceWords } from "../../diagnostics/silence-comments.ts";
import type { Silence } from "../../diagnostics/silence.ts";
import { silencesOf } from "./silences-of.ts";

/** The comments of front matter or settings that accept problems: `# check-allow rule-id: reason`, behind a value or alone above it. */
export function readYamlSilences(file: string, yaml: string): readonly Silence[] {
  if (!mayHoldSilence(yaml)) return [];
  const rows = yaml.split("\n");
  const silences: Silence[] = [];
  let above: Silence[] = [];
  for (const [row, text] of rows.entries()) {
    if (text.trim() === "") continue;
    const at = commentStart(text);
    const own = at === -1 ? [] : silencesIn(file, text, row, at);
    const isAlone = at !== -1 && text.slice(0, at).trim() === "";
    if (isAlone) above.push(...own);
    else {
      // What is alone speaks of this row, the first below it that is no comment.
      silences.push(...above.map((silence) => speakingOf(silence, row)), ...own.map((silence) => speakingOf(silence, row)));
      above = [];
    }
  }
  return [...silences, ...above];
}

const speakingOf = (silence: Silence, row: number): Silence => (silence.on === "page" ? silence : { ...silence, on: row + 1 });

function silencesIn(file: string, text: string, row: number, at: number): Silence[] {
  const start = at + 1 + (/^[ \t]*/.exec(text.slice(at + 1))?.[0].length ?? 0);
  const words = readSilenceWords(text.slice(start), start);
  if (!isMeantAsSilence(words)) return [];
  const spanAt = (offset: number, length: number): Silence["place"] => ({ file, line: row + 1, column: offset + 1, endLine: row + 1, endColumn: offset + 1 + length });
  return silencesOf(words, undefined, at, spanAt);
}

/** Where the comment of a line of YAML starts: a hash at its start or behind a space, and not between quotation marks. */
function commentStart(text: string): number {
  let quote = "";
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote !== "") {
      if (character === "\\" && quote === '"') at += 1;
      else if (character === quote) quote = "";
    } else if ((character === '"' || character === "'") && follows(text, at, " \t[{,")) quote = character;
    else if (character === "#" && follows(text, at, " \t")) return at;
  }
  // An apostrophe that opened nothing, as in: rock 'n roll.
  return quote === "" ? -1 : text.search(/(?<=^|[ \t])#(?=[ \t]{0,20}check-allow)/);
}

const follows = (text: string, at: number, characters: string): boolean => at === 0 || characters.includes(text.charAt(at - 1));
