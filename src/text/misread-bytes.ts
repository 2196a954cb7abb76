/** A code page: the characters that it has for the bytes 80 to FF. */
export type CodePage = ReadonlyMap<string, number>;

const pageOf = (characters: string): CodePage => new Map([...characters].map((character, at) => [character, 0x80 + at]));

/** Latin-1 from A0 on, and Windows-1252 below; for the five bytes that it leaves out, control characters. */
const windows = pageOf(`€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ${String.fromCharCode(...Array.from({ length: 96 }, (_, at) => 0xa0 + at))}`);
/** The code page of old Macs. */
export const macintosh: CodePage = pageOf("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xA0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ");
/** The code page of the command line of Windows. */
export const dos: CodePage = pageOf("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0");

/** The text whose bytes were taken for these characters of a code page, by default that of Windows; undefined when they are not UTF-8. */
export function readMisreadBytes(characters: string, codePage = windows): string | undefined {
  const bytes = Array.from(characters, (character) => codePage.get(character) ?? character.charCodeAt(0));
  if (bytes.some((byte) => byte > 0xff || (codePage !== windows && byte < 0x80))) return undefined;
  const text = Buffer.from(bytes).toString("utf8");
  return text.includes("\uFFFD") ? undefined : text;
}
