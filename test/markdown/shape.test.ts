import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BodyShape } from "../../src/pages/markdown.ts";
import { rendered } from "./rendered.ts";

const shapeOf = (body: string, firstLine = 0): BodyShape => rendered(body, firstLine).shape();
/** Each block of prose in one line, with dots for what is masked. */
const proseOf = (body: string): string[] =>
  shapeOf(body).prose.map(({ kind, text, at }) => `${at(0).line}:${at(0).column} ${kind}: ${text.replaceAll("\n", "⏎").replace(/\uFFFC/g, "·")}`);
const maskedIn = (body: string): string => proseOf(body).join(" | ").replace(/^\S+ \S+ /, "");

describe("prose", () => {
  test("has code of any length masked", () => {
    expect(maskedIn("Write `a` and ``b ` c`` here")).toBe("Write ··· and ········· here");
    expect(maskedIn("Write <code>a *b*</code> here, `x <b>` there")).toBe("Write ·················· here, ······· there");
  });

  test("has addresses masked, with brackets and titles, but not the words of links", () => {
    expect(maskedIn('See [the (old) guide](/a(b)c "A title") now')).toBe("See [the (old) guide··················· now");
    expect(maskedIn("See [a `b`](</x y>) and ![a plan](/p.png)")).toBe("See [a ············ and ![a plan·········");
    expect(maskedIn("See <https://a.example/b> or <a@b.example>")).toBe("See ····················· or ·············");
  });

  test("has labels of references masked where something defines them", () => {
    expect(maskedIn("See [the guide][g], [g] and [h]\n\n[g]: /x")).toBe("See [the guide····, [g· and [h]");
  });

  test("has tags and footnote marks masked", () => {
    expect(maskedIn('A <b title="x > y">word</b><br> and a note[^1].\n\n[^1]: The note.')).toBe("A ·················word········ and a note····. | 3:7 paragraph: The note.");
  });

  test("keeps math, lone brackets and undefined marks", () => {
    expect(maskedIn("If a < b and c > d, then [x] (y) and [^9]")).toBe("If a < b and c > d, then [x] (y) and [^9]");
  });

  test("stands exactly where it was written in every kind of block", () => {
    expect(proseOf("## Plan {#plan}\n\n* one\n  two\n  * three\n\n> said\nlazily\n\n1. first\n\n| a \\| b | c |\n|---|---|\n| # d | c |\n\nTerm\n: meaning\n\ns1. step")).toMatchInlineSnapshot(`
      [
        "1:4 heading: Plan",
        "3:3 item: one⏎two",
        "5:5 item: three",
        "7:3 quotation: said⏎lazily",
        "10:4 item: first",
        "12:3 cell: a | b",
        "12:12 cell: c",
        "14:5 cell: d",
        "14:9 cell: c",
        "16:1 paragraph: Term",
        "17:3 paragraph: meaning",
        "19:5 item: step",
      ]
    `);
  });

  test("stands exactly where it was written in components", () => {
    expect(proseOf(":::details More about it\nInside.\n:::\n\n^Know this^\n\n> [!NOTE]\n> Noted.\n\n$A\nStreet\nTown\n$A\n\n{button}[Start](/x){/button}\n\n%Take\ncare%")).toMatchInlineSnapshot(`
      [
        "1:12 paragraph: More about it",
        "2:1 paragraph: Inside.",
        "5:2 paragraph: Know this",
        "8:3 paragraph: Noted.",
        "11:1 paragraph: Street  ⏎Town",
        "15:9 paragraph: [Start·····",
        "17:2 paragraph: Take⏎care",
      ]
    `);
  });

  test("is placed to the column after typography, abbreviations, escapes and tabs", () => {
    const shape = shapeOf('*[API]: An interface\n\n*\tSay "yes" -- an API\n\n| a \\| b end | x |\n|---|---|\n| c | d |', 5);
    const [item, cell] = shape.prose;
    expect(item?.at(item.text.indexOf("API"))).toEqual({ line: 8, column: 19 });
    expect(cell?.at(cell.text.indexOf("end"))).toEqual({ line: 10, column: 10 });
  });

  test("is found in raw HTML, block by block, without code and comments", () => {
    expect(proseOf("<div>\n  <h2>A <em>head</em></h2>\n  <ul><li>one</li><li>two</li></ul>\n  <pre>x = 1</pre>\n  <!-- not shown -->\n  <p>Use <code>y</code> now</p>\n</div>\n\n<table><tr><td>cell</td></tr></table>\n\n<blockquote>said</blockquote>")).toMatchInlineSnapshot(`
      [
        "2:7 heading: A ····head·····",
        "3:11 item: one",
        "3:23 item: two",
        "6:6 paragraph: Use ·············· now",
        "9:16 cell: cell",
        "11:13 quotation: said",
      ]
    `);
  });

  test("is in the order of the file, footnotes too", () => {
    expect(proseOf("a[^1]\n\n[^1]: b\n\nc").map((line) => line.slice(0, 3))).toEqual(["1:1", "3:7", "5:1"]);
  });
});

