import { expect, test } from "vitest";
import { changeFrom } from "./change-from.ts";

const text = (title: string, ...paragraphs: string[]): string => `---\ntitle: ${title}\n---\n\n${paragraphs.join("\n\n")}\n`;
const long = ["Plan what you need to learn first.", "Then choose how many people to meet.", "Write down what you heard on the same day."];
const changesOf = (before: Record<string, string | Uint8Array>, after: Record<string, string | Uint8Array>) => changeFrom(before, after).comparison.changes;

test("a file that was renamed and edited a little is the same page", () => {
  const { renamed, added, removed } = changesOf({ "a.md": text("A", ...long) }, { "b/c.md": text("B", ...long, "One thing more.") });
  expect({ renamed: [...renamed], added, removed }).toEqual({ renamed: [["b/c.md", "a.md"]], added: [], removed: [] });
});

test("a file whose text was mostly replaced is a new page", () => {
  const { renamed, added, removed } = changesOf({ "a.md": text("A", ...long) }, { "b.md": text("B", "Something else that has nothing to do with it.", long[0] ?? "") });
  expect({ renamed: [...renamed], added, removed }).toEqual({ renamed: [], added: ["b.md"], removed: ["a.md"] });
});

test("of two gone files the likest is the one that was renamed, and none is taken twice", () => {
  const before = { "a.md": text("A", ...long), "b.md": text("B", ...long, "A fourth line.") };
  const after = { "x.md": text("X", ...long, "A fourth line."), "y.md": text("Y", ...long) };
  expect([...changesOf(before, after).renamed].sort()).toEqual([["x.md", "b.md"], ["y.md", "a.md"]]);
});

test("a line keeps its number of before, past what was put in above it", () => {
  const { oldLineOf } = changesOf({ "a.md": text("A", ...long) }, { "a.md": text("A", "New.", ...long) });
  expect([1, 2, 5, 6, 7].map((line) => oldLineOf("a.md", line))).toEqual([1, 2, undefined, undefined, 5]);
});

test("line ends and a byte order mark change no line", () => {
  const { oldLineOf } = changesOf({ "a.md": text("A", ...long) }, { "a.md": `\uFEFF${text("A", ...long).replaceAll("\n", "\r\n")}` });
  expect([1, 5, 9].map((line) => oldLineOf("a.md", line))).toEqual([1, 5, 9]);
});

test("every line of a new file is the change's own", () => {
  const { oldLineOf } = changesOf({}, { "a.md": text("A", ...long) });
  expect([1, 2, 5].map((line) => oldLineOf("a.md", line))).toEqual([undefined, undefined, undefined]);
});
