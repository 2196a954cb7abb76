import { describe, expect, test } from "vitest";
import { createMarkdownRenderer } from "../../plugins/markdown/renderer.ts";
import { findingsOf, htmlOf } from "./rendered.ts";

describe("raw HTML", () => {
  test("is never made into code by an indent", () => {
    const html = htmlOf('<div class="x">\n\n        <img src="a.png" alt="">\n\n        <p>b</p>\n\n</div>');
    expect(html).not.toContain("<pre");
    expect(html).toContain('<img src="a.png" alt="">');
  });

  test("lets Markdown stand between its tags", () => {
    expect(htmlOf("<details>\n<summary>More</summary>\n\n* a\n\n</details>")).toBe("<details>\n<summary>More</summary>\n<ul>\n<li>a</li>\n</ul>\n</details>");
  });

  test("puts a picture that stands alone in a paragraph", () => {
    expect(htmlOf('Text\n\n<img src="a.png" alt="b">\n\nText')).toBe('<p>Text</p>\n<p><img src="a.png" alt="b"></p>\n<p>Text</p>\n');
  });

  test("leaves code after it as code", () => {
    expect(htmlOf("<div>\nx\n</div>\n\n    code")).toContain("<code>code\n</code>");
  });

  test("loses old decoration without a word", () => {
    const body = '<table border="1" width="10"><tr><td align="right" nowrap>a</td></tr></table>\n\n<center><font color="red">b</font></center><br/><hr size=2>';
    expect(findingsOf(body)).toEqual([]);
    expect(htmlOf(body)).toBe('<div class="app-scroll" data-scroll><table><tr><td>a</td></tr></table></div>\nb<br><hr>');
  });

  test("keeps what tables need", () => {
    const body = '<table>\n<tr><th scope="row" rowspan="2">a</th><td colspan="2">b</td></tr>\n</table>';
    expect(htmlOf(body)).toBe(`<div class="app-scroll" data-scroll>${body}</div>`);
  });

  test("without a text for an image is reported, and the image is decoration until it has one", () => {
    expect(htmlOf('<img src="a.png">')).toBe('<p><img alt="" src="a.png"></p>\n');
    expect(findingsOf('Text <img src="a.png"> and ![](b.png)\n\n<div><img alt="" src="c.png"><img></div>')).toMatchInlineSnapshot(`
      [
        "1:6 missing-alt: The image "a.png" has no alternative text for people who cannot see it. Add alt="…" with what the image shows, or alt="" if it only decorates.",
        "1:28 missing-alt: The image "b.png" has no alternative text for people who cannot see it. Write what it shows between the square brackets; if it only decorates, write "<img src="b.png" alt="">".",
        "3:30 missing-alt: This image has no alternative text for people who cannot see it. Add alt="…" with what the image shows, or alt="" if it only decorates.",
      ]
    `);
  });

  test("has captions only in figures, even if Markdown stands between", () => {
    const figure = "<figure>\n\n![a](b.png)\n\n<figcaption>c</figcaption>\n\n</figure>";
    expect(htmlOf(figure)).toContain("<figcaption>c</figcaption>");
    expect(htmlOf('<div>\n<img src="a.png" alt="b">\n<figcaption class="c">d</figcaption>\n</div>')).toContain('<div class="c">d</div>\n</div>');
  });

  test("of elements that no page may have is reported where it only ends", () => {
    expect(findingsOf("Text.</section></main> <main>x</main>")).toMatchInlineSnapshot(`
      [
        "1:6 unbalanced-html: "</section>" closes nothing. Remove it, or add "<section>" where the element starts.",
        "1:16 unbalanced-html: "</main>" closes nothing. Remove it.",
        "1:24 unsafe-html: "<main>" is not allowed in a page. Remove it, or write what it holds in Markdown.",
      ]
    `);
  });

  test("in a second page is read as in the first, with the addresses of its own page", () => {
    const render = createMarkdownRenderer();
    const page = (body: string) => render({ body, file: "page.md", firstLine: 0 });
    page('<div><a href="/a">one</a></div>');
    const { html, links } = page('[x](/x)\n\n<div><a href="/b">two</a></div>');
    expect(html).toContain('<div><a href="\uE0001\uE001">two</a></div>');
    expect(links.map(({ href, at }) => [href, at.line, at.column])).toEqual([["/x", 1, 5], ["/b", 3, 15]]);
  });

  test("that Markdown's own blocks would cut in two is closed with them", () => {
    expect(htmlOf("* <div>\n* b</div>\n\nText")).toBe("<ul>\n<li>\n<div>\n</div></li>\n<li>b</li>\n</ul>\n<p>Text</p>\n");
  });

  test("can't close the page around it", () => {
    expect(htmlOf("</div></main></body>Text</p>\n\n</section> more")).toBe("Text\n more");
  });

  test("that is not balanced is reported where it can be told", () => {
    expect(findingsOf("Text\n\n<div>\n<p>a\n<ul><li>b</ul>\n\nText</span> <b>x\n\n<!-- never ends", 1)).toMatchInlineSnapshot(`
      [
        "8:5 unbalanced-html: "</span>" closes nothing. Remove it, or add "<span>" where the element starts.",
        "10:1 unbalanced-html: "<!-- never ends" has no end. Add ">" or "-->" where it ends, or write "&lt;" to show the sign itself.",
        "4:1 unbalanced-html: "<div>" is never closed. Add "</div>" where the element ends.",
        "8:13 unbalanced-html: "<b>" is never closed. Add "</b>" where the element ends.",
      ]
    `);
  });

  test("that is cut off becomes text", () => {
    expect(htmlOf("<div\n\ntext")).toBe("&lt;div\n<p>text</p>\n");
    expect(findingsOf("<div\n\ntext")).toMatchInlineSnapshot(`
      [
        "1:1 unbalanced-html: "<div" has no end. Add ">" or "-->" where it ends, or write "&lt;" to show the sign itself.",
      ]
    `);
  });
});
