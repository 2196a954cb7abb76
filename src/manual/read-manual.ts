import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Silence } from "../diagnostics/silence.ts";
import type { PlainDate } from "../front-matter/front-matter.ts";
import { backlinksOf, outgoingOf, type ResolvedLink } from "../links/backlinks.ts";
import { createMoveTable, type Move } from "../links/redirects.ts";
import { createResolver } from "../links/resolve.ts";
import { addressKey, urlOf } from "../pages/address.ts";
import type { RenderMarkdown } from "../pages/markdown.ts";
import { compareInList, compareUrls } from "../pages/order.ts";
import type { Page } from "../pages/page.ts";
import type { Inspection } from "../pages/page-source.ts";
import type { Asset, SourceFile } from "../pages/source-file.ts";
import { publicationsOf } from "../publications/publications.ts";
import type { Settings } from "../settings/settings.ts";
import { editionsOf } from "../standard/editions.ts";
import { audiencesOf } from "../taxonomy/audiences.ts";
import { categoriesOf } from "../taxonomy/categories.ts";
import { phasesOf } from "../taxonomy/phases.ts";
import { quoted } from "../text/printable.ts";
import { changesOf } from "./changes.ts";
import { madePages } from "./made-pages.ts";
import type { Manual, UnpublishedPage } from "./manual.ts";
import { oneOfEachKind } from "./one-of-each-kind.ts";
import { oldAddressesIn } from "./old-addresses.ts";
import { type KeptReadings, readPageOnce } from "./kept-readings.ts";
import type { Reading } from "./read-page.ts";
import { vocabularyOf } from "./vocabulary-of.ts";

/** Everything that a manual is made from; nothing else is read. */
export interface ManualSources {
  readonly sources: readonly SourceFile[];
  readonly assets: readonly Asset[];
  readonly settings: Settings;
  /** The settings file's name, for problems in it. */
  readonly settingsFile: string;
  readonly renderMarkdown: RenderMarkdown;
  /** Dates after the coming year are taken for mistakes. */
  readonly today: PlainDate;
  /** Paths of files that could not even be taken in, so that what leads to them is not called broken. */
  readonly lost?: readonly string[];
  /** What else to look for while the sources are read. */
  readonly inspection?: Inspection;
  /** What reading an earlier version with the same settings gave, and place for what this one gives. */
  readonly kept?: KeptReadings;
}

/** A manual, what is wrong with it as far as reading tells, and which problems its authors accept. */
export interface ReadManual {
  readonly manual: Manual;
  readonly findings: readonly Finding[];
  readonly silences: readonly Silence[];
}

/** Reads sources into a manual, and says what is wrong with them; touches no disk, network or clock. */
export function readManual(from: ManualSources): ReadManual {
  const findings: Finding[] = [];
  const silences: Silence[] = [];
  const unpublished: UnpublishedPage[] = [];
  const read = readPages(from, {
    report: (finding) => findings.push(finding),
    silence: (silence) => silences.push(silence),
    leaveOut: (page) => unpublished.push(page),
  });
  const pages = oneOfEachKind(withoutDuplicates(read, findings), (finding) => findings.push(finding));

  const listed = pages.filter(({ front, isMade }) => front.status !== "withdrawn" && !isMade).sort(compareInList);
  const parts = {
    pages,
    categories: categoriesOf(from.settings.categories, listed),
    phases: phasesOf(from.settings.phases, listed),
    audiences: audiencesOf(from.settings.audiences, listed),
    publications: publicationsOf(pages),
  };
  const made = madePages({ settings: from.settings, ...parts });
  const moves = createMoveTable(movesOf(from, pages));
  const keys = new Set([...pages, ...made].map(({ url }) => addressKey(url)));
  const { settings } = from;
  const resolve = createResolver({
    pages: keys,
    assets: new Set(from.assets.map(({ path }) => path)),
    movedTo: (path) => parseDestination(moves.destination(path), keys),
    basePaths: [settings.basePath],
    origins: [
      { address: settings.url + settings.basePath.slice(0, -1), own: true },
      ...settings.sameAs.map((address) => ({ address, own: false })),
    ],
    host: settings.host,
  });
  const links = new Map<Page, readonly ResolvedLink[]>(
    pages.map((page) => [page, page.facts.links.map((link) => ({ link, target: resolve(link.href, page.path) }))]),
  );
  const outgoing = outgoingOf(links);
  const { lost = [] } = from;
  const manual: Manual = {
    settings,
    settingsFile: from.settingsFile,
    ...parts,
    written: pages.filter(({ isMade }) => !isMade),
    listed,
    unpublished,
    unreadable: [...unreadableOf(from.sources, [...read, ...unpublished]), ...lost.filter(isMarkdown).map((path) => ({ path, url: urlOf(path), oldAddresses: [] }))],
    refused: lost.filter((path) => !isMarkdown(path)),
    pageAt: new Map(pages.map((page) => [page.url, page])),
    made,
    assets: from.assets,
    links,
    outgoing,
    backlinks: backlinksOf(outgoing),
    moves,
    resolve,
    editions: editionsOf(pages),
    changes: changesOf(pages),
  };
  return { manual, findings, silences };
}

