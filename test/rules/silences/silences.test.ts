import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addFindings } from "../../../src/rules/check-manual.ts";
import { lines, manualFrom, page, plainSettings } from "../../manual-from.ts";

const found = (body: string, front = "", settings = plainSettings): string[] => lines(manualFrom({ "a.md": page("A", body, front) }, settings).diagnostics);
const named = (body: string, front = ""): string[] => manualFrom({ "a.md": page("A", body, front) }).diagnostics.map(({ rule, line }) => `${line} ${rule}`);
const gone = "[gone](/gone)";
const allow = "<!-- check-allow broken-link: written next week -->";

describe("a comment that gives a reason", () => {
  test.each([
    ["at the end of a line accepts that line", `Read ${gone}. ${allow}`, []],
    ["alone accepts the next line that is not blank", `${allow}\n\nRead ${gone}.`, []],
    ["accepts no other line", `Read ${gone}. ${allow}\n\nAnd ${gone}.`, ["7 broken-link"]],
    ["stands above others that speak of the same line", `${allow}\n<!-- check-allow empty-link: drawn by script -->\nRead ${gone} [](/b).`, []],
    ["stands in a cell of a table, or behind its row", `| a | b |\n|---|---|\n| ${gone} | x ${allow} |\n| ${gone} | x | ${allow}`, []],
    ["stands in a list", `- one\n${allow}\n- ${gone}\n- ${gone} ${allow}`, []],
    ["stands in a quotation", `> one\n> ${allow}\n> ${gone}`, []],
    ["stands in raw HTML", `<div>\n<a href="/gone">gone</a> ${allow}\n</div>`, []],
    ["runs over two lines", `Read ${gone} <!-- check-allow broken-link:\nwritten next week -->`, []],
    ["starts a line", `${allow} Read ${gone}.`, []],
  ])("%s", (_, body, expected) => {
    expect(named(body).filter((each) => !each.includes("empty-link"))).toEqual(expected);
  });

  test("accepts every problem of its kind in the page, wherever it stands", () => {
    expect(named(`${gone}\n\n${gone}\n\n<!-- check-allow-page broken-link: all written next week -->`)).toEqual([]);
  });

  test("names several rules with commas between them", () => {
    expect(named(`${gone} [](/) <!-- check-allow broken-link, empty-link: written next week -->`)).toEqual([]);
  });

  test("stands behind a hash in front matter, at the end of a line or above it", () => {
    expect(named("Text.", "phases: betta # check-allow unknown-phase: the phase is agreed\n")).toEqual([]);
    expect(named("Text.", "# check-allow unknown-phase: the phase is agreed\n\nphases: betta\n")).toEqual([]);
    expect(named(gone, "# check-allow-page broken-link: all written next week\n")).toEqual([]);
  });

  test("is no comment between quotation marks", () => {
    expect(named("Text.", 'phases: "betta # check-allow unknown-phase: agreed"\n')).toEqual(["3 unknown-phase"]);
    expect(named("Text.", "subtitle: rock 'n roll # check-allow unknown-phase: agreed\n")).toEqual(["3 unused-silence"]);
  });

  test("accepts problems of the settings in the settings", () => {
    const settings = (comment: string): string => `${plainSettings}redirects:\n  - { from: /old, to: /nowhere } ${comment}\n`;
    expect(found("Text.", "", settings("")).join()).toContain("redirect-to-nowhere");
    expect(found("Text.", "", settings("# check-allow redirect-to-nowhere: written next week"))).toEqual([]);
  });

  test("accepts problems that are found later", () => {
    const checked = manualFrom({ "a.md": page("A", `[x](https://x.example) <!-- check-allow broken-external-link: back in May -->`) });
    expect(lines(checked.diagnostics)).toEqual([]);
    const place = { file: "a.md", column: 5 };
    const later = (line: number) => ({ rule: "broken-external-link" as const, message: "No answer", fix: "Mend it.", place: { ...place, line } });
    const added = addFindings(checked, [later(5), later(6)]);
    expect(added.diagnostics.map(({ line }) => line)).toEqual([6]);
    expect(added.accepted.map(({ line, reason }) => `${line} ${reason}`)).toEqual(["5 back in May"]);
  });
});

