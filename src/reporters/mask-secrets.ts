import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** Gives a line, from 1, of a content file; undefined when it cannot be read. */
export type ReadLine = (file: string, line: number) => string | undefined;

/** Reads lines with every key or password in them covered, whatever they are shown for: reports are kept where more people read than may use a key. */
export function maskSecrets(diagnostics: readonly Diagnostic[], readLine: ReadLine): ReadLine {
  const secrets = new Map<string, Diagnostic[]>();
  for (const found of diagnostics) if (found.rule === "secret") secrets.set(found.file, [...(secrets.get(found.file) ?? []), found]);
  if (secrets.size === 0) return readLine;
  return (file, line) => {
    const text = readLine(file, line);
    return text === undefined ? undefined : (secrets.get(file) ?? []).reduce((masked, secret) => cover(masked, line, secret), text);
  };
}

/** Covers the part of a line that is in a secret's place, one for one, so that columns stay; a place without an end takes the rest of its line. */
function cover(text: string, number: number, { line, column, endLine = line, endColumn }: Diagnostic): string {
  if (number < line || number > endLine) return text;
  const from = number === line ? column - 1 : 0;
  const to = number === endLine && endColumn !== undefined ? endColumn - 1 : text.length;
  return text.slice(0, from) + "*".repeat(Math.max(0, Math.min(to, text.length) - from)) + text.slice(to);
}
