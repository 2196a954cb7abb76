import { expect, test } from "vitest";
import { lines, manualFrom, page } from "../../manual-from.ts";

const found = (rule: string, text: string) => manualFrom({ "a.md": text }, undefined, { advice: true }).diagnostics.filter((each) => each.rule === rule);

test("line ends of two kinds are counted, at the first of the rarer kind", () => {
  const text = page("A", "One.\r\n\nTwo.\r\n\nThree.");
  expect(lines(found("mixed-line-endings", text))).toMatchInlineSnapshot(`
    [
      "a.md:5:5 info mixed-line-endings: 2 lines end with the line end of Windows (CRLF), but 7 lines with the line end of Linux and macOS (LF). Save the file with one kind of line end; most editors show the kind at the bottom of the window and change all of them there.",
    ]
  `);
  expect(found("mixed-line-endings", text)[0]?.related?.map(({ line, column }) => [line, column])).toEqual([[7, 5]]);
});

test("one kind from start to end is fine, whichever it is", () => {
  for (const end of ["\n", "\r\n", "\r"]) expect(found("mixed-line-endings", page("A", "One.\n\nTwo.").replaceAll("\n", end))).toEqual([]);
});

test("a last line without its end is given one of the file's own kind", () => {
  const text = page("A", "One.").trimEnd();
  expect(lines(found("missing-final-newline", text))).toMatchInlineSnapshot(`
    [
      "a.md:5:5 info missing-final-newline: The last line does not end with a line break. Press Enter at the end of the last line, and save.",
    ]
  `);
  expect(found("missing-final-newline", text)[0]?.repair).toMatchObject({ instead: "", text: "\n" });
  expect(found("missing-final-newline", page("A"))).toEqual([]);
  expect(found("missing-final-newline", text.replaceAll("\n", "\r\n"))[0]?.repair).toMatchObject({ instead: "", text: "\r\n" });
  expect(found("missing-final-newline", text.replaceAll("\n", "\r"))[0]?.repair).toMatchObject({ instead: "", text: "\r" });
});
