import { describe, expect, test } from "vitest";
import { htmlOf } from "./rendered.ts";

describe("quotes", () => {
  test("may say whose words they are with a hyphen on the next line", () => {
    expect(htmlOf("> Words\n> - Name")).toBe("<blockquote>\n<p>Words\n- Name</p>\n</blockquote>\n");
  });

  test("may hold a list after a blank line, and lists in lists", () => {
    expect(htmlOf("> Words\n>\n> - a\n>   - b\n> - c").match(/<li>/g)).toHaveLength(3);
  });

  test("are not what a list right below a paragraph is", () => {
    expect(htmlOf("Words:\n- a\n- b")).toBe("<p>Words:</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
  });
});
