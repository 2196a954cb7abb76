import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readContent } from "../../scripts/read-content.ts";
import { lines, page, plainSettings } from "../manual-from.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "service-manual-synonyms-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function read(files: Readonly<Record<string, string>>, settings?: string) {
  for (const [path, text] of Object.entries({ "content/a.md": page("A"), ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return readContent({ content: join(folder, "content"), ...(settings ? { settings: join(folder, settings) } : {}), today: "2026-11-22" });
}

const naming = (path: string): string => `${plainSettings}search: { synonyms: ${path} }\n`;
const group = "- [bug, defect]\n";

describe("the file of synonyms", () => {
  test("is synonyms.yaml beside the settings, if it is there, and is not published", () => {
    const { synonyms, manual, diagnostics } = read({ "content/manual.yaml": plainSettings, "content/synonyms.yaml": group });
    expect(synonyms.size).toBe(2);
    expect(manual.assets).toEqual([]);
    expect(lines(diagnostics).filter((line) => line.includes("synonyms"))).toEqual([]);
  });

  test("is not needed", () => {
    expect(read({ "content/manual.yaml": plainSettings }).synonyms.size).toBe(0);
  });

  test("may be named by the settings, relative to them", () => {
    expect(read({ "settings/manual.yaml": naming("../shared/words.yaml"), "shared/words.yaml": group }, "settings/manual.yaml").synonyms.size).toBe(2);
  });

  test("is reported with the place of each fault in it", () => {
    const { diagnostics } = read({ "content/manual.yaml": plainSettings, "content/synonyms.yaml": `${group}- lonely\n` });
    expect(lines(diagnostics).filter((line) => line.includes("synonym"))).toMatchInlineSnapshot(`
      [
        "synonyms.yaml:2:3 error unusable-synonym: "lonely" is a single term. Put it in square brackets with what means the same, such as [sign in, log in].",
      ]
    `);
  });
});

describe("a file of synonyms is refused", () => {
  const refusal = (files: Readonly<Record<string, string>>): string => {
    try {
      read(files);
    } catch (error) {
      return (error as Error).message.replaceAll(folder, "");
    }
    return "read";
  };

  test("outside the content folder, when the settings stand in it", () => {
    expect(refusal({ "content/manual.yaml": naming("../secret.yaml"), "secret.yaml": group })).toMatchInlineSnapshot(`"The settings name the synonyms file "../secret.yaml", which is not in the content folder. Move it beside the settings file and write its name alone."`);
  });

  test("in a folder that a link leads to", () => {
    mkdirSync(join(folder, "content"), { recursive: true });
    mkdirSync(join(folder, "elsewhere"));
    symlinkSync(join(folder, "elsewhere"), join(folder, "content/here"));
    expect(refusal({ "content/manual.yaml": naming("here/words.yaml"), "elsewhere/words.yaml": group })).toContain("which is not in the content folder");
  });

  test("that is a link", () => {
    mkdirSync(join(folder, "content"), { recursive: true });
    writeFileSync(join(folder, "secret.yaml"), group);
    symlinkSync(join(folder, "secret.yaml"), join(folder, "content/synonyms.yaml"));
    expect(refusal({ "content/manual.yaml": plainSettings })).toMatchInlineSnapshot(`"The synonyms cannot be read: "/content/synonyms.yaml" is a link. Put the file itself there."`);
  });

  test("that the settings name and that is not there", () => {
    expect(refusal({ "content/manual.yaml": naming("words.yaml") })).toMatchInlineSnapshot(`"The synonyms cannot be read: "/content/words.yaml" is not there, or may not be read. Correct search.synonyms in the settings, or add the file."`);
  });
});
