import { sep } from "node:path";

/** A path of the disk as findings, settings and git write it: with forward slashes. */
export const posixPath = (path: string): string => path.split(sep).join("/");
