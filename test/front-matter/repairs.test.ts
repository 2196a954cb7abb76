import { expect, it } from "vitest";
import type { Finding } from "../../src/diagnostics/diagnostic.ts";
import { readFrontMatter } from "../../src/front-matter/read-front-matter.ts";
import { exampleVocabulary } from "./example-vocabulary.ts";

const fileWith = (line: string): string => `---\n${line}\n---\nText.\n`;
const findingsIn = (line: string): readonly Finding[] =>
  readFrontMatter("page.md", fileWith(line), exampleVocabulary).findings.filter(({ rule }) => rule !== "missing-title");

/** The line after every repair, each checked against what stands there. */
function mended(line: string): string {
  const repairs = findingsIn(line).flatMap(({ repair }) => (repair ? [repair] : []));
  return repairs.reduceRight((text, { place, instead, text: becomes }) => {
    expect(text.slice(place.column - 1, place.endColumn - 1)).toBe(instead);
    return text.slice(0, place.column - 1) + becomes + text.slice(place.endColumn - 1);
  }, line);
}

it.each([
  ["phases: [alpa, beta]", "phases: [alpha, beta]"],
  ["phases: alpa,betta", "phases: alpha,beta"],
  ["audience: { primary: 'desgners, developrs' }", "audience: { primary: 'designers, developers' }"],
  ["audience: programers", "audience: developers"],
  ["audience: service-manager", "audience: service-managers"],
  ["category: User Research", "category: user-research"],
  ["layout: giude", "layout: guide"],
  ["statsu: draft", "status: draft"],
  ["title: 2015", 'title: "2015"'],
  ["title: 2024-01-01", 'title: "2024-01-01"'],
  ["exclude_from_search: yes", "exclude_from_search: true"],
  ["order: '3'", "order: 3"],
  ["published: 20240131", "published: 2024-01-31"],
  ["published: 31/01/2024", "published: 2024-01-31"],
  ["published: 3 May 2024", "published: 2024-05-03"],
])("mends %s as %s, which is then right", (line, better) => {
  expect(mended(line)).toBe(better);
  expect(findingsIn(better)).toEqual([]);
});

it.each([
  ["a word that is near to none", "phases: everything"],
  ["a word that is near to two", "layout: gude, audience"],
  ["a word too short to be sure", "phases: x"],
  ["a key whose right spelling stands there already", "statsu: draft\nstatus: published"],
  ["a key that holds another", "secondary-audience: designers"],
  ["a date that can be read in two ways", "published: 03/04/2024"],
  ["a moment in time", "published: 2024-01-31T23:30:00+09:00"],
  ["a value in quotation marks", "category: 'User Research'"],
])("leaves %s to the author", (_, line) => {
  const found = findingsIn(line);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ repair }) => repair)).toEqual([]);
});

it("says where each value and key ends, so that editors can underline it", () => {
  const lines = ["statsu: draft", "layout: novel", "phases: [alpha, x y]", "points: [0]", "published: yesterday", "order: first", "audience: { 'third': x }", "category:", "lang: Welsh", "title: C # notes", "redirect_from: /a?b"];
  const marked = lines.map((line) => findingsIn(line).map(({ place }) => line.slice(place.column - 1, (place.endColumn ?? 0) - 1)));
  expect(marked).toEqual([["statsu"], ["novel"], ["x y"], ["0"], ["yesterday"], ["first"], ["'third'"], ["category"], ["Welsh"], ["# notes"], ["/a?b"]]);
});
