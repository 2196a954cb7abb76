import { describe, expect, test } from "vitest";
import { findingsOf, htmlOf, rendered } from "./rendered.ts";

describe("containers", () => {
  test("make details, which hold Markdown", () => {
    expect(htmlOf(":::details What *is* it\n* a\n:::")).toMatchInlineSnapshot(`
      "<details class="govuk-details">
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">What <em>is</em> it</span></summary>
      <div class="govuk-details__text">
      <ul>
      <li>a</li>
      </ul>
      </div>
      </details>
      "
    `);
  });

  test("make inset text, and warnings of one or more paragraphs", () => {
    expect(htmlOf(":::inset\nWords\n:::")).toBe('<div class="govuk-inset-text">\n<p>Words</p>\n</div>\n');
    expect(htmlOf(":::warning\nFirst\n\nSecond\n:::")).toMatchInlineSnapshot(`
      "<div class="govuk-warning-text">
      <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
      <strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">Warning</span> First</strong>
      <p>Second</p>
      </div>
      "
    `);
  });

  test("that warn without a paragraph still say so", () => {
    expect(htmlOf(":::warning\n* a\n:::")).toContain('<strong class="govuk-warning-text__text">Warning</strong>');
  });

  test("may hold each other and code that shows their own marks", () => {
    const html = htmlOf(":::details Outer\n:::inset\n```\n:::\n```\n:::\nAfter\n:::\nOutside");
    expect(html.indexOf("After")).toBeLessThan(html.indexOf("</details>"));
    expect(html.endsWith("<p>Outside</p>\n")).toBe(true);
  });

  test("that are never closed are reported where they open", () => {
    expect(findingsOf("Text\n\n:::details Words\nText", 5)).toMatchInlineSnapshot(`
      [
        "8:1 unclosed-block: ":::details" is never closed. Add a line ":::" where the block ends.",
      ]
    `);
  });

  test("with an unknown name are reported with the nearest one", () => {
    expect(findingsOf(":::detials Words\nText\n:::\n\n:::zzzzzz\n:::")).toMatchInlineSnapshot(`
      [
        "1:1 unknown-component: There is no component called "detials". Write ":::details".",
        "5:1 unknown-component: There is no component called "zzzzzz". Use one of: details, warning, inset, example.",
      ]
    `);
  });
});

describe("Govspeak", () => {
  test.each([
    ["^Information^", '<div class="govuk-inset-text">\n<p>Information</p>\n</div>\n'],
    ["^Over\ntwo lines^\n\nText", '<div class="govuk-inset-text">\n<p>Over\ntwo lines</p>\n</div>\n<p>Text</p>\n'],
    ["$CTA\n* a\n$CTA", '<div class="app-call-to-action">\n<ul>\n<li>a</li>\n</ul>\n</div>\n'],
    ["$C\n**Office**\n$C", '<div class="app-contact">\n<p><strong>Office</strong></p>\n</div>\n'],
    ["$E\nText\n\nMore\n$E", '<div class="app-example">\n<p>Text</p>\n<p>More</p>\n</div>\n'],
    ["$A\n1 Street\nTown\n$A", '<div class="app-address">\n<p>1 Street<br>\nTown</p>\n</div>\n'],
    ["$D\n[File](/a.pdf) $D", '<div class="app-download">\n<p><a href="/a.pdf">File</a></p>\n</div>\n'],
    ["$I Short $I", '<div class="govuk-inset-text">\n<p>Short</p>\n</div>\n'],
    ["s1. First\ns2. *Second*", '<ol class="app-steps">\n<li>First</li>\n<li><em>Second</em></li>\n</ol>\n'],
    ["{button}[Go on](/a){/button}", '<p><a href="/a" role="button" draggable="false" class="govuk-button" data-module="govuk-button">Go on</a></p>\n'],
  ])("makes a component of %j", (body, html) => {
    expect(htmlOf(body)).toBe(html);
  });

  test("warns with GOV.UK's icon and hidden word", () => {
    expect(htmlOf("%Take care%")).toMatchInlineSnapshot(`
      "<div class="govuk-warning-text">
      <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
      <strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">Warning</span> Take care</strong>
      </div>
      "
    `);
  });

  test("makes start buttons with their arrow, also on a page with raw HTML", () => {
    const button = htmlOf("{button start}[Start now](/go){/button}");
    expect(button).toMatchInlineSnapshot(`
      "<p><a href="/go" role="button" draggable="false" class="govuk-button govuk-button--start" data-module="govuk-button">Start now<svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false"><path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/></svg></a></p>
      "
    `);
    expect(htmlOf("{button start}[Start now](/go){/button}\n\n<p>raw</p>")).toContain(button.trim());
  });

  test.each(["$5 and 10%", "a ^b^ c", "$C is a sign", "50%", "% of people", "{button} is a word", "s1 and s2"])("leaves “%s” as text", (body) => {
    expect(htmlOf(body)).toBe(`<p>${body}</p>\n`);
    expect(findingsOf(body)).toEqual([]);
  });

  test("reports what is never closed where it opens", () => {
    expect(findingsOf("^Information\n\nText\n\n$CTA\nText\n\n{button}[a](/b)")).toMatchInlineSnapshot(`
      [
        "1:1 unclosed-block: The callout "^Information" is never closed. Add "^" at the end of the paragraph, or write "\\^" to show the sign itself.",
        "5:1 unclosed-block: "$CTA" is never closed. Add a line "$CTA" where the block ends.",
        "8:1 unclosed-block: "{button}" is never closed. Add "{/button}" at the end of the line.",
      ]
    `);
  });
});

describe("GitHub's alerts", () => {
  test("become inset text and warnings", () => {
    expect(htmlOf("> [!NOTE]\n> Words\n\n> [!CAUTION]\n> Careful")).toMatchInlineSnapshot(`
      "<div class="govuk-inset-text">
      <p><strong>Note</strong></p>
      <p>Words</p>
      </div>
      <div class="govuk-warning-text">
      <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
      <strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">Caution</span> Careful</strong>
      </div>
      "
    `);
  });

  test("keep links in their place", () => {
    expect(rendered("> [!TIP]\n> See [a](/b)").links[0]?.at).toEqual({ line: 2, column: 11, endLine: 2, endColumn: 13 });
  });

  test("may start with something that is no paragraph", () => {
    expect(htmlOf("> [!WARNING]\n>\n> * a")).toContain(">Warning</strong>\n<ul>");
  });

  test("with an unknown name are reported with the nearest one and stay quotes", () => {
    expect(findingsOf("> [!WARNIN]\n> Words")).toMatchInlineSnapshot(`
      [
        "1:3 unknown-component: There is no callout called "[!WARNIN]". Write "[!WARNING]".",
      ]
    `);
    expect(htmlOf("> [!WARNIN]\n> Words")).toContain("<blockquote>");
  });
});