describe("a comment that is wrong", () => {
  test("is named, and accepts nothing", () => {
    expect(found(`${gone} <!-- check-allow broken-link -->\n\n${gone} <!-- check-allow brocken-link: soon -->\n\n${gone} <!-- check-allow-file broken-link: soon -->`).filter((each) => !each.includes("broken-link: No"))).toMatchInlineSnapshot(`
      [
        "a.md:5:32 error silence-without-reason: This comment accepts "broken-link" without giving a reason. Write a colon and the reason after "broken-link".",
        "a.md:7:32 error unknown-silence: There is no check called "brocken-link". Change it to "broken-link", or delete the comment.",
        "a.md:9:15 error unknown-silence: "check-allow-file" is not understood, so this comment hides nothing. Write "check-allow-page" in its place.",
      ]
    `);
    expect(found("<!-- check-allow -->\nText.")).toMatchInlineSnapshot(`
      [
        "a.md:5:1 error unknown-silence: This comment does not say which problem it accepts. Write "check-allow", the name of the check, a colon and the reason.",
      ]
    `);
    expect(found(`${gone} <!-- check-allow broken-link: reason -->`).join()).toContain("silence-without-reason");
    expect(found(`${gone} <!-- check-allow broken-link because it is late -->`).join()).toContain("silence-without-reason");
  });

  test("is reported when nothing needs it, with the line that does", () => {
    expect(found(`Text. ${allow}\n\n${gone}`).filter((each) => each.includes("unused"))).toMatchInlineSnapshot(`
      [
        "a.md:5:24 warning unused-silence: Nothing on this line is reported as "broken-link". Move the comment to line 7, where the problem is, or delete it.",
      ]
    `);
    expect(found(`Text. <!-- check-allow-page broken-link: soon -->`)).toMatchInlineSnapshot(`
      [
        "a.md:5:29 warning unused-silence: Nothing in this page is reported as "broken-link". Delete the comment, or take "broken-link" out of it.",
      ]
    `);
    expect(found(`Text.\n\n${allow}`)).toMatchInlineSnapshot(`
      [
        "a.md:7:18 warning unused-silence: Nothing below this comment is reported as "broken-link". Delete the comment, or take "broken-link" out of it.",
      ]
    `);
    expect(found(`${gone} ${allow} ${allow}`).length).toBe(1);
  });
});

describe("nothing is said of a comment", () => {
  test.each([
    ["in a fence", `\`\`\`\n${allow}\n\`\`\``],
    ["in an indented block of code", `Text:\n\n    ${allow}`],
    ["between backticks", `Write \`${allow}\` at the end.`],
    ["for a rule that only runs when it is asked for", "Text. <!-- check-allow broken-external-link: back in May -->"],
    ["that is another one", "Text. <!-- a note about check-allow -->"],
    ["that never ends", "Text. <!-- check-allow broken-link: oh"],
  ])("%s", (_, body) => {
    expect(named(body).filter((each) => each.includes("silence"))).toEqual([]);
  });

  test("for a rule that is turned off, or for advice where none is given", () => {
    expect(found(`Text. ${allow}`, "", `${plainSettings}severities: { broken-link: off }\n`)).toEqual([]);
    const advised = { "a.md": page("A", "Text. <!-- check-allow unlisted-page: found by its address -->") };
    const from = manualFrom(advised, `${plainSettings}severities: { unlisted-page: info }\n`).diagnostics;
    expect(from).toEqual([]);
  });

  test("in a page that is left out, where few rules look", () => {
    expect(lines(manualFrom({ "a.md": page("A", `Text. ${allow}`, "published: false\n"), "b.md": page("B") }).diagnostics)).toEqual([]);
  });
});