const isMarkdown = (path: string): boolean => path.endsWith(".md");

/** Sources that are neither published nor left out by their authors. */
function unreadableOf(sources: readonly SourceFile[], known: readonly { readonly path: string }[]): Manual["unreadable"] {
  if (sources.length === known.length) return [];
  const paths = new Set(known.map(({ path }) => path));
  return sources.filter(({ path }) => !paths.has(path)).map(({ path, bytes }) => ({ path, url: urlOf(path), oldAddresses: oldAddressesIn(bytes) }));
}

function readPages(from: ManualSources, to: Pick<Reading, "report" | "silence" | "leaveOut">): Page[] {
  const vocabulary = vocabularyOf(from.settings, from.today);
  const { settings, renderMarkdown, inspection } = from;
  const reading: Reading = { vocabulary, settings, renderMarkdown, inspection, ...to };
  return from.sources
    .flatMap((source) => readPageOnce(source, reading, from.kept) ?? [])
    .sort((a, b) => compareUrls(a.url, b.url));
}

/** Keeps the first of several files that would have one url, by path, and reports the others. */
function withoutDuplicates(sorted: readonly Page[], findings: Finding[]): Page[] {
  const kept = new Map<string, Page>();
  for (const page of sorted) {
    const first = kept.get(page.url);
    if (!first) {
      kept.set(page.url, page);
      continue;
    }
    findings.push({
      rule: "duplicate-url",
      message: `${quoted(page.path, 200)} and ${quoted(first.path, 200)} would both be published at ${quoted(page.url, 200)}`,
      fix: "Rename one of the two files, or move its text into the other.",
      place: { file: page.path, line: 1, column: 1 },
      related: [{ file: first.path, line: 1, column: 1, message: "The other page" }],
    });
  }
  return [...kept.values()];
}

function movesOf({ settings, settingsFile }: ManualSources, pages: readonly Page[]): Move[] {
  const below = (address: string): string =>
    `${address}/`.startsWith(settings.basePath) ? address.slice(settings.basePath.length - 1) || "/" : address;
  const fromSettings = settings.redirects.map(({ from, to, prefix, fromAt, toAt }) => ({
    from: below(from),
    to: below(to),
    prefix,
    written: { from, to },
    place: { file: settingsFile, ...fromAt },
    toPlace: { file: settingsFile, ...toAt },
  }));
  const fromPages = pages.flatMap(({ path, url, front }) =>
    front.redirectFrom.map(({ value, at }) => {
      const place = { file: path, line: at.line, column: at.column };
      return { from: below(value), to: url, prefix: false, written: { from: value, to: url }, place, toPlace: place };
    }),
  );
  return [...fromSettings, ...fromPages];
}

function parseDestination(to: string | undefined, keys: ReadonlySet<string>): { url: string; fragment: string } | undefined {
  if (to === undefined) return undefined;
  if (!to.startsWith("/")) return { url: to, fragment: "" };
  const [path = "", fragment = ""] = to.split("#");
  const key = addressKey(path);
  return keys.has(key) ? { url: `${key}/`, fragment } : undefined;
}
