import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { mendBytes } from "../../src/repairs/mend-bytes.ts";
import { formatGithub } from "../../src/reporters/github.ts";
import { formatJson } from "../../src/reporters/json.ts";
import { formatMarkdown } from "../../src/reporters/markdown.ts";
import { formatPretty } from "../../src/reporters/pretty.ts";
import { formatSarif } from "../../src/reporters/sarif.ts";
import { manualFrom, page } from "../manual-from.ts";
import { hostileBodies, hostileFronts, pieces } from "./hostile-texts.ts";
import { expectSound } from "./sound.ts";

const runs = Number(process.env["PROPERTY_RUNS"] ?? 120);
const check = (text: string) => manualFrom({ "index.md": text }, undefined, { advice: true });

/** Makes all repairs, again and again, as `--fix` does; how often it had to, and what came of it. */
function mend(text: string): { readonly rounds: number; readonly text: string } {
  let mended = text;
  for (let rounds = 0; rounds < 12; rounds += 1) {
    const repairs = check(mended).diagnostics.flatMap(({ repair }) => (repair?.place.file === "index.md" ? [repair] : []));
    const { bytes, done } = mendBytes(Buffer.from(mended), repairs);
    if (done.length === 0) return { rounds, text: mended };
    mended = Buffer.from(bytes).toString("utf8");
  }
  return { rounds: Infinity, text: mended };
}

function report(diagnostics: readonly Diagnostic[], text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return [formatPretty(diagnostics, { readLine: (_file, line) => lines[line - 1], colour: false }), formatJson(diagnostics), formatGithub(diagnostics), formatSarif(diagnostics, { version: "1.0.0" }), formatMarkdown(diagnostics, { pages: 1 })];
}

const body = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 40 }).map((parts) => parts.join(""));
const front = fc.array(fc.constantFrom(...hostileFronts.map((each) => each.slice(0, 60)), "title: A", "category: agile", "phases: [a, b]", "- a", "\t", ": ", "#", '"', "...", "&a", "*a"), { maxLength: 8 }).map((lines) => `---\n${lines.join("\n")}\n---\n`);

describe("random Markdown, HTML and front matter", () => {
  test("gives findings inside the file, in words that can be printed, the same each time", () => {
    fc.assert(
      fc.property(fc.oneof(front, fc.constant("---\ntitle: A\n---\n\n")), body, (head, rest) => {
        const text = head + rest;
        const checked = check(text);
        expectSound(checked, { "index.md": text });
        expect(check(text).diagnostics).toEqual(checked.diagnostics);
      }),
      { numRuns: runs },
    );
  });

  test("can be mended until nothing is left to mend, and mending goes on no further", () => {
    fc.assert(
      fc.property(body, (rest) => {
        const mended = mend(`---\ntitle: A\n---\n\n${rest}`);
        expect(mended.rounds).toBeLessThan(12);
        expect(mend(mended.text)).toEqual({ rounds: 0, text: mended.text });
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });

  test("can be told by every reporter", () => {
    fc.assert(
      fc.property(body, (rest) => {
        const text = `---\ntitle: A\n---\n\n${rest}`;
        const { diagnostics } = check(text);
        const [pretty, json, github, sarif] = report(diagnostics, text);
        expect((JSON.parse(json ?? "") as { diagnostics: unknown[] }).diagnostics).toHaveLength(diagnostics.length);
        expect(() => JSON.parse(sarif ?? "") as unknown).not.toThrow();
        for (const words of [pretty, github]) expect(words).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/);
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });
});

/** Seconds of processor time, which neighbours on the machine hardly change. */
function secondsFor(text: string): number {
  const before = process.cpuUsage();
  check(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The middle of three. */
const median = (measure: () => number): number => [measure(), measure(), measure()].sort((a, b) => a - b)[1] ?? 0;

/** HOSTILE_BYTES=990000 takes as much as a page may hold, and some minutes. */
const size = Number(process.env["HOSTILE_BYTES"] ?? 250_000);
const small = hostileBodies(size / 4);

describe("a long text that was made to do harm", () => {
  test.each([...hostileBodies(size)])("%s: ends soon, and takes in proportion to its length", (name, hostile) => {
    const seconds = secondsFor(page("A", hostile));
    expect(seconds).toBeLessThan(10);
    // What is over in a second need not be measured twice.
    if (seconds < 1.5 || !small.has(name)) return;
    const whole = median(() => secondsFor(page("A", hostile)));
    expect(whole / median(() => secondsFor(page("A", small.get(name) ?? "")))).toBeLessThan(8);
  });

  test.each([...hostileBodies(size)])("%s: ends soon below front matter that is never closed", (_name, hostile) => {
    expect(secondsFor(`---\ntitle: A\n${hostile}`)).toBeLessThan(10);
  });

  test.each([...hostileBodies(8000)])("%s: gives findings inside the file, as a title, an item, a cell and a body", (_name, hostile) => {
    const line = hostile.replace(/\s*\n\s*/g, " ");
    for (const text of [`---\ntitle: ${line}\n---\n\nText.\n`, page("A", `- a\n- ${line}`), page("A", `| a | b |\n|---|---|\n| ${line} | b |`), page("A", hostile)]) {
      expectSound(check(text), { "index.md": text });
    }
  });

  test.each(hostileFronts.map((lines) => [lines.slice(0, 30), lines]))("front matter %j: ends soon, with findings inside the file", (_name, lines) => {
    const text = `---\ntitle: A\n${lines}\n---\n\nText.\n`;
    expect(secondsFor(text)).toBeLessThan(10);
    expectSound(check(text), { "index.md": text });
  });
});
