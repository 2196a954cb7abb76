import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copyPage } from "../../src/offline/copy-page.ts";
import { copyStyles } from "../../src/offline/copy-styles.ts";
import { replaceTags } from "../../src/offline/tags.ts";

/** Marks an address that was changed, with the file it was changed for. */
const address = (written: string, file: string): string => (written.startsWith("/") ? `<${file}>${written}` : written);
const copied = (html: string, file = "a/index.html"): string => copyPage(html, file, { address: (written) => written.replace(/^\/m\//, "../"), notice: "Offline copy of Test & Co" });

describe("in a page of a copy", () => {
  test.each([
    ["links", '<a class="x" href="/m/b/">', '<a class="x" href="../b/">'],
    ["pictures", '<img src="/m/b.png" alt="">', '<img src="../b.png" alt="">'],
    ["pictures in several sizes", '<img srcset="/m/b.png 1x, /m/c.png 2x">', '<img srcset="../b.png 1x, ../c.png 2x">'],
    ["forms", '<form method="get" action="/m/search/">', '<form method="get" action="../search/">'],
    ["buttons of forms", '<button formaction="/m/x/">', '<button formaction="../x/">'],
    ["films", '<video poster="/m/p.jpg" src="/m/v.mp4">', '<video poster="../p.jpg" src="../v.mp4">'],
    ["an address with a query", '<a href="/m/b/?x=1&amp;y=&quot;2&quot;">', '<a href="../b/?x=1&amp;y=&quot;2&quot;">'],
    ["the folder that scripts start from", '<body data-root="/m/" data-words="manual-assets/words-1.js">', '<body data-root="../" data-words="manual-assets/words-1.js" data-offline="">'],
    ["a page that leads on", '<meta http-equiv="refresh" content="0; url=/m/b/#c">', '<meta http-equiv="refresh" content="0; url=../b/#c">'],
    ["a page that led on to the internet, which now waits for the reader", '<meta http-equiv="refresh" content="0; url=https://example.com/">', ""],
    ["the feed, which no browser shows", '<link rel="alternate" type="application/atom+xml" href="/m/feed.xml" title="x">', ""],
  ])("%s", (_, written, expected) => {
    expect(copied(written)).toBe(expected);
  });

  test.each([
    ["words", '<p>Write href="/m/b/" and &lt;a href="/m/b/"&gt;</p>'],
    ["code", '<pre><code>src="/m/x.png"</code></pre>'],
    ["scripts", '<script>var a = \'<a href="/m/b/">\';</script>'],
    ["a title", '<title><a href="/m/b/"></title>'],
    ["a field's text", '<textarea><img src="/m/x.png"></textarea>'],
    ["a comment", '<!-- <a href="/m/b/"> -->'],
    ["other attributes", '<p title=\'href="/m/b/"\' data-href="/m/b/">'],
    ["addresses that are relative", '<a href="#c">c</a><a href="?phase=alpha">d</a>'],
    ["a footer of an article", '<footer class="app-article__footer">'],
  ])("%s stay as they were", (_, written) => {
    expect(copied(written)).toBe(written);
  });

  test("links to other websites say that they need the internet, and links to pages do not", () => {
    const hidden = '<span class="govuk-visually-hidden">(needs the internet)</span>';
    expect(copied('<a href="https://example.com/">A <b>film</b></a> <a href="/m/b/">page</a> <a href="mailto:x@example.com">mail</a>')).toBe(
      `<a data-needs-internet href="https://example.com/">A <b>film</b>${hidden}</a> <a href="../b/">page</a> <a href="mailto:x@example.com">mail</a>`,
    );
  });

  test("a policy comes first that lets nothing be loaded but what lies beside the page, and only its own inline script run", () => {
    const hash = createHash("sha256").update("run()").digest("base64");
    const html = copied('<head><meta charset="utf-8"><script src="/m/x.js"></script></head><body data-root="/m/"><script>run()</script>');
    expect(html).toContain('<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy"');
    expect(/content="([^"]*)"/.exec(html)?.[1]).toBe(
      `default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; base-uri 'none'`,
    );
  });

  test("its foot says which copy it belongs to", () => {
    expect(copied('<footer class="govuk-template__footer">', "a/b/index.html")).toContain('Offline copy of Test &amp; Co. <a class="app-footer__link" href="../../offline/index.html">');
  });

  test("what only the web has is gone with all that is in it, and what only a copy has is shown", () => {
    const html = '<p>a</p><div data-web-only><div>b</div><a href="/m/z.zip">c</a></div><div data-copy-only hidden><p>d</p></div><p>e</p>';
    expect(copied(html)).toBe("<p>a</p><div data-copy-only><p>d</p></div><p>e</p>");
  });
});

test("whatever a page holds, only tags are ever changed", () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom("<a href=\"/x/\">", "</a>", "<!--", "-->", "<script>", "</script>", "<", ">", '"', "'", "<p", "</p>", "<style>", "=/x/"));
  fc.assert(
    fc.property(fc.array(piece).map((pieces) => pieces.join("")), (html) => {
      expect(replaceTags(html, () => undefined)).toBe(html);
      expect(replaceTags(html, ({ written }) => written)).toBe(html);
    }),
  );
});

test("a stylesheet finds its fonts and pictures from where it stands", () => {
  const css = '@font-face{src:url(/m/f.woff2)}a{background:url("/m/b.svg")}b{background:url(c.svg)}';
  expect(copyStyles(css, "manual-assets/x.css", address)).toBe(
    '@font-face{src:url("<manual-assets/x.css>/m/f.woff2")}a{background:url("<manual-assets/x.css>/m/b.svg")}b{background:url(c.svg)}',
  );
});
