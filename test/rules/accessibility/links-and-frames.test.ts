import { expect, test } from "vitest";
import { linesFor } from "../structure/found.ts";

test("icon-link names the sign that is all there is", () => {
  expect(linesFor("icon-link", "[→](#top) and [🔗](#top) and <a href=\"#top\">»</a>")).toMatchInlineSnapshot(`
    [
      "5:1 warning: The link to "#top" has no words but "→". Write in words where the link leads, beside the sign or instead of it.",
      "5:15 warning: The link to "#top" has no words but "🔗". Write in words where the link leads, beside the sign or instead of it.",
      "5:30 warning: The link to "#top" has no words but "»". Write in words where the link leads, beside the sign or instead of it.",
    ]
  `);
});

test("icon-link is content with any letter or number", () => {
  expect(linesFor("icon-link", "[1](#top) [Next →](#top) [é](#top) [![The plan](/images/plan.png)](#top) [`x`](#top)")).toEqual([]);
});

test("frame-without-title names the frame and what it holds", () => {
  expect(linesFor("frame-without-title", "Text\n\n<div>\n  <iframe src=\"https://maps.example/\" title=\" \"></iframe>\n  <iframe title=\"Map\" src=\"https://maps.example/\"></iframe>\n</div>")).toMatchInlineSnapshot(`
    [
      "8:3 warning: The frame of "https://maps.example/" has no title. Replace the frame with a link that says what it leads to, because pages may hold no frames.",
    ]
  `);
});