describe("code", () => {
  test("is fenced, indented or raw", () => {
    const { code } = shapeOf("```\na\n```\n\n    b\n\n<pre>\nc\n</pre>\n\n<div><p>d</p></div>", 10);
    expect(code).toEqual([{ first: 11, last: 13 }, { first: 15, last: 15, isIndented: true }, { first: 17, last: 19 }]);
  });
});

describe("tags", () => {
  test("have their attributes and exact places, in blocks and in words", () => {
    const { tags } = shapeOf('<div CLASS="a">\n  <img src="/x.png" alt>\n</div>\n\nA <a href="/y">b</a>, <iframe src=z></iframe>', 2);
    expect(tags.map(({ name, attributes, at }) => [name, Object.fromEntries(attributes), `${at.line}:${at.column}`])).toEqual([
      ["div", { class: "a" }, "3:1"],
      ["img", { src: "/x.png", alt: "" }, "4:3"],
      ["a", { href: "/y" }, "7:3"],
      ["iframe", { src: "z" }, "7:23"],
    ]);
  });
});

describe("tables", () => {
  test("count the cells that each row was written with", () => {
    const { tables } = shapeOf("> | a | b |\n> |---|---|\n> | c |\n> | d | e | f |\n\n| g | h |\n| i | j |");
    expect(tables).toEqual([
      { at: { line: 1, column: 3 }, header: true, rows: [{ at: { line: 1, column: 3 }, cells: 2 }, { at: { line: 3, column: 3 }, cells: 1 }, { at: { line: 4, column: 3 }, cells: 3 }] },
      { at: { line: 6, column: 1 }, header: false, rows: [{ at: { line: 6, column: 1 }, cells: 2 }, { at: { line: 7, column: 1 }, cells: 2 }] },
    ]);
  });
});

describe("bold lines", () => {
  test("are whole paragraphs, or first lines that end with a break", () => {
    const { boldLines } = shapeOf("**Alone**\n\nText\n\n**First**  \nof several\n\n**Not** alone\n\n__Last__\n\n* **item**");
    expect(boldLines).toEqual([
      { text: "Alone", at: { line: 1, column: 1 }, isAlone: true, isTag: false, next: "prose" },
      { text: "First", at: { line: 5, column: 1 }, isAlone: false, isTag: false, next: "prose" },
      { text: "Last", at: { line: 10, column: 1 }, isAlone: true, isTag: false, next: "list" },
    ]);
  });
});

const pieces = ["`", "``", "a", " ", "\n", "\n\n", "[", "](/x)", "](<y z> \"t\")", "![", "][r]", "[r]", "[^1]", "<b>", "</b>", "<code>", "</code>", "<!-- c -->", "<a@b.c>", "**", "\\", "| ", "|---|---|\n", "> ", "* ", "1. ", "\t", "# h {#i}", "^", "$A\n", ":::inset\n", ":::\n", "<div>", "</div>\n", "<li>", "<pre>", "</pre>", "<!--", "-->", "é", "💥", "&amp;"];

test("whatever is written, masked text is as long as what was written, and its offsets point into the file", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
      const body = `${parts.join("")}\n\n[r]: /r\n[^1]: n`;
      const lines = body.split("\n");
      const { prose, code, tags, tables, boldLines } = shapeOf(body);
      for (const { text, written, at } of prose) {
        expect(text).toHaveLength(written.length);
        for (let offset = 0; offset < text.length; offset += 1) {
          const { line, column } = at(offset);
          const source = lines[line - 1] ?? "";
          expect(column).toBeLessThanOrEqual(source.length + 1);
          if (/[a-zé]/.test(text[offset] ?? "")) expect(source[column - 1]).toBe(text[offset]);
        }
      }
      for (const { at } of [...tags, ...tables, ...boldLines]) expect(lines[at.line - 1]?.length).toBeGreaterThanOrEqual(at.column);
      for (const { first, last } of code) expect(first <= last && last <= lines.length).toBe(true);
      for (const { name, at } of tags) expect(lines[at.line - 1]?.slice(at.column - 1)).toMatch(new RegExp(`^<${name}`, "i"));
    }),
    { numRuns: 1000 },
  );
});
