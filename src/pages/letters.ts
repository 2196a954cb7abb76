/** The headings of the A to Z, in order; titles that begin with anything else stand under the last. */
export const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0-9"] as const;

/** The heading of the A to Z under which a title stands. */
export function letterOf(title: string): string {
  const first = title.normalize("NFD").replace(/^[^\p{L}\p{N}]+/u, "").charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : "0-9";
}
