import { describe, expect, test } from "vitest";
import { htmlOf, rendered } from "./rendered.ts";

const cells = (body: string): string[] => [...htmlOf(body).matchAll(/<(t[hd])( scope="\w+")?(?: class="[^"]*")?>([^<]*)</g)].map(([, tag = "", scope = "", text = ""]) => `${tag}${scope.trim() && `:${scope.slice(8, -1)}`} ${text}`);

describe("tables", () => {
  test("have header cells with a scope and a box that can scroll", () => {
    expect(htmlOf("| A | B |\n|---|--:|\n| 1 | 2 |")).toMatchInlineSnapshot(`
      "<div class="app-scroll" data-scroll>
      <table>
      <thead>
      <tr>
      <th scope="col">A</th>
      <th scope="col" class="app-align-right">B</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>1</td>
      <td class="app-align-right">2</td>
      </tr>
      </tbody>
      </table>
      </div>
      "
    `);
  });

  test("may have no header", () => {
    expect(cells("| a | b |\n| c | |")).toEqual(["td a", "td b", "td c", "td "]);
  });

  test("may be ruled, with no bar at the right and fewer header cells than columns", () => {
    const body = "|------\n| Name  |\n|------\n| a | b | c\n| d | e | f\n|------";
    expect(cells(body)).toEqual(["th:col Name", "td ", "td ", "td a", "td b", "td c", "td d", "td e", "td f"]);
  });

  test("start a new group of rows at each further rule", () => {
    expect(htmlOf("| a | b |\n|---|---|\n| c | d |\n|---|---|\n| e | f |").match(/<tbody>/g)).toHaveLength(2);
  });

  test("framed by rules alone have rows, not a header", () => {
    expect(cells("|----|----|\n| a | b |\n|----|----|")).toEqual(["td a", "td b"]);
  });

  test("mark row headers with a hash", () => {
    expect(cells("| | B |\n|--|--|\n| # Row | 1 |")).toEqual(["td ", "th:col B", "th:row Row", "td 1"]);
  });

  test("keep every cell of ragged rows", () => {
    expect(cells("| a |\n|---|\n| b | c |")).toEqual(["th:col a", "td ", "td b", "td c"]);
  });

  test("are not made of prose that has a bar in it", () => {
    expect(htmlOf("this | that")).toBe("<p>this | that</p>\n");
    expect(htmlOf("| one bar")).toBe("<p>| one bar</p>\n");
  });

  test("tell links in equal cells apart by place", () => {
    const { links } = rendered("| [a](/x) | [a](/x) |\n|---|---|\n| \\| | [b](/y) |");
    expect(links.map(({ at }) => [at.line, at.column])).toEqual([[1, 7], [1, 17], [3, 12]]);
  });

  test("too large to be meant stay text", () => {
    expect(htmlOf(`${"|a".repeat(300)}|\n${"|-".repeat(300)}|\n${"|\n".repeat(300)}`)).not.toContain("<table");
  });
});
