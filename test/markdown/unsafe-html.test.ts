import { describe, expect, test } from "vitest";
import { refusalRules } from "../../plugins/markdown/html/refusals.ts";
import { findingsOf, rendered } from "./rendered.ts";

const attacks = [
  "<script>alert(1)</script>",
  "words <script>alert(1)</script>",
  "<SCRIPT SRC=//evil.example></SCRIPT>",
  "<img src=x onerror=alert(1)>",
  "<img src=x oneonerrorrror=alert(1)>",
  "<svg onload=alert(1)><p>x",
  "<svg><style><img src=x onerror=alert(1)></style></svg>",
  "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  "<base href=//evil.example>",
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  "<style>*{background:url(//evil.example)}</style>",
  '<link rel=stylesheet href="//evil.example">',
  "<form action=//evil.example><input type=password><button>x</button></form>",
  '<object data="x"></object><embed src="x">',
  '<p style="position:fixed">x</p>',
  '<p onclick="alert(1)">x</p>',
  "<p/onclick=alert(1)>x</p>\n<p\nonclick=alert(1)>x</p>",
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  "<textarea><script>alert(1)</script>",
  "<xmp><img src=x onerror=alert(1)></xmp>",
  "<!--><img src=x onerror=alert(1)>-->",
  "<![CDATA[<img src=x onerror=alert(1)>]]>",
  "<?php <img src=x onerror=alert(1)> ?>",
  "<video><source onerror=alert(1) src=x></video>",
  "<details open ontoggle=alert(1)>x</details>",
  '<a xlink:href="javascript:alert(1)">x</a>',
  '<a data-module="govuk-button" href="/x">x</a>',
];

/** Attacks that hide where no element is seen; harmless output is all that can be asked. */
const hidden = [
  '<a href=" javascript:alert(1)">x</a>',
  "<a href=javascript&colon;alert(1)>x</a>",
  "[x](javascript:alert`1`)",
  "<div\n\nonclick=alert(1)>x",
  '<a href="x\n\n" onclick="alert(1)">x',
  "<p title='\"><img src=x onerror=alert(1)>'>a</p>",
  '<img src="x` `<script>alert(1)</script>"` `>',
  '<img srcset="javascript:alert(1) 1x">',
  "```html\n<script>alert(1)</script>\n```",
  "```<img/src=x/onerror=alert(1)>\nx\n```",
  '[x](/y "\\"onclick=alert(1)")',
  '![" onerror=alert(1)](x)',
  '*[A]: " onclick=alert(1)\n\nA',
  "## x {#\"onclick=alert(1)}",
];

const danger = /<(?:script|iframe|object|embed|base|meta|link|style|form|input|svg|math)\b|<[^>]*\son\w+\s*=|<[^>]*javascript:/i;
/** Values of attributes may hold anything, so only what stands outside quotes is looked at. */
const outsideQuotes = (html: string): string => html.replace(/"[^"]*"/g, '""');

describe("unsafe raw HTML", () => {
  test.each(attacks)("%j is reported and left out", (body) => {
    const { html, findings } = rendered(body);
    expect(findings.some(({ rule }) => refusalRules.has(rule))).toBe(true);
    expect(outsideQuotes(html)).not.toMatch(danger);
    expect(html).not.toContain("data-module");
  });

  test.each(hidden)("%j does no harm", (body) => {
    const { html } = rendered(body);
    expect(outsideQuotes(html)).not.toMatch(danger);
    expect(html).not.toContain('"javascript:');
  });

  test("is reported at the tag or attribute, with what to do", () => {
    expect(findingsOf('Text\n\n<p class="a"\n   onclick="x()">b</p>\n\nSome <script>x</script> <?php x ?>', 4)).toMatchInlineSnapshot(`
      [
        "8:4 event-handler: "onclick" on "<p>" would run code in the reader's browser, and is left out. Remove "onclick".",
        "10:6 script: "<script>" would run code in the reader's browser, and is left out. Remove the script and what is in it.",
        "10:25 unsafe-html: "<?php x ?>" is not allowed in a page. Remove it, or write "&lt;" to show the sign itself.",
      ]
    `);
  });

  test("that hides in Markdown is still shown as code when it stands in code", () => {
    expect(rendered("`<script>`").html).toBe("<p><code>&lt;script&gt;</code></p>\n");
  });
});
