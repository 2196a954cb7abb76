/** The lines of a file, as findings count them, whatever its line ends; bytes that are no UTF-8 stand as one and the same character. */
export function textLines(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder().decode(bytes);
  return (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text).split("\n");
}
