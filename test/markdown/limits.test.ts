import { describe, expect, test } from "vitest";
import { findingsOf, rendered } from "./rendered.ts";

const fill = (part: string): string => part.repeat(Math.ceil(50_000 / part.length)).slice(0, 50_000);
const numbered = (count: number, line: (n: number) => string): string => Array.from({ length: count }, (_, n) => line(n)).join("\n");

describe("hostile sizes", () => {
  test.each([
    ...["[", "*", "a**b", ">", "> > a\n", "<", "<!--", "<div>", "<div>\n", "</b>", "x <b>", "|a", "|a|b\n", "[a][b] ", "![", "](", ":::inset\n", "^a\n", "$C\n", "{:.a}\n"],
    ...["s1. a\n", "{button}[a](b)", "> [!NOTE]\n\n", "- ", "\"'a", "-- ", "# a\n\n", "#", "# {#", "a\n: b\n", "```js\n", "&#x0", "~~a", "\\", "a  \n", "<a@b.c>", "<table>", "<li>\n\n"],
  ])("%j repeated to 50,000 characters renders in time", (part) => {
    const start = process.cpuUsage();
    rendered(fill(part));
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(2500);
  });

  test.each([
    ["spaces in a heading", `# a${fill(" ")}b`],
    ["backticks of growing length", numbered(300, (n) => "`".repeat(n + 1)).slice(0, 50_000)],
    ["links to one definition", `[a]: /x\n\n${fill("[a] ")}`],
    ["footnotes", `${numbered(3000, (n) => `[^${n}]`)}\n\n${numbered(3000, (n) => `[^${n}]: x`)}`],
    ["abbreviations", `${numbered(3000, (n) => `*[A${n}]: b`)}\n\n${"A1 ".repeat(7000)}`],
    ["a table of many columns and rows", `${"|a".repeat(5000)}|\n${"|-".repeat(5000)}|\n${"|\n".repeat(10_000)}`],
    ["code that is hard to colour", `\`\`\`markdown\n${"*_[".repeat(6000)}\n\`\`\``],
  ])("%s render in time", (_, body) => {
    const start = process.cpuUsage();
    rendered(body);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(2500);
  });
});

describe("deep nesting", () => {
  test("is reported, because what is too deep is left out", () => {
    expect(findingsOf(`Text\n\n${"> ".repeat(300)}deep`)).toMatchInlineSnapshot(`
      [
        "3:1 deep-nesting: This block is inside more than 99 others. Use fewer levels of lists and quotes.",
      ]
    `);
    expect(findingsOf(`${":::inset\n".repeat(120)}${":::\n".repeat(120)}`).filter((line) => line.includes("deep-nesting"))).toHaveLength(1);
    expect(findingsOf(`${"<div>".repeat(101)}${"</div>".repeat(101)}`)).toMatchInlineSnapshot(`
      [
        "1:501 deep-nesting: "<div>" is more than 100 elements deep. Use fewer elements inside each other.",
      ]
    `);
  });

  test("of an ordinary list is fine", () => {
    expect(findingsOf("* a\n  * b\n    * c\n      * d")).toEqual([]);
  });
});
