import { assetKindOf } from "../../src/assets/asset-kind.ts";
import { inspectAsset } from "../../src/assets/inspect-asset.ts";
import type { Finding } from "../../src/diagnostics/diagnostic.ts";
import * as entries from "../../src/disk/entry-findings.ts";
import { addressFinding, nameFindings } from "../../src/disk/name-findings.ts";
import { twinFinding } from "../../src/disk/twin-finding.ts";
import { decodeText, fileTooLarge, largestFile } from "../../src/text/decode.ts";
import { largestBlock } from "../../src/text/yaml/guard-yaml.ts";
import { manualFrom, page } from "../manual-from.ts";
import { findingsOfWebsites } from "./findings-of-websites.ts";

/** What no document can show, because a text in a document is small, plain and well named: each kind of finding, made where it is made. */
export function findingsWithoutDocument(): readonly Finding[] {
  return [...ofNames(), ...ofEntries(), ...ofSizes(), ...ofAssets(), ...findingsOfWebsites()];
}

function ofNames(): Finding[] {
  const pages = ["guidance/my first page.md", "guidance/what#next.md", "About-Us.md", "CON.md", "page..md", `${"long-".repeat(41)}name.md`];
  const path = `${"a-long-name-of-a-folder/".repeat(10)}page.md`;
  const named = [...pages, path].flatMap((page) => [...nameFindings(page, "page"), addressFinding(page) ?? []].flat());
  return [...named, ...twins("images/Map.png", "images/map.png"), ...twins("caf\u00E9.pdf", "cafe\u0301.pdf")];
}

function twins(first: string, second: string): Finding[] {
  const seen = new Map<string, string>();
  return [first, second].flatMap((path) => twinFinding(path, seen) ?? []);
}

function ofEntries(): Finding[] {
  return [
    entries.symbolicLink("guidance/shared.md"),
    entries.specialFile("guidance/pipe.md"),
    entries.unreadable("guidance/page.md", "file", "ENOENT"),
    entries.unreadable("guidance", "folder", "EACCES"),
    entries.unreadable("guidance/page.md", "file", "EIO"),
    entries.codeFile("guidance/page.11tydata.js"),
    entries.codeFolder("_data"),
    entries.ignoreFile(".gitignore"),
    entries.hiddenFile("_draft.md"),
    entries.hiddenFolder("_drafts"),
    entries.folderLikePage("guidance.md"),
    entries.readmeFile("README.md"),
    entries.misnamedPage("guidance/page.markdown"),
    entries.unknownKind("manual.yml"),
    entries.unknownKind("plans/budget.numbers"),
    entries.unknownKind("plans/LICENCE"),
  ];
}

function ofSizes(): Finding[] {
  const block = `---\ntitle: A\nnotes: ${"x".repeat(largestBlock)}\n---\n`;
  const deep = `${"<div>".repeat(120)}Text.${"</div>".repeat(120)}`;
  const often = Array.from({ length: 9 }, (_, at) => `Read [this](/plan) for the ${at + 1}th time.`).join("\n\n");
  const { diagnostics } = manualFrom({ "index.md": block, "guidance/nested.md": page("Nested", deep), "guidance/often.md": page("Often", often) });
  const found = diagnostics.map(({ rule, message, fix, why: _, severity: __, ...place }): Finding => ({ rule, message, fix, place }));
  return [
    fileTooLarge("guidance/page.md", largestFile * 1.2),
    entries.largeImage("images/map.png", 9 * largestFile),
    entries.assetTooLarge("data/figures.csv", 12 * largestFile, 10 * largestFile),
    ...decodeText("guidance/page.md", Buffer.from(`Text\n\n${"x".repeat(123_456)}\n`)).findings,
    ...found.filter(({ rule }) => ["front-matter-too-large", "deep-nesting", "broken-link"].includes(rule)),
  ];
}

function ofAssets(): Finding[] {
  const drawing = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg">\n  ${inside}\n</svg>\n`;
  const held: readonly (readonly [string, string])[] = [
    ["images/map.png", "GIF89a"],
    ["images/map.png", ""],
    ["images/map.png", "Not an image"],
    ["data/figures.csv", "<html></html>"],
    ["images/map.svg", "<html></html>"],
    ["images/map.svg", drawing("<script>run()</script>")],
    ["images/map.svg", drawing('<circle onclick="run()"/>')],
    ["images/map.svg", drawing('<image href="https://other.example/a.png"/>')],
    ["images/map.svg", drawing("<style>@import url(a.css)</style>")],
    ["images/map.svg", drawing("<!-- <script> -->")],
    ["images/map.svg", `<!DOCTYPE svg>\n${drawing("")}`],
    ["images/map.svg", `<?xml version="1.0" encoding="iso-8859-1"?>\n${drawing("")}`],
  ];
  const of = (path: string, bytes: Uint8Array): readonly Finding[] => {
    const kind = assetKindOf(path);
    return kind ? inspectAsset(path, kind, bytes) : [];
  };
  return [...held.flatMap(([path, text]) => of(path, Buffer.from(text))), ...of("data/figures.csv", Buffer.from("caf\u00E9", "latin1"))];
}
