/** The characters that Windows-1252 has for the bytes 80 to 9F; for the five that it leaves out, control characters. */
const windows: ReadonlyMap<string, number> = new Map(
  [..."€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ"].map((character, at) => [character, 0x80 + at]),
);

/** The text whose bytes were taken for these characters of Windows-1252 or Latin-1; undefined when they are not UTF-8. */
export function readMisreadBytes(characters: string): string | undefined {
  const bytes = Array.from(characters, (character) => windows.get(character) ?? character.charCodeAt(0));
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  const text = Buffer.from(bytes).toString("utf8");
  return text.includes("\uFFFD") ? undefined : text;
}
