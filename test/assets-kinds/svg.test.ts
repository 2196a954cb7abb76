import { expect, test } from "vitest";
import { inspectSvg } from "../../src/assets/inspect-svg.ts";

const rulesOf = (inside: string): string[] => inspectSvg("a.svg", `<svg xmlns="http://www.w3.org/2000/svg">\n${inside}\n</svg>`).map(({ rule }) => rule);

test.each([
  '<script>alert(1)</script>',
  '<SCRIPT>alert(1)</SCRIPT>',
  '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>',
  '<path onclick="alert(1)"/>',
  '<path ONCLICK="alert(1)"/>',
  '<foreignObject><p>Hello</p></foreignObject>',
  '<a href="javascript:alert(1)"><text>x</text></a>',
  '<a xlink:href="&#106;avascript:alert(1)"><text>x</text></a>',
  '<a href="https://example.com/"><text>x</text></a>',
  '<use href="other.svg#a"/>',
  '<image href="data:image/svg+xml;base64,AAAA"/>',
  '<set attributeName="onclick" to="alert(1)"/>',
  '<animate attributeName="xlink:href" values="javascript:alert(1)"/>',
  '<style>path { fill: url(https://example.com/a) }</style>',
  '<style><![CDATA[@import "https://example.com/a.css";]]></style>',
  '<style>path { fill: ur<!-- -->l(https://example.com/a) }</style>',
  '<style>path { fill: u\\72l(https://example.com/a) }</style>',
  '<path style="fill: url(//example.com/a)"/>',
  '<path fill="url(https://example.com/a#b)"/>',
  '<path fill="u\\72l(https://example.com/a#b)"/>',
  '<g xml:base="https://example.com/"/>',
  '<!ENTITY x "y">',
  '<?xml-stylesheet href="a.css"?>',
  '<!-- <script>alert(1)</script> -->',
  '<iframe src="#a"/>',
])("27: a drawing that holds %s is refused", (inside) => {
  expect(new Set(rulesOf(inside))).toEqual(new Set(["unsafe-svg"]));
});

test.each([
  '<path d="M0 0" style="fill:url(#a);stroke:#000"/>',
  '<linearGradient id="a"/><rect fill="url(#a)"/><use href="#a"/><use xlink:href="#a"/>',
  '<style>.a { fill: red } .b { fill: url("#a") }</style>',
  '<?xpacket begin=""?><metadata/><title>Once upon a time = 1</title>',
  '<text>script onclick= url(x)</text>',
])("a drawing that holds %s is fine", (inside) => {
  expect(rulesOf(inside)).toEqual([]);
});

test("an XML declaration is fine in UTF-8 and refused in any other encoding", () => {
  expect(inspectSvg("a.svg", '<?xml version="1.0" encoding="UTF-8"?>\n<svg/>')).toEqual([]);
  expect(inspectSvg("a.svg", '<?xml version="1.0" encoding="ISO-2022-JP"?>\n<svg/>').map(({ rule }) => rule)).toEqual(["unsafe-svg"]);
});

test("every trouble of a drawing is told at its own line, with what to do", () => {
  const svg = `<!DOCTYPE svg>\n<svg onload="alert(1)">\n  <script/>\n  <image href="https://example.com/a.png"/>\n  <style>@import "a"</style>\n</svg>`;
  expect(inspectSvg("d/a.svg", svg).map(({ place, message, fix }) => `${place.file}:${place.line}:${place.column} ${message}. ${fix}`)).toMatchInlineSnapshot(`
    [
      "d/a.svg:1:1 The drawing holds "<!DOCTYPE svg>". Remove it: browsers show the drawing without it.",
      "d/a.svg:2:1 The drawing holds "onload=alert(1)", which runs code or leads out of the file. Remove "onload" from the element "<svg>".",
      "d/a.svg:3:3 The drawing holds the element "<script>". Remove the element and what is in it.",
      "d/a.svg:4:3 The drawing holds "href=https://example.com/a.png", which runs code or leads out of the file. Remove "href" from the element "<image>".",
      "d/a.svg:5:3 The drawing's <style> loads something from elsewhere. Remove url(…), @import and backslashes from <style>.",
    ]
  `);
  expect(inspectSvg("d/a.svg", `<?xml version="1.0" encoding="x"?><svg/>`).map(({ message, fix }) => `${message}. ${fix}`)).toMatchInlineSnapshot(`
    [
      "The drawing says that its encoding is "x". Save it again with the encoding UTF-8.",
    ]
  `);
  expect(inspectSvg("d/a.svg", `<svg><!-- javascript: --></svg>`).map(({ message, fix }) => `${message}. ${fix}`)).toMatchInlineSnapshot(`
    [
      "The drawing holds "javascript:". Remove it, from comments too.",
    ]
  `);
});

test("what is not a drawing at all is told as a wrong kind", () => {
  expect(["", "Hello", "<html/>", "<?xml version='1.0'?>"].map((text) => inspectSvg("a.svg", text)[0]?.rule)).toEqual(Array(4).fill("wrong-file-kind"));
});
