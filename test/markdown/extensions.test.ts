import { describe, expect, test } from "vitest";
import { findingsOf, htmlOf, rendered } from "./rendered.ts";

describe("abbreviations", () => {
  test("are marked in text, links and headings, not inside longer words", () => {
    const html = htmlOf("## The API\n\nAPIs and [the API](/a)\n\n*[API]: Application programming interface");
    expect(html).toMatchInlineSnapshot(`
      "<h2 id="the-api">The <abbr title="Application programming interface">API</abbr></h2>
      <p>APIs and <a href="/a">the <abbr title="Application programming interface">API</abbr></a></p>
      "
    `);
  });
});

describe("definition lists", () => {
  test("have terms and definitions", () => {
    expect(htmlOf("Term\n: Definition")).toBe("<dl>\n<dt>Term</dt>\n<dd>Definition</dd>\n</dl>\n");
  });
});

describe("footnotes", () => {
  test("link there and back, in words", () => {
    expect(htmlOf("Text[^1] and[^1]\n\n[^1]: Note")).toMatchInlineSnapshot(`
      "<p>Text<sup class="app-footnote-reference"><a href="#fn1" id="fnref1" aria-label="Footnote 1">[1]</a></sup> and<sup class="app-footnote-reference"><a href="#fn1" id="fnref1-1" aria-label="Footnote 1">[1]</a></sup></p>
      <section class="app-footnotes" aria-label="Footnotes">
      <ol>
      <li id="fn1">
      <p>Note <a href="#fnref1" aria-label="Back to where footnote 1 is mentioned">↩︎</a> <a href="#fnref1-1" aria-label="Back to where footnote 1 is mentioned">↩︎</a></p>
      </li>
      </ol>
      </section>
      "
    `);
  });

  test("are anchors, and stay on pages with raw HTML", () => {
    const { html, anchors } = rendered("Text[^a] <b>x</b>\n\n[^a]: Note");
    expect([...anchors.keys()]).toEqual(["fnref1", "fn1"]);
    expect(html).toContain('href="#fn1"');
  });
});

describe("code", () => {
  test("is coloured by classes in a known language", () => {
    expect(htmlOf('```js\nconst a = "<b>";\n```')).toMatchInlineSnapshot(`
      "<pre class="app-scroll" data-scroll><code class="hljs language-js"><span class="hljs-keyword">const</span> a = <span class="hljs-string">&quot;&lt;b&gt;&quot;</span>;
      </code></pre>
      "
    `);
  });

  test("is escaped in a language nobody knows and in none", () => {
    expect(htmlOf("```nonsense\n<img onerror=x>\n```")).toBe('<pre class="app-scroll" data-scroll><code class="language-nonsense">&lt;img onerror=x&gt;\n</code></pre>\n');
    expect(htmlOf("    <img onerror=x>")).toBe('<pre class="app-scroll" data-scroll><code>&lt;img onerror=x&gt;\n</code></pre>\n');
  });

  test("that is never closed is reported where it starts", () => {
    expect(findingsOf("Text\n\n```js\nx\n", 3)).toMatchInlineSnapshot(`
      [
        "6:1 unclosed-block: The code that starts with "\`\`\`js" is never closed. Add a line "\`\`\`" where the code ends.",
      ]
    `);
    expect(findingsOf("> ~~~\n> x\n\nText")).toMatchInlineSnapshot(`
      [
        "1:3 unclosed-block: The code that starts with "~~~" is never closed. Add a line "~~~" where the code ends.",
      ]
    `);
  });

  test("that is closed is not reported", () => {
    expect(findingsOf("```\nx\n````\n\n> ~~~\n> y\n> ~~~\n\n* a\n\n  ```\n  z\n  ```")).toEqual([]);
  });
});
