import { describe, expect, test } from "vitest";
import { findingsOf, htmlOf, rendered } from "./rendered.ts";

/** Each link as `line:column kind href text`. */
const linksOf = (body: string, firstLine = 0): string[] =>
  rendered(body, firstLine).links.map(({ at, kind, href, text }) => `${at.line}:${at.column} ${kind} ${href} | ${text}`);

describe("links", () => {
  test("are found at their address, in the second line of a paragraph too", () => {
    expect(linksOf("First [a](/x) and\nthen [a](/x) or ![pic](p.png)", 10)).toEqual(["11:11 link /x | a", "12:10 link /x | a", "12:24 image p.png | pic"]);
  });

  test.each([
    ["> * quoted [a](/x)", ["1:16 link /x | a"]],
    ["* a\n\n    * b [c]( /x 'title')", ["3:14 link /x | c"]],
    ["## See [a](</x y>) ##", ["1:13 link /x y | a"]],
    ["[ref][] and [other][ref]\n\n  [ref]: <https://a.example/>\n  'T'", ["3:11 link https://a.example/ | ref", "3:11 link https://a.example/ | other"]],
    ["[a]:\n  /next\n\n[a]", ["2:3 link /next | a"]],
    ["see <https://a.example/?b&c> <me@a.example>", ["1:6 link https://a.example/?b&c | https://a.example/?b&c", "1:31 link mailto:me@a.example | me@a.example"]],
    ["[![alt](i.png)](/x)", ["1:17 link /x | alt", "1:9 image i.png | alt"]],
    ['<a href="/x">words\nhere</a>', ["1:10 link /x | words here"]],
    ['<p>\n  <a href=/x>a <b>b</b></a> <img src="i.png" alt="pic">\n</p>', ["2:11 link /x | a b", "2:39 image i.png | pic"]],
    ['<img srcset="a.png 1x, b.png 2x" src="c.png" alt="">', ["1:14 image a.png | ", "1:14 image b.png | ", "1:39 image c.png | "]],
    ['<video poster="p.png" src="v.mp4"></video>', ["1:16 image p.png | ", "1:28 link v.mp4 | "]],
    ["[a](/x_y \"t\") [b](/x%20é?q=1&r=\\*)", ["1:5 link /x_y | a", "1:19 link /x%20é?q=1&r=* | b"]],
    ['<a href="&#x2F;x?a=1&amp;b=2">c</a>', ["1:10 link /x?a=1&b=2 | c"]],
  ])("in %j are recorded as written", (body, links) => {
    expect(linksOf(body)).toEqual(links);
  });

  test("of any scheme are recorded, for others to judge", () => {
    expect(linksOf("[a](javascript:alert(1)) [b](data:x) [c](//evil.example)").map((link) => link.split(" ")[2])).toEqual(["javascript:alert(1)", "data:x", "//evil.example"]);
  });

  test("stand as numbered marks in the HTML", () => {
    expect(rendered("[a](/x) ![b](y)").html).toBe('<p><a href="\uE0000\uE001">a</a> <img src="\uE0001\uE001" alt="b"></p>\n');
  });

  test("can't be forged by an author who writes the marks", () => {
    const { html } = rendered("\uE0000\uE001 &#xE000;1&#57345; <b title='&#xe000;'>x</b>");
    expect(html).not.toMatch(/[\uE000-\uE002]/);
  });

  test("to a video stay what they are", () => {
    const body = '<figure class="media-player-wrapper video">\n\t<a href="https://www.youtube.com/watch?v=x">Watch</a\n\t>\n</figure>';
    expect(htmlOf(body)).toBe('<figure class="media-player-wrapper video">\n\t<a href="https://www.youtube.com/watch?v=x">Watch</a>\n</figure>');
  });

  test("without an address or words are reported", () => {
    expect(findingsOf('[words]() and [](/x)\n\n<a href="">raw</a> <a href="/y"></a>\n\n![]()')).toMatchInlineSnapshot(`
      [
        "1:9 empty-link: The link "words" has no address. Write the address, or remove the link and keep the words.",
        "1:15 empty-link: The link to "/x" has no words. Give it words that say where it leads, or remove it.",
        "3:10 empty-link: This link has no address. Write the address, or remove the link and keep the words.",
        "3:20 empty-link: The link to "/y" has no words. Give it words that say where it leads, or remove it.",
        "5:5 empty-link: This image has no address. Write the address, or remove the image.",
      ]
    `);
    expect(htmlOf("[words]()")).toBe("<p><a>words</a></p>\n");
  });

  test("with a picture or a label have words", () => {
    expect(findingsOf('[![alt](i.png)](/x) <a href="/y"><img src="i" alt="z"></a> <a href="/z" aria-label="q"></a>')).toEqual([]);
  });

  test("that name an undefined reference are reported, placeholders are not", () => {
    expect(findingsOf("Fill in [your name].\n\nSee [the guide][guide] or [this][], not `[a][b]` or list[0][1].", 2)).toMatchInlineSnapshot(`
      [
        "5:5 undefined-reference: "[the guide][guide]" is not read as a link, because no line gives "guide" an address. Add a line "[guide]: address", or write the address in round brackets.",
        "5:27 undefined-reference: "[this][]" is not read as a link, because no line gives "this" an address. Add a line "[this]: address", or write the address in round brackets.",
      ]
    `);
  });
});

describe("the first paragraph", () => {
  test("is plain text, without markup or pictures", () => {
    expect(rendered("## Heading\n\n![pic](a.png)\n\nSome *words* -- and [a link](/x)\nin two lines").firstParagraph).toBe("Some words – and a link in two lines");
  });

  test("is cut at a word", () => {
    const { firstParagraph } = rendered("word ".repeat(100));
    expect(firstParagraph).toBe(`${"word ".repeat(58)}word…`);
  });
});
