import { createHash } from "node:crypto";
import type { Diagnostic, Repair, Severity } from "../diagnostics/diagnostic.ts";
import type { AcceptedDiagnostic } from "../diagnostics/silence.ts";
import type { Place } from "../text/place.ts";
import { printable } from "../text/printable.ts";
import { repositoryPath } from "./repository-path.ts";

/** What a result needs of the log that it stands in. */
export interface ResultContext {
  readonly folder: string;
  readonly ruleIndex: number;
  /** How often each fingerprint was given so far. */
  readonly seen: Map<string, number>;
}

/** SARIF's name of each severity. */
export const sarifLevels: Readonly<Record<Severity, "error" | "warning" | "note">> = { error: "error", warning: "warning", info: "note" };

/** One problem as SARIF's result: its place, every other place, its repair, and the comment that accepts it. */
export function sarifResult(found: Diagnostic | AcceptedDiagnostic, { folder, ruleIndex, seen }: ResultContext): object {
  const { rule, severity, message, why, fix, related = [], repair } = found;
  const others = related.map((place, index) => ({ id: index + 1, ...location(place, folder), message: { text: escapeText(place.message) } }));
  return {
    ruleId: rule,
    ruleIndex,
    level: sarifLevels[severity],
    message: { text: escapeText(`${message}. ${fix} ${why}`) },
    locations: [location(found, folder)],
    partialFingerprints: { "contentCheck/v1": fingerprint(found, seen) },
    ...(others.length > 0 ? { relatedLocations: others } : {}),
    ...(repair ? { fixes: [fixOf(fix, repair, folder)] } : {}),
    ...("reason" in found ? { suppressions: [{ kind: "inSource", justification: printable(found.reason) }] } : {}),
  };
}

const location = (place: Place, folder: string): object => ({ physicalLocation: { artifactLocation: artifactLocation(place.file, folder), region: region(place) } });

/** A file below the folder that the check ran in is named from there, so that hosts find it; another one from the content folder. */
function artifactLocation(file: string, folder: string): object {
  const path = repositoryPath(folder, file);
  const uri = (path ?? file).split("/").map(encodeSegment).join("/");
  return { uri: uri === "" ? "." : uri, uriBaseId: path === undefined ? "CONTENT" : "%SRCROOT%" };
}

const encodeSegment = (segment: string): string => encodeURIComponent(segment.replace(/\p{Cs}/gu, "\uFFFD")).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

const region = ({ line, column, endLine, endColumn }: Omit<Place, "file">): object => ({
  startLine: line,
  startColumn: column,
  ...(endLine === undefined ? {} : { endLine }),
  ...(endColumn === undefined ? {} : { endColumn }),
});

const fixOf = (fix: string, { place, text }: Repair, folder: string): object => ({
  description: { text: escapeText(fix) },
  artifactChanges: [
    {
      artifactLocation: artifactLocation(place.file, folder),
      replacements: [{ deletedRegion: region(place), ...(text === "" ? {} : { insertedContent: { text } }) }],
    },
  ],
});

/** In SARIF's texts, square brackets would make links, and braces round a number would stand for something else. */
const escapeText = (text: string): string => printable(text).replace(/[\\[\]]/g, "\\$&").replace(/\{(\d+)\}/g, "{{$1}}");

/** The same in every run for as long as the problem is, whatever line it moves to. */
function fingerprint({ rule, file, message }: Diagnostic, seen: Map<string, number>): string {
  const hash = createHash("sha256").update([rule, file, message].join("\0")).digest("hex").slice(0, 32);
  const count = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count);
  return `${hash}:${count}`;
}
