const key = /^redirect_from:(.*)$/m;
const address = /\/[^\s,'"[\]{}#]*/g;

/**
 * The addresses that a file's `redirect_from` seems to name, though the file cannot be read as a page: those on the
 * key's line, and on the lines of a list below it.
 */
export function oldAddressesIn(bytes: Uint8Array): readonly string[] {
  const text = Buffer.from(bytes.subarray(0, mostRead)).toString("utf8").replace(/\r\n?/g, "\n");
  const found = key.exec(text);
  if (!found) return [];
  const below = text.slice(found.index + found[0].length + 1).split("\n");
  const end = below.findIndex((line) => !/^(?:[ \t]|-[ \t])/.test(line));
  return [found[1] ?? "", ...below.slice(0, end === -1 ? below.length : end)].join("\n").match(address) ?? [];
}

/** Bytes; front matter stands at the start of a file. */
const mostRead = 10_000;
