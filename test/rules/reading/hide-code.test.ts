import { expect, test } from "vitest";
import { hideCode } from "../../../src/rules/reading/hide-code.ts";

/** What is left of a text when its code is hidden. */
const left = (text: string): string => hideCode(text).replace(/\uFFFC+/g, "#");

test("fenced, indented, inline and raw code is hidden, one character for one", () => {
  expect(left("a\n\n```js\nx\n```\n\nb `c` ``d ` e`` f\n\n    code\n\n<pre>x</pre> g")).toBe("a\n\n#\n#\n#\n\nb # # f\n\n#\n\n#</pre> g");
  const text = "a `b`\n\n~~~\nc\n~~~\n";
  expect(hideCode(text)).toHaveLength(text.length);
});

test("what only looks like code stays", () => {
  expect(left("a ` b\n\nc ` d")).toBe("a ` b\n\nc ` d");
  expect(left("a \\`b\\` c")).toBe("a \\`b\\` c");
  expect(left("* item\n\n    more of it\n\ntext\n    more")).toBe("* item\n\n    more of it\n\ntext\n    more");
  expect(left("---\na:\n    b: c\n---\n\n<code> never closed")).toBe("---\na:\n    b: c\n---\n\n<code> never closed");
});

test("text made to be slow is read in good time", () => {
  for (const text of ["`".repeat(300_000), "`a ``b ```c ".repeat(40_000), "<code>".repeat(150_000), "```\n".repeat(150_000), "> ".repeat(200_000)]) expect(hideCode(text)).toHaveLength(text.length);
});
