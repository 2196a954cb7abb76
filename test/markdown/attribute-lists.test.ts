import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { styledClasses } from "../../plugins/markdown/syntax/styled-classes.ts";
import { findingsOf, htmlOf } from "./rendered.ts";

const stylesFolder = join(import.meta.dirname, "../../layouts/styles");

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

  test("that can have no effect are reported", () => {
    expect(findingsOf("{:.x}\n<div>a</div>\n\n* a\n\n  {:.inside}\n\n{:.y}\n:::warning\nText\n:::\n\n{: .end}", 2)).toMatchInlineSnapshot(`
      [
        "3:1 unused-attributes: "{:.x}" has no effect on this block. Write it in the tag itself.",
        "8:1 unused-attributes: "{:.inside}" is not beside a block that it could be for. Move it to the line below the block that it is for, or remove it.",
        "10:1 unused-attributes: "{:.y}" has no effect on this block. Remove it.",
        "15:1 unused-attributes: "{: .end}" is not beside a block that it could be for. Move it to the line below the block that it is for, or remove it.",
      ]
    `);
  });

  test("with a class that is nearly one of the manual's are reported, but not with one of somebody else", () => {
    expect(findingsOf("{:.intr}\nText\n\n{:.own-class .intor}\nText\n\n{: class=\"hide-header\"}\nText\n\n{:.wide}\nText\n\n{:.govuk-body}\nText")).toMatchInlineSnapshot(`
      [
        "1:4 unused-attributes: No style is called "intr". Change it to "intro".",
        "4:15 unused-attributes: No style is called "intor". Change it to "intro".",
        "7:11 unused-attributes: No style is called "hide-header". Change it to "hide-headers".",
      ]
    `);
  });

  test("name only classes that the stylesheet knows", () => {
    const styles = readdirSync(stylesFolder).map((file) => readFileSync(join(stylesFolder, file), "utf8")).join("");
    expect([...styledClasses].filter((name) => !styles.includes(`.${name}`))).toEqual([]);
  });

  test("may not bring scripts or styles", () => {
    expect(htmlOf('Text\n{: .a onclick="x()" style="color:red"}')).toBe('<p class="a">Text</p>\n');
    expect(findingsOf('Text\n{: .a onclick="x()"}')).toMatchInlineSnapshot(`
      [
        "2:1 unsafe-html: "onclick="x()"" cannot be set on a block. Remove "onclick" from the curly brackets.",
      ]
    `);
  });
});
