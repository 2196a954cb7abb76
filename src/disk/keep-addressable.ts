import type { Finding } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../pages/source-file.ts";
import { addressFinding } from "./name-findings.ts";

/** Keeps the pages whose whole path makes a good address; a folder's bad name is told once, for all the pages in it. */
export function keepAddressable(sources: readonly SourceFile[]): { sources: SourceFile[]; findings: readonly Finding[] } {
  const judged = new Map<string, Finding | undefined>();
  const findingOf = (path: string): Finding | undefined => {
    if (!judged.has(path)) judged.set(path, addressFinding(path));
    return judged.get(path);
  };
  const kept = sources.filter(({ path }) => {
    // Every segment is judged, so that one run tells of all of them.
    const findings = pathsTo(path).map(findingOf);
    return findings.every((finding) => finding?.rule !== "file-name");
  });
  return { sources: kept, findings: [...judged.values()].filter((finding) => finding !== undefined) };
}

/** The path of each folder that a file is in, and of the file itself: `a/b.md` gives `a` and `a/b.md`. */
function pathsTo(path: string): string[] {
  const paths: string[] = [];
  for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) paths.push(path.slice(0, at));
  return [...paths, path];
}
