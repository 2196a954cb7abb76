import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { expect, it, test } from "vitest";
import { readPlainYaml } from "../../src/text/yaml/plain-yaml.ts";
import { parseYaml } from "../../src/text/yaml/read-yaml.ts";

/** Reads each block both ways; whenever the fast way answers at all, its answer must be the library's. Gives how often it did. */
function compare(blocks: fc.Arbitrary<string>, numRuns: number): number {
  let answers = 0;
  fc.assert(
    fc.property(blocks, (block) => {
      const plain = readPlainYaml(block);
      if (!plain) return;
      answers += 1;
      expect(plain).toEqual(parseYaml(block));
    }),
    { numRuns, seed: 1 },
  );
  return answers;
}

const spaces = (...counts: number[]) => fc.constantFrom(...counts.map((count) => " ".repeat(count)));

it("reads plain blocks of every indent as the YAML library does, places included", () => {
  const hyphen = fc.constantFrom("", "", "-", "- ", "-  ");
  const value = fc.constantFrom("", "", "", "word", "two words", "1", "[a, b]", "'q'", "2024-01-31", "[c d,  e ]");
  const line = fc.tuple(spaces(0, 0, 2, 2, 4, 6, 3), hyphen, fc.constantFrom("a", "b", "c", "d", ""), value, spaces(0, 0, 2));
  const written = line.map(([indent, mark, key, text, end]) => {
    const entry = key === "" ? text : `${key}:${text === "" ? "" : ` ${text}`}`;
    return indent + mark + (mark === "-" ? "" : entry) + end;
  });
  const block = fc.array(fc.oneof({ weight: 9, arbitrary: written }, { weight: 1, arbitrary: spaces(0, 2) }), { minLength: 1, maxLength: 6 });
  expect(compare(block.map((lines) => `\n${lines.join("\n")}`), 20_000)).toBeGreaterThan(1500);
});

it("takes every value that it understands for what the YAML library takes it", () => {
  const character = fc.constantFrom(..."ab :#-'\"[],{}&*!|>%@`?=~.0159eEx+_/\\é\t\u00A0\u2028\u{1F600}");
  const number = fc.constantFrom("007", "+5", "-0", "1.50", ".5", "5.", "-.", "+", "1e3", "0x1F", "0o17", ".inf", "-.Inf", ".nan", "1_000", "12:30", "2024-1-1", "9".repeat(400));
  const word = fc.constantFrom("true", "True", "TRUE", "tRue", "false", "False", "FALSE", "null", "Null", "NULL", "nUll", "~", "yes", "no", "<<", "...", "---", "--", "");
  const link = fc.constantFrom("http://x/y?z#w", "a:b", "a: b", "a:", ": a", "a #b", "a#b", "- a", "it's", "'it''s'", '"a\\n"', '"a: b #c"', "x [y", "[a: b]", "[-a, -1]", "[true, ~]", "[a,]", "[]");
  const text = fc.oneof(fc.array(character, { maxLength: 7 }).map((all) => all.join("")), number, word, link, fc.string({ unit: "binary", maxLength: 4 }));
  const place = fc.constantFrom("a: X", "a: X\nb: 1", "a:\n- X\nb:", "a:\n  - X", "a:\n  -\n    b: X\n", "a: [X]", "a: [b, X]\nc:", "X: a", "a: 1\nX", "a: 1\n  X", "a:\n  X\nb: 2", "a: 'X'", 'a: "X"');
  expect(compare(fc.tuple(place, text).map(([around, inside]) => around.replace("X", () => inside)), 40_000)).toBeGreaterThan(10_000);
});

test.each([
  ["a key that every object has", "constructor: 1"],
  ["a comment", "a: 1 # one"],
  ["a second document", "a: 1\n---\nb: 2"],
  ["a text on two lines", "a: one\n  two"],
  ["a line indented as nothing around it", "a:\n    b: 1\n  c: 2"],
  ["a list doubled under one key", "a: 1\na:\n  - b: 1\n    b: 2"],
  ["a block beyond the most that is read", `a: ${"b".repeat(70_000)}`],
])("leaves %s to the YAML library", (_, block) => {
  expect(readPlainYaml(block)).toBeUndefined();
});

/** Compares every page's front matter in a folder; gives the share of it that is plain. */
function comparePages(folder: string): number {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  const blocks = pages.map((page) => /^---[ \t]*(\n[^]*?)\n---/.exec(readFileSync(join(folder, page), "utf8").replaceAll("\r\n", "\n"))?.[1] ?? "");
  const plain = blocks.filter((block) => readPlainYaml(block));
  for (const block of plain) expect(readPlainYaml(block)).toEqual(parseYaml(block));
  return plain.length / blocks.length;
}

it("reads nearly every page of this manual without the YAML library's help, and as the library would", () => {
  expect(comparePages(resolve(import.meta.dirname, "../../content"))).toBeGreaterThan(0.95);
});

const corpus = resolve(import.meta.dirname, "../../../shared/corpus/design-manual");
if (!existsSync(corpus)) console.warn(`The corpus is not at ${corpus}: the test that reads it is skipped.`);

test.skipIf(!existsSync(corpus))("reads nearly every page of an older manual so too", () => {
  expect(comparePages(corpus)).toBeGreaterThan(0.95);
});
