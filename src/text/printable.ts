const terminalSequence = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-Z\\^_])/g;
const unprintable = /[\p{Cc}\p{Co}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** A text that is safe to print on one line: without terminal commands, control, bidirectional or invisible characters. */
export function printable(text: string): string {
  return text
    .replace(terminalSequence, "")
    .replace(/[\t\r\n]+/g, " ")
    .replace(unprintable, "");
}

/** What an author wrote, printable, shortened and in quotation marks, to stand in a message. */
export function quoted(text: string, longest = 60): string {
  const clean = printable(text);
  const characters = clean.length > longest ? Array.from(clean) : [];
  return `"${characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : clean}"`;
}
