const hyphens = /^:?-{2,}:?$/;
const dashes = /^:?[-\u2010-\u2015\u2212_=~*]{2,40}:?$|^:?[\u2010-\u2015\u2212]:?$/;

/** The cells of a line of a table as they are written, without the bars around it. */
export const barredCells = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());

const codeWithBar = /`[^`|\n]{0,100}\|[^`\n]{0,100}`/;

/** Whether a row of a table has code with a bar in it, which ends its cell all the same. */
export const hasBarInCode = (line: string): boolean => codeWithBar.test(line.replaceAll("\\|", ""));

/** Whether a line was meant as the row of hyphens below a header, although other signs stand in it. */
export function isMeantAsRule(line: string): boolean {
  const cells = barredCells(line);
  if (cells.length > 100 || cells.every((cell) => cell === "")) return false;
  const written = cells.filter((cell) => cell !== "");
  return written.every((cell) => dashes.test(cell)) || (written.some((cell) => hyphens.test(cell)) && written.every((cell) => cell.length <= 12 && /[-:]/.test(cell)));
}
