import { describe, expect, test } from "vitest";
import { htmlOf } from "./rendered.ts";

describe("typography", () => {
  test.each([
    ["a -- b --- c", "a – b — c"],
    ["wait...", "wait…"],
    ['"must be', "“must be"],
    ["'quoted' and don't", "‘quoted’ and don’t"],
    [`"'Both' at once"`, "“‘Both’ at once”"],
    ["the '80s", "the ’80s"],
    ['("in brackets")', "(“in brackets”)"],
    ['*"loud"*, the *team*\'s', "<em>“loud”</em>, the <em>team</em>’s"],
    ['end". ("a", "b")', "end”. (“a”, “b”)"],
    ["(c) (r) +- ,, ????", "(c) (r) +- ,, ????"],
    ['\\"as is\\" `--`', '&quot;as is&quot; <code>--</code>'],
    ["==mark== $x_1$ ~one~", "==mark== $x_1$ ~one~"],
    ["{{ x }} and {% y %}", "{{ x }} and {% y %}"],
  ])("sets %s as %s", (body, html) => {
    expect(htmlOf(body)).toBe(`<p>${html}</p>\n`);
  });

  test("leaves addresses alone", () => {
    expect(htmlOf("<https://a.example/b--c>")).toBe('<p><a href="https://a.example/b--c">https://a.example/b--c</a></p>\n');
  });

  test("breaks a line after two spaces", () => {
    expect(htmlOf("In order to  \nI want")).toBe("<p>In order to<br>\nI want</p>\n");
  });
});
