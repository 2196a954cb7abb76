import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Files to copy as they are, and where to. */
export interface Copies {
  readonly from: string;
  /** A folder below the one written to. */
  readonly to: string;
  readonly paths: readonly string[];
}

/** Makes `folder` hold exactly these texts and these copies. */
export function writeFiles(folder: string, texts: Iterable<readonly [string, string]>, copies: Copies): void {
  rmSync(folder, { recursive: true, force: true });
  const made = new Set<string>();
  const placeFor = (path: string): string => {
    const place = join(folder, path);
    const parent = dirname(place);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    return place;
  };
  for (const [path, text] of texts) writeFileSync(placeFor(path), text);
  for (const path of copies.paths) copyFileSync(join(copies.from, path), placeFor(join(copies.to, path)));
}
