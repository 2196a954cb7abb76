const markup = /(`+)(?!`)[\s\S]*?[^`]\1(?!`)|<[^<>\n]*>|\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\]\[[^\]\n]*\]|\{[:#.][^}\n]*\}/g;

/** The text of a block in which code, addresses, tags and attributes are replaced by U+FFFC, one for one. */
export function maskMarkup(text: string): string {
  if (!/[`<[{]/.test(text)) return text;
  return text.replace(markup, (found) => found.replace(/[^\n]/g, "\uFFFC"));
}
