import { describe, expect, test } from "vitest";
import { lines, manualFrom, page } from "../../manual-from.ts";

const diagnostics = (body: string) => manualFrom({ "a.md": page("A", body), "b.md": page("B") }, undefined, { advice: true }).diagnostics;
const of = (rule: string, body: string): string[] => lines(diagnostics(body).filter((each) => each.rule === rule));

test("text that was meant as a link is reported with what keeps it from being one", () => {
  const body = [
    "One [b] (/b) and", "[a form](my form.pdf)", "[b](/b", "", "(b)[/b]", "", "[b](/b 'title)", "", "[https://d.dev/](the site of D)", "", "[b]", "(https://d.dev/)", "", "> * ![pic] (pic.png) [b](https://d.dev/x y)",
  ].join("\n");
  expect(of("link-not-read", body)).toMatchInlineSnapshot(`
    [
      "a.md:5:5 warning link-not-read: "[b] (/b)" is not read as a link: there is a space between its words and its address. Delete the space between the square and the round brackets.",
      "a.md:6:1 warning link-not-read: "[a form](my form.pdf)" is not read as a link: its address has a space in it. Write %20 for each space in the address, or take it out.",
      "a.md:7:1 warning link-not-read: "[b](/b" is not read as a link: its round bracket is never closed. Add the closing bracket after the address.",
      "a.md:9:1 warning link-not-read: "(b)[/b]" is not read as a link: its square and round brackets have changed places. Write the words in the square brackets and the address in the round ones.",
      "a.md:11:1 warning link-not-read: "[b](/b 'title)" is not read as a link: what comes after its address is not a title in straight quotation marks. Leave only the address in the round brackets.",
      "a.md:13:1 warning link-not-read: "[https://d.dev/](the site of D)" is not read as a link: the words and the address have changed places. Write the words in the square brackets and the address in the round ones.",
      "a.md:15:1 warning link-not-read: "[b] (https://d.dev/)" is not read as a link: there is a space between its words and its address. Delete the space between the square and the round brackets.",
      "a.md:18:5 warning link-not-read: "![pic] (pic.png)" is not read as an image: there is a space between its words and its address. Delete the space between the square and the round brackets.",
      "a.md:18:22 warning link-not-read: "[b](https://d.dev/x y)" is not read as a link: its address has a space in it. Write %20 for each space in the address, or take it out.",
    ]
  `);
});

test("the remedy for a space is right for telephone numbers, pages and files; an image is told of as one", () => {
  const body = "[1](tel:0800 123 4567)\n[2](/the plan)\n[3](../the plan.md#a b)\n[4](/files/the plan.pdf)\n![5](/pic.png “Title”)\n\\![6] (/b)";
  expect(of("link-not-read", body)).toMatchInlineSnapshot(`
    [
      "a.md:5:1 warning link-not-read: "[1](tel:0800 123 4567)" is not read as a link: its address has a space in it. Take the spaces out: "tel:08001234567".",
      "a.md:6:1 warning link-not-read: "[2](/the plan)" is not read as a link: its address has a space in it. Write the address of the page, which may have hyphens for the spaces: "/the-plan".",
      "a.md:7:1 warning link-not-read: "[3](../the plan.md#a b)" is not read as a link: its address has a space in it. Write the address of the page, which may have hyphens for the spaces: "../the-plan.md#a-b".",
      "a.md:8:1 warning link-not-read: "[4](/files/the plan.pdf)" is not read as a link: its address has a space in it. Write %20 for each space in the address, or take it out.",
      "a.md:9:1 warning link-not-read: "![5](/pic.png “Title”)" is not read as an image: what comes after its address is not a title in straight quotation marks. Leave only the address in the round brackets.",
      "a.md:10:3 warning link-not-read: "[6] (/b)" is not read as a link: there is a space between its words and its address. Delete the space between the square and the round brackets.",
    ]
  `);
});

