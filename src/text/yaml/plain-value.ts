import type { Position } from "../place.ts";
import type { Written, WrittenScalar } from "./written.ts";

/** What means something at the start of a value, save a hyphen before a number. */
const indicator = /^[?:,[\]}#&*!|>'"%@`]|^-(?![.\d])/;
/** What means something, or may, within a value that has no quotation marks. */
const withinValue = /: | #|:$|\[/;
const quotedText = /^(?:"[^"\\[]*"|'[^'[]*')$/;
const bracketed = /^\[ *[\w/.-]+(?: [\w/.-]+)*(?: *, *[\w/.-]+(?: [\w/.-]+)*)* *\]$/;
const itemInBrackets = /[\w/.-]+(?: [\w/.-]+)*/g;
const numberLike = /^[-+.\d][\w.+-]*$/;
const date = /^\d{4}-\d\d-\d\d$/;
const wholeNumber = /^[-+]?\d+$/;
const decimal = /^[-+]?(?:\.\d+|\d+\.\d*)$/;
const words: ReadonlyMap<string, boolean | null> = new Map([
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
  ...["~", "null", "Null", "NULL"].map((word) => [word, null] as const),
]);

/** A value on one line whose meaning is beyond doubt; absent when a parser of YAML has to say what it is. */
export function plainValue(source: string, at: Position): Written | undefined {
  const first = source.charAt(0);
  if ((first === '"' || first === "'") && quotedText.test(source)) return { kind: "text", value: source.slice(1, -1), source, plain: false, at };
  if (first === "[" && bracketed.test(source)) return listOf(source, at);
  return plainScalar(source, at);
}

/** The value of a key or hyphen that nothing follows. */
export const emptyScalar = (at: Position): WrittenScalar => ({ kind: "nothing", value: null, source: "", plain: true, at });

function plainScalar(source: string, at: Position): WrittenScalar | undefined {
  if (indicator.test(source) || withinValue.test(source)) return undefined;
  if (numberLike.test(source) && !date.test(source)) return plainNumber(source, at);
  const word = words.get(source);
  if (word === undefined) return { kind: "text", value: source, source, plain: true, at };
  return word === null ? { kind: "nothing", value: null, source, plain: true, at } : { kind: "truth", value: word, source, plain: true, at };
}

function plainNumber(source: string, at: Position): WrittenScalar | undefined {
  if (wholeNumber.test(source)) return { kind: "number", value: parseInt(source, 10), source, plain: true, at };
  return decimal.test(source) ? { kind: "number", value: parseFloat(source), source, plain: true, at } : undefined;
}

function listOf(source: string, at: Position): Written | undefined {
  const items: Written[] = [];
  for (const { 0: word, index } of source.matchAll(itemInBrackets)) {
    const item = plainScalar(word, { line: at.line, column: at.column + index });
    if (!item) return undefined;
    items.push(item);
  }
  return { kind: "list", items, source, at };
}
