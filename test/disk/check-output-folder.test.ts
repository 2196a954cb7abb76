import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkOutputFolder } from "../../src/disk/check-output-folder.ts";
import { markerName, markerText } from "../../src/disk/marker.ts";
import { exitCodeOf } from "../../src/failure/failure.ts";
import { folderOf } from "./folder-of.ts";

/** A working folder with content, an earlier site, somebody's folder and a file. */
function workingFolder(): string {
  const folder = folderOf({
    "content/a/index.md": "a",
    [`_site/${markerName}`]: markerText,
    "_site/index.html": "a",
    "photos/one.png": "png",
    "notes.txt": "notes",
    "home/me/letter.txt": "letter",
  });
  mkdirSync(join(folder, "empty"));
  symlinkSync("_site", join(folder, "link"));
  symlinkSync("content", join(folder, "content-link"));
  return folder;
}

function check(output: string, content = "content", here = workingFolder()): string {
  try {
    return checkOutputFolder({ output, content, workingFolder: here, home: join(here, "home/me") }).replace(here, "…");
  } catch (error) {
    return `${exitCodeOf(error)} ${error instanceof Error ? error.message : ""}`.replaceAll(here, "…");
  }
}

test.each(["_site", "empty", "new", "build/deep/new", "./_site/", "_site/../new"])("an earlier site, an empty folder or none at all is a good output folder: %s", (output) => {
  expect(check(output)).toMatch(/^…\/(_site|empty|new|build\/deep\/new)$/);
});

test("89: an output folder that a build would wreck is refused, with exit code 2", () => {
  expect(["content", "content/", "content/_site", "content/a", ".", "..", "/", "home/me", "home", "photos", "notes.txt", "notes.txt/site", "link"].map((output) => [output, check(output)])).toMatchInlineSnapshot(`
    [
      [
        "content",
        "2 The output folder "content" is the content folder itself. Choose a folder of its own, such as _site.",
      ],
      [
        "content/",
        "2 The output folder "content/" is the content folder itself. Choose a folder of its own, such as _site.",
      ],
      [
        "content/_site",
        "2 The output folder "content/_site" is inside the content folder. Choose a folder of its own, such as _site.",
      ],
      [
        "content/a",
        "2 The output folder "content/a" is inside the content folder. Choose a folder of its own, such as _site.",
      ],
      [
        ".",
        "2 The output folder "." holds the content folder, which would be replaced with it. Choose a folder of its own, such as _site.",
      ],
      [
        "..",
        "2 The output folder ".." holds the content folder, which would be replaced with it. Choose a folder of its own, such as _site.",
      ],
      [
        "/",
        "2 The output folder "/" is the root of the disk. Choose a folder of its own, such as _site.",
      ],
      [
        "home/me",
        "2 The output folder "home/me" is your home folder, or holds it. Choose a folder of its own, such as _site.",
      ],
      [
        "home",
        "2 The output folder "home" is your home folder, or holds it. Choose a folder of its own, such as _site.",
      ],
      [
        "photos",
        "2 The output folder "photos" holds files that no build made. Choose a new or empty folder, or empty it yourself.",
      ],
      [
        "notes.txt",
        "2 The output folder "notes.txt" is a file. Delete it, or choose another folder.",
      ],
      [
        "notes.txt/site",
        "2 The output folder "notes.txt/site" is below something that is a file, not a folder.",
      ],
      [
        "link",
        "2 The output folder "link" is a symbolic link. Name the folder that it leads to.",
      ],
    ]
  `);
});

test("89: content that is reached through a link is told apart all the same", () => {
  expect(check("content/_site", "content-link")).toMatchInlineSnapshot(`"2 The output folder "content/_site" is inside the content folder. Choose a folder of its own, such as _site."`);
  expect(check("content-link/_site", "content")).toMatchInlineSnapshot(`"2 The output folder "content-link/_site" is inside the content folder. Choose a folder of its own, such as _site."`);
  expect(check("content-link", "content")).toMatchInlineSnapshot(`"2 The output folder "content-link" is a symbolic link. Name the folder that it leads to."`);
});

test("89: an output folder that holds the content is refused even when a build made it", () => {
  const here = folderOf({ [`_site/${markerName}`]: markerText, "_site/content/a.md": "a" });
  expect(check("_site", "_site/content", here)).toMatchInlineSnapshot(`"2 The output folder "_site" holds the content folder, which would be replaced with it. Choose a folder of its own, such as _site."`);
});

test("89: a folder beside the content with a name that starts alike is fine", () => {
  expect(check("content-site")).toBe("…/content-site");
});
