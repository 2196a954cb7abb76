import { findSilenceComments, mayHoldSilence } from "../../diagnostics/silence-comments.ts";
import type { Silence } from "../../diagnostics/silence.ts";
import type { SilenceSource } from "../../pages/page-source.ts";
import { createLineIndex } from "../../text/place.ts";
import { commentedLines } from "./commented-lines.ts";
import { readYamlSilences } from "./read-yaml-silences.ts";
import { silencesOf } from "./silences-of.ts";

/** The comments in a page that accept problems: those of its front matter, then those of its text. */
export function* readSilences({ path, text, bodyFirstLine, code }: SilenceSource): Iterable<Silence> {
  if (!mayHoldSilence(text)) return;
  const index = createLineIndex(text);
  const bodyStart = index.offsetOf(bodyFirstLine + 1);
  const isDormant = code === undefined;
  for (const silence of readYamlSilences(path, text.slice(0, bodyStart))) yield isDormant ? { ...silence, isDormant } : silence;
  const comments = findSilenceComments(text, code ?? (() => [])).filter(({ start }) => start >= bodyStart);
  const lines = commentedLines(text, comments);
  for (const [n, comment] of comments.entries()) {
    const place = (at: number, length: number) => spanAt(path, index.positionAt(at), length);
    for (const silence of silencesOf(comment, lines[n], comment.start, place)) yield isDormant ? { ...silence, isDormant } : silence;
  }
}

const spanAt = (file: string, { line, column }: { readonly line: number; readonly column: number }, length: number): Silence["place"] => ({
  file,
  line,
  column,
  endLine: line,
  endColumn: column + length,
});
