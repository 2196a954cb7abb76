const characters = /[\uE000-\uE002]/;
const everyCharacter = /[\uE000-\uE002]/g;
const references = /(&#x0*)e00[0-2]|(&#0*)5734[4-6]/gi;

/** Takes the private-use characters that rendering uses as marks out of a body, also as `&#xE000;`, keeping its length. */
export function withoutMarks(body: string): string {
  const plain = characters.test(body) ? body.replace(everyCharacter, "\uFFFD") : body;
  if (!plain.includes("&#")) return plain;
  return plain.replace(references, (_, hex?: string, decimal?: string) => (hex === undefined ? `${decimal ?? ""}65533` : `${hex}FFFD`));
}
