import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this project, wherever its code runs from: the nearest above this file that holds its `package.json`. */
export const projectFolder = nearestPackage(dirname(fileURLToPath(import.meta.url)));

function nearestPackage(folder: string): string {
  return existsSync(join(folder, "package.json")) || folder === dirname(folder) ? folder : nearestPackage(dirname(folder));
}
