import type { Span } from "../place.ts";
import { quoted } from "../printable.ts";

/** Which lines stand at indents that do not go together, and how they should stand. */
export interface IndentExplanation {
  readonly message: string;
  readonly fix: string;
  readonly at: Span;
}

/** The start of a line: a key, an item of a list, or an item that starts with a key. */
interface Opening {
  readonly line: number;
  /** How many spaces stand before the line's first character, and before its key. */
  readonly indent: number;
  readonly keyIndent: number;
  readonly isItem: boolean;
  /** The key with its colon, or the whole item. */
  readonly name: string;
  /** The name with the hyphen of an item. */
  readonly shown: string;
  /** Whether its value stands on lines below it. */
  readonly isEmpty: boolean;
}

/** Says that a line, though it makes sense in itself, is indented unlike the line above; undefined where that is not what is wrong. */
export function explainIndent(lines: readonly string[], number: number): IndentExplanation | undefined {
  const joined = /^(\s*)-(?=\w[^\n]*:\s)(.*)$/.exec(lines[number - 2] ?? "");
  if (joined) return missingSpace(number - 1, joined);
  const line = openingOf(lines, number);
  const before = openingAbove(lines, number);
  if (!line || !before) return undefined;
  if (!line.isItem) return explainKey(line, before, openingAbove(lines, before.line));
  const above = itemAbove(lines, before);
  if (above && above.indent !== line.indent) {
    const [own, other] = [{ ...line, name: line.shown }, { ...above, name: above.shown }];
    return { ...disagreement(own, line.indent, other, above.indent), fix: put(above.indent, own, other), at: indentOf(line) };
  }
  return above || before.isEmpty || before.indent !== line.indent ? undefined : itemOfNothing(line, before);
}

function explainKey(line: Opening, above: Opening, parent: Opening | undefined): IndentExplanation | undefined {
  const wanted = above.keyIndent;
  if (line.indent === wanted || !above.name.endsWith(":")) return undefined;
  const message = disagreement(line, line.indent, above, wanted);
  if (line.indent > wanted && !above.isItem && parent?.isEmpty === true && parent.keyIndent === wanted) {
    const at = { line: above.line, column: 1, endLine: line.line, endColumn: line.indent + 1 };
    return { ...message, fix: `Put ${spaces(line.indent)} before ${quoted(above.name)} too, so that both belong to ${quoted(parent.name)}.`, at };
  }
  if (line.indent > wanted) return { ...message, fix: wanted === 0 ? `Delete the spaces before ${quoted(line.name)}.` : put(wanted, line, above), at: indentOf(line) };
  if (!parent && !above.isItem) return { ...message, fix: `Delete the spaces before ${quoted(above.name)}.`, at: indentOf(above) };
  return { ...message, fix: put(wanted, line, above), at: indentOf(line) };
}

const disagreement = (line: Opening, own: number, above: Opening, other: number): { readonly message: string } => ({
  message: `${quoted(line.name)} has ${spaces(own)} before it, but ${quoted(above.name)} above it has ${other === 0 ? "none" : String(other)}`,
});

const put = (count: number, line: Opening, above: Opening): string =>
  count === 0 ? `Delete the spaces before ${quoted(line.name)}.` : `Put ${spaces(count)} before ${quoted(line.name)}, so that it is right below ${quoted(above.name)}.`;

const itemOfNothing = (line: Opening, above: Opening): IndentExplanation => ({
  message: `${quoted(line.shown)} is an item of a list, but ${quoted(above.name)} above it has a value already`,
  fix: "Write the key of the list on a line above the item, or delete the item.",
  at: { line: line.line, column: line.indent + 1 },
});

function missingSpace(line: number, [text, lead = "", rest = ""]: RegExpExecArray): IndentExplanation {
  return { message: `A space is missing after the hyphen in ${quoted(text.trim())}`, fix: `Write - ${rest}.`, at: { line, column: lead.length + 1 } };
}

const indentOf = ({ line, indent }: Opening): Span => ({ line, column: 1, endLine: line, endColumn: indent + 1 });

const spaces = (count: number): string => (count === 0 ? "no spaces" : count === 1 ? "1 space" : `${count} spaces`);

/** The nearest line above that says something. */
function openingAbove(lines: readonly string[], number: number): Opening | undefined {
  for (let above = number - 1; above > 0; above--) {
    if (!/^\s*(?:#|$)/.test(lines[above - 1] ?? "")) return openingOf(lines, above);
  }
  return undefined;
}

/** The item that a line belongs to or is, if it is in a list. */
function itemAbove(lines: readonly string[], from: Opening): Opening | undefined {
  let at: Opening | undefined = from;
  while (at && !at.isItem && at.indent > 0) at = openingAbove(lines, at.line);
  return at?.isItem === true ? at : undefined;
}

function openingOf(lines: readonly string[], line: number): Opening | undefined {
  const [, indent = "", hyphen = "", rest = ""] = /^( *)(- +)?(.*)$/.exec((lines[line - 1] ?? "").trimEnd()) ?? [];
  const key = /^\w[\w-]*:(?= |$)/.exec(rest)?.[0];
  if (key === undefined && hyphen === "") return undefined;
  const keyIndent = indent.length + hyphen.length;
  const name = key ?? `${hyphen}${rest}`;
  const isItem = hyphen !== "";
  return { line, indent: indent.length, keyIndent, isItem, name, shown: isItem && key ? `- ${key}` : name, isEmpty: key !== undefined && /^\s*(?:#|$)/.test(rest.slice(key.length)) };
}
