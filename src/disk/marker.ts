import { lstatSync } from "node:fs";
import { join } from "node:path";

/** The file by which an output folder is known to be ours, and safe to replace whole. */
export const markerName = ".service-manual";

/** What the marker says: the same in every build, so that two builds of one content are the same bytes. */
export const markerText = "This folder was made by Service Manual. Each build replaces it whole.\n";

/** Whether a folder is one that a build of ours made. */
export function hasMarker(folder: string): boolean {
  return lstatSync(join(folder, markerName), { throwIfNoEntry: false })?.isFile() ?? false;
}
