/** A size in bytes as people read it, such as "1.4 MB"; never less than it is by much, so that nobody's disk is too small. */
export const sizeText = (bytes: number): string =>
  bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} KB` : `${(bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0)} MB`;
