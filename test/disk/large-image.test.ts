import { expect, test } from "vitest";
import { readContentFolder } from "../../src/disk/read-content-folder.ts";
import { folderOf } from "./folder-of.ts";

const megabyte = 1024 * 1024;
const ofSize = (start: string, size: number): string => start + "\0".repeat(size - start.length);

test("an image of more than a megabyte is named, and published all the same", () => {
  const { assets, findings } = readContentFolder(folderOf({ "images/map.gif": ofSize("GIF89a", 2.3 * megabyte) }), { ignore: [] });
  expect(assets.map(({ path }) => path)).toEqual(["images/map.gif"]);
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "fix": "Save it again with fewer pixels, or compress it more: 1 MB is enough for any page.",
        "message": "The image "map.gif" is 2.3 MB",
        "place": {
          "column": 1,
          "file": "images/map.gif",
          "line": 1,
        },
        "rule": "large-image",
      },
    ]
  `);
});

test("an image of a megabyte, and a document of any size, are not", () => {
  const { findings } = readContentFolder(folderOf({ "map.gif": ofSize("GIF89a", megabyte), "report.pdf": ofSize("%PDF-1.7", 3 * megabyte) }), { ignore: [] });
  expect(findings).toEqual([]);
});