test("a bracket that is missing is named, wherever it is", () => {
  expect(of("link-not-read", "Read [quality in work(/b) first.\n\nRead quality in work](/b) first.\n\nRead [quality](/b) or [work]/b) first.\n\n> - ![Alt(/x.png)\n\nRead [quality(https://d.dev/x) and [b](/b).")).toMatchInlineSnapshot(`
    [
      "a.md:5:6 warning link-not-read: "[quality in work(/b)" is not read as a link: its square bracket is never closed. Write "]" after the words, before the round bracket.",
      "a.md:7:17 warning link-not-read: "work](/b)" is not read as a link: its square bracket is never opened. Write "[" before the first of its words.",
      "a.md:9:23 warning link-not-read: "[work]/b)" is not read as a link: its round bracket is never opened. Write "(" before the address.",
      "a.md:11:5 warning link-not-read: "![Alt(/x.png)" is not read as an image: its square bracket is never closed. Write "]" after the words, before the round bracket.",
      "a.md:13:6 warning link-not-read: "[quality(https://d.dev/x)" is not read as a link: its square bracket is never closed. Write "]" after the words, before the round bracket.",
    ]
  `);
});

test("a space between the brackets is taken out", () => {
  expect(diagnostics("One [b]  (/b) here").find(({ rule }) => rule === "link-not-read")?.repair).toEqual({ place: { file: "a.md", line: 5, column: 8, endLine: 5, endColumn: 10 }, instead: "  ", text: "" });
});

describe("brackets that are no link are left alone", () => {
  test.each([
    "[name] (in full)", "list[0](x)", "It fits (mostly)[sic].", "f(x)[1]", "(see above)[^1]\n\n[^1]: Note.", "[x](/b)", "[x](</b c>)", "[x][b]\n\n[b]: /b", "`[x] (/b)`", "\\[x] (/b)", "[b](/b) (/b)", "[b](/b)[more](/b)", "[ ] (optional)", "[sic] (#12)",
    "See [the plan (/b)].", "f[x] and g](y)", "`a](/b)`", "\\[x](/b)", "[a](x b](/b)", "(see [1]/b)", "[1]/b", "[x(y)", "[x](/b)) there", "a [b] c](/b)", "![a](/p.png)](/b)", "[a(b)](/b)", "[![a](/p.png)](/b)",
    "[x](/b \"A title\")", "([b](/b))[^1]\n\n[^1]: Note.", "[your name](first and last)",
  ])("%s", (body) => {
    expect(of("link-not-read", body)).toEqual([]);
  });
});

test("definitions that no link uses, and names that are defined twice, are reported where they stand", () => {
  const body = "[b] and ![p][Pic]\n\n[b]: /b\n[c]: /b\n[B]: /c\n[pic]: p.png\n\n> [quoted]: /b\n\n[//]: # (A comment)\n[comment]: <> (Another)";
  expect([...of("unused-definition", body), ...of("repeated-definition", body)]).toMatchInlineSnapshot(`
    [
      "a.md:8:1 info unused-definition: No link on this page uses the address that is defined as "[c]". Delete the line, or mend the link that was meant to use it.",
      "a.md:12:3 info unused-definition: No link on this page uses the address that is defined as "[quoted]". Delete the line, or mend the link that was meant to use it.",
      "a.md:9:1 warning repeated-definition: "[B]" is given an address a second time; the first, on line 7, is the one that counts. Delete one of the two lines, or give one another name.",
    ]
  `);
});

test("a link by a name that nothing defines is reported, also across the end of a line", () => {
  expect(of("undefined-reference", "See [the\nguide][guide], [b][] and [x][].\n\n[b]: /b")).toMatchInlineSnapshot(`
    [
      "a.md:5:5 warning undefined-reference: "[the guide][guide]" is not read as a link, because no line gives "guide" an address. Add a line "[guide]: address", or write the address in round brackets.",
      "a.md:6:26 warning undefined-reference: "[x][]" is not read as a link, because no line gives "x" an address. Add a line "[x]: address", or write the address in round brackets.",
    ]
  `);
});

test("hostile brackets are read in good time", () => {
  for (const body of ["[a](".repeat(50_000), "[a] (".repeat(50_000), `(${"a".repeat(500)})[`.repeat(2_000), `[${"[a](b)".repeat(300)}`.repeat(100), "[a][".repeat(50_000), "[a(/b) ".repeat(50_000), "a](/b) ".repeat(50_000), "[a]/b) ".repeat(50_000)]) {
    const before = process.cpuUsage();
    diagnostics(body);
    const { user, system } = process.cpuUsage(before);
    // No measure of speed: what this catches takes minutes.
    expect((user + system) / 1e6).toBeLessThan(20);
  }
});
