/** A kind of file that is not UTF-8 text, as its bytes betray it. */
export type ForeignKind = { readonly encoding: "UTF-16" | "UTF-32" } | { readonly binary: string };

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["a GIF image", [0x47, 0x49, 0x46, 0x38]],
  ["a WebP image or a sound", [0x52, 0x49, 0x46, 0x46]],
  ["a PDF document", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a zip archive or an Office document", [0x50, 0x4b, 0x03, 0x04]],
  ["an old Office document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a compressed file", [0x1f, 0x8b]],
  ["a program", [0x7f, 0x45, 0x4c, 0x46]],
];

/** Tells what a file is that does not look like clean UTF-8, or undefined when it is text after all. */
export function foreignKind(bytes: Uint8Array): ForeignKind | undefined {
  const starts = (wanted: readonly number[]): boolean => wanted.every((byte, at) => bytes[at] === byte);
  if (starts([0xff, 0xfe, 0, 0]) || starts([0, 0, 0xfe, 0xff])) return { encoding: "UTF-32" };
  if (starts([0xff, 0xfe]) || starts([0xfe, 0xff])) return { encoding: "UTF-16" };
  const known = signatures.find(([, signature]) => starts(signature));
  if (known) return { binary: known[0] };
  return foreignByNuls(bytes.subarray(0, 4096));
}

/** Latin text in UTF-16 has a NUL in every other byte; a binary file has many, anywhere; one alone is a slip in a text. */
function foreignByNuls(sample: Uint8Array): ForeignKind | undefined {
  const nuls = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  const pairs = sample.length / 2;
  if (Math.max(even, odd) > pairs * 0.6 && Math.min(even, odd) < pairs * 0.1) return { encoding: "UTF-16" };
  return even + odd > Math.max(3, sample.length / 50) ? { binary: "a binary file" } : undefined;
}