describe("rendering", () => {
  const html = (body: string): string | undefined => manualFrom({ "a.md": page("A", body) }).manual.pages[0]?.facts.html;

  test.each([
    ["a paragraph", "One line\nand another.\n\nMore."],
    ["a list", "- one\n- two\n\n  more\n1. three"],
    ["a table", "| a | b |\n|---|---|\n| c | d |\n| e | f |"],
    ["a quotation", "> one\n> two"],
    ["a heading", "## One\n\nText\n====\n\n### Two"],
    ["a break", "one  \ntwo"],
    ["raw HTML", "<div>\n<p>one</p>\n</div>"],
  ])("of %s is the same with comments at the end of lines and between them", (_, body) => {
    const rows = body.split("\n");
    for (const [n, row] of rows.entries()) {
      const between = [...rows.slice(0, n), allow, ...rows.slice(n)].join("\n");
      expect(html(between)).toBe(html(body));
      if (row.trim() === "" || /^[-=|]+$/.test(row) || row.endsWith("  ")) continue;
      expect(html([...rows.slice(0, n), `${row} ${allow}`, ...rows.slice(n + 1)].join("\n"))).toBe(html(body));
    }
  });

  test("shows a comment that is code, and no other", () => {
    expect(html(`\`\`\`\n${allow}\n\`\`\`\n\nText. ${allow}`)).toContain("check-allow");
    expect(html(`Text. ${allow}\n\n${allow}\n\n- one ${allow}`)).not.toContain("check-allow");
  });

  test("leaves every place as it was, before a comment and behind it", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("Text", `${allow}`, `Text ${gone}`, `${allow} ${gone} x`, `x ${allow}`, "", "- item [b](/b)", "> said"), { maxLength: 12 }), (rows) => {
        const text = rows.join("\n");
        const { manual } = manualFrom({ "a.md": text });
        for (const { at, href } of manual.pages[0]?.facts.links ?? []) expect(rows[at.line - 1]?.slice(at.column - 1)).toMatch(new RegExp(`^${href}`));
      }),
    );
  });

  test("leaves a link the change that mends it, and the end of its place", () => {
    const body = `${allow}\n\n[a](http://www.gov.uk/a) <!-- check-allow empty-link: drawn by script --> [b](http://www.gov.uk/b) [](/a)\n\n[c](http://www.gov.uk/c)`;
    const found = manualFrom({ "a.md": page("A", body) }).diagnostics.filter(({ rule }) => rule === "insecure-link");
    const rows = page("A", body).split("\n");
    expect(found.map(({ line, column, endColumn }) => rows[line - 1]?.slice(column - 1, (endColumn ?? 0) - 1))).toEqual(["a", "b", "c"].map((name) => `http://www.gov.uk/${name}`));
    expect(found.map(({ repair }) => repair?.text)).toEqual(["a", "b", "c"].map((name) => `https://www.gov.uk/${name}`));
    expect(found.map(({ line, column, repair }) => [line, column, repair?.place.line, repair?.place.column])).toEqual(found.map(({ line, column }) => [line, column, line, column]));
  });

  test("takes no longer for a hostile text of comments", () => {
    const { diagnostics } = manualFrom({ "a.md": page("A", `${"<!-- check-allow x: y -->\n".repeat(3000)}${"`<!-- check-allow".repeat(3000)} -->`) });
    expect(diagnostics.filter(({ rule }) => rule === "unknown-silence")).toHaveLength(3001);
  });
});

describe("a comment that was meant to accept a problem", () => {
  test.each(["check-alow", "Check-Allow", "check_allow", "check allow", "chekc-allow", "check-ignore", "check-disable-line", "check-accept"])("is named: %s", (word) => {
    expect(named(`${gone} <!-- ${word} broken-link: written next week -->`)).toEqual(["5 broken-link", "5 unknown-silence"]);
    expect(named("Text.", `phases: betta # ${word} unknown-phase: agreed\n`)).toEqual(["3 unknown-phase", "3 unknown-silence"]);
  });

  test.each(["check-list: read all of it", "Check all links in May", "check the address", "check-in: at nine", "Check: allow links", "checked by Sam: yes", "check-off list: one, two", "To check: is this allowed?"])("is no other comment: %s", (words) => {
    expect(named(`Text. <!-- ${words} -->`, `# ${words}\n`)).toEqual([]);
  });
});
