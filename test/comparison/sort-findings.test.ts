import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { page, plainSettings } from "../manual-from.ts";
import { changeFrom, type ChangeOptions } from "./change-from.ts";

type Files = Record<string, string>;

const told = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ rule, file, line }) => `${rule} ${file}:${line}`);
const sorted = (before: Files, after: Files, options?: ChangeOptions) => {
  const { fresh, left, mended } = changeFrom(before, after, options).findings;
  return { fresh: told(fresh), left: told(left), mended: told(mended) };
};

test("a mistake that stood there before is left, past what was put in above it", () => {
  const before = { "a.md": page("A", "[gone](/gone)") };
  expect(sorted(before, { "a.md": page("A", "New words.\n\n[gone](/gone)") })).toEqual({ fresh: [], left: ["broken-link a.md:7"], mended: [] });
});

test("a mistake on a line that the change wrote is the change's own, though it stood there before", () => {
  const before = { "a.md": page("A", "[gone](/gone)") };
  expect(sorted(before, { "a.md": page("A", "See [gone](/gone).") })).toEqual({ fresh: ["broken-link a.md:5"], left: [], mended: [] });
});

test("every mistake of a new file is the change's own", () => {
  const { fresh } = sorted({ "b.md": page("B") }, { "b.md": page("B"), "a.md": page("A", "[gone](/gone)") });
  expect(fresh).toEqual(["broken-link a.md:5"]);
});

test("a link in a page that the change did not touch, to a page that it deleted, is the change's own", () => {
  const before = { "a.md": page("A", "[b](/b)"), "b.md": page("B") };
  expect(sorted(before, { "a.md": page("A", "[b](/b)") }).fresh).toEqual(["broken-link a.md:5", "address-lost manual.yaml:1"]);
});

test("a file that was renamed takes its old mistakes along", () => {
  const text = "Plan what you need to learn first.\n\nThen choose how many people to meet.\n\n[gone](/gone)";
  const { fresh, left } = sorted({ "a.md": page("A", text) }, { "b.md": page("A", text, "redirect_from: [/a]\n") });
  expect({ fresh, left }).toEqual({ fresh: [], left: ["broken-link b.md:10"] });
});

test("a mistake that is gone was mended, unless its file is gone too", () => {
  const before = { "a.md": page("A", "[gone](/gone)"), "b.md": page("B", "[gone](/gone)") };
  const { mended } = sorted(before, { "a.md": page("A", "Text.") });
  expect(mended).toEqual(["broken-link a.md:5"]);
});

test("of two mistakes alike, one of which is new, only one is the change's own", () => {
  const before = { "a.md": page("A", "[gone](/gone)") };
  const after = { "a.md": page("A", "[gone](/gone)\n\n[gone](/gone)") };
  expect(sorted(before, after)).toEqual({ fresh: ["broken-link a.md:7"], left: ["broken-link a.md:5"], mended: [] });
});

test("what was a warning before and is an error by the change's settings is the change's own", () => {
  const files = { "a.md": page("A", "[gone](/gone)") };
  const settingsBefore = `${plainSettings}severities: { broken-link: warning }\n`;
  expect(sorted(files, files, { settings: plainSettings, settingsBefore }).fresh).toEqual(["broken-link a.md:5"]);
  expect(sorted(files, files, { settings: settingsBefore, settingsBefore: plainSettings }).left).toEqual(["broken-link a.md:5"]);
});

test("a page whose address a new page takes is not blamed, the new page is", () => {
  const { fresh } = sorted({ "a.md": page("A") }, { "a.md": page("A"), "a/index.md": page("A again") });
  expect(fresh).toContain("duplicate-url a/index.md:1");
});

test("nothing is the change's own when nothing changed", () => {
  const files = { "a.md": page("A", "[gone](/gone)\n\n# Again\n\n### Deep"), "b.md": page("A") };
  const { fresh, mended } = sorted(files, files, { advice: true });
  expect({ fresh, mended }).toEqual({ fresh: [], mended: [] });
});
