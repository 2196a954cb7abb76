import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../src/disk/project-folder.ts";

/** The version of this program. */
export const ownVersion = (): string => (JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")) as { version: string }).version;
