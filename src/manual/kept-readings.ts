import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Silence } from "../diagnostics/silence.ts";
import type { Page } from "../pages/page.ts";
import type { SourceFile } from "../pages/source-file.ts";
import type { UnpublishedPage } from "./manual.ts";
import { readPage, type Reading } from "./read-page.ts";

/** What reading one source gave. */
interface KeptReading {
  readonly bytes: Uint8Array;
  readonly page: Page | undefined;
  readonly findings: readonly Finding[];
  readonly silences: readonly Silence[];
  readonly unpublished: readonly UnpublishedPage[];
}

/** What reading sources gave, by their paths: for reading two versions of a manual that have most files in common, by the same settings. */
export type KeptReadings = Map<string, KeptReading>;

/** Reads a source as `readPage` does, or gives again what the same bytes at the same path gave before. */
export function readPageOnce(source: SourceFile, reading: Reading, kept: KeptReadings | undefined): Page | undefined {
  if (!kept) return readPage(source, reading);
  const known = kept.get(source.path);
  const one = known && Buffer.compare(known.bytes, source.bytes) === 0 ? known : readAlone(source, reading);
  kept.set(source.path, one);
  one.findings.forEach(reading.report);
  one.silences.forEach(reading.silence);
  one.unpublished.forEach(reading.leaveOut);
  return one.page;
}

function readAlone(source: SourceFile, reading: Reading): KeptReading {
  const findings: Finding[] = [];
  const silences: Silence[] = [];
  const unpublished: UnpublishedPage[] = [];
  const page = readPage(source, {
    ...reading,
    report: (finding) => void findings.push(finding),
    silence: (silence) => void silences.push(silence),
    leaveOut: (left) => void unpublished.push(left),
  });
  return { bytes: source.bytes, page, findings, silences, unpublished };
}
