import { matchesIn } from "../../text/matches-in.ts";
import { createLineIndex } from "../../text/place.ts";
import { quoted } from "../../text/printable.ts";
import type { TextRule } from "../rule.ts";
import { keyKinds, mayHoldKey, type KeyKind } from "./key-kinds.ts";
import { keysInTables } from "./keys-in-tables.ts";
import { looksChosen, looksDrawn, looksEncoded } from "./looks-real.ts";

/** A key or password that somebody could use; its own letters are not repeated in the message. */
export const secret: TextRule = {
  id: "secret",
  *check({ text }) {
    const known = mayHoldKey(text) ? findKeys(text) : [];
    const keys = [...known, ...cellKeys(text).filter(({ start, end }) => !known.some((each) => each.start < end && start < each.end))];
    if (keys.length === 0) return;
    const index = createLineIndex(text);
    for (const { start, end, name, key } of keys) {
      const { line: endLine, column: endColumn } = index.positionAt(end);
      yield {
        message: `This looks like ${name}${/^\w{4}(?!:)/.test(key) ? `: ${quoted(`${key.slice(0, 4)}…`)}` : ""}`,
        fix: "Have the key replaced at once, even if you delete it here, because earlier versions of the file keep it.",
        at: { ...index.positionAt(start), endLine, endColumn },
      };
    }
  },
};

interface FoundKey {
  /** What it looks like. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What the message may show the beginning of. */
  readonly key: string;
}

/** Secrets that only the name of their column betrays. */
const cellKeys = (text: string): FoundKey[] => [...keysInTables(text)].map(({ start, end }) => ({ name: "a password or key", start, end, key: text.slice(start, end) }));

/** Every key of a text, each under the surest kind only, in order. */
function findKeys(text: string): FoundKey[] {
  const found: FoundKey[] = [];
  const isTaken = new Uint8Array(text.length);
  for (const kind of keyKinds) {
    for (const match of matchesIn(text, kind.pattern)) {
      const key = readKey(match, kind);
      if (!key || isTaken[key.start] || isTaken[key.end - 1]) continue;
      isTaken.fill(1, key.start, key.end);
      found.push(key);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function readKey({ 0: whole, index, groups }: RegExpExecArray, kind: KeyKind): FoundKey | undefined {
  const { name } = kind;
  const part = groups?.["key"] ?? whole;
  const end = index + whole.length;
  if (kind.isCertain) return { name, start: index + whole.indexOf(part), end: index + whole.indexOf(part) + part.length, key: part };
  if (kind.isEncoded) return looksEncoded(part) ? { name, start: end - part.length, end, key: part } : undefined;
  if (!kind.isChosen) return looksDrawn(part) ? { name, start: index, end, key: whole } : undefined;
  const isCode = groups?.["quote"] !== "" || whole.slice(0, whole.lastIndexOf(part)).includes("=");
  return looksChosen(part, isCode) ? { name, start: index + whole.lastIndexOf(part), end, key: part } : undefined;
}
