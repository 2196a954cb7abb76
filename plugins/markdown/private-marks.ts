const marks = ["\uE000", "\uE001", "\uE002", "\uE003"];
const everyMark = /[\uE000-\uE003]/g;
const references = /(&#x0*)e00[0-3]|(&#0*)5734[4-7]/gi;

/** Surrounds raw HTML while it is sanitised apart from its page. */
export const fragmentEdge = "\uE003";

/**
 * Takes the private-use characters that rendering uses as marks out of a body, also as `&#xE000;`, and the character
 * that Markdown forbids, keeping its length.
 */
export function withoutMarks(body: string): string {
  let plain = body.includes("\0") ? body.replaceAll("\0", "\uFFFD") : body;
  if (marks.some((mark) => plain.includes(mark))) plain = plain.replace(everyMark, "\uFFFD");
  if (!plain.includes("&#")) return plain;
  return plain.replace(references, (_, hex?: string, decimal?: string) => (hex === undefined ? `${decimal ?? ""}65533` : `${hex}FFFD`));
}
