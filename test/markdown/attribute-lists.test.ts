import { describe, expect, test } from "vitest";
import { findingsOf, htmlOf } from "./rendered.ts";

describe("attribute lists", () => {
  test("before a block belong to it", () => {
    expect(htmlOf("{:.intro}\nText")).toBe('<p class="intro">Text</p>\n');
    expect(htmlOf("{: .link-list} \n\n* a")).toBe('<ul class="link-list">\n<li>a</li>\n</ul>\n');
  });

  test("right after a block belong to it", () => {
    expect(htmlOf('Text\n{: .a #b title="c"}\n\nMore')).toBe('<p class="a" id="b" title="c">Text</p>\n<p>More</p>\n');
  });

  test("between two lists keep them apart", () => {
    expect(htmlOf("* a\n\n{:.second}\n\n* b")).toBe('<ul>\n<li>a</li>\n</ul>\n<ul class="second">\n<li>b</li>\n</ul>\n');
  });

  test("add up when there are several", () => {
    expect(htmlOf("{:.a}\n{:.b}\nText")).toBe('<p class="a b">Text</p>\n');
  });

  test("reach tables and code", () => {
    expect(htmlOf("{:.hide-headers}\n| a | b |")).toContain('<table class="hide-headers">');
    expect(htmlOf("{:.wide}\n```\nx\n```")).toContain('<pre class="app-scroll wide" data-scroll>');
  });

  test("that are something else stay text", () => {
    expect(htmlOf("{:toc}")).toBe("<p>{:toc}</p>\n");
    expect(htmlOf("{::comment}")).toBe("<p>{::comment}</p>\n");
  });

  test("may not bring scripts or styles", () => {
    expect(htmlOf('Text\n{: .a onclick="x()" style="color:red"}')).toBe('<p class="a">Text</p>\n');
    expect(findingsOf('Text\n{: .a onclick="x()"}')).toMatchInlineSnapshot(`
      [
        "2:1 unsafe-html: “onclick="x()"” can't be set on a block. Remove “onclick” from the curly brackets.",
      ]
    `);
  });
});
