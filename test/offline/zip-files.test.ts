import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { zipFiles, type ZippedFile } from "../../plugins/zip-files.ts";

const file = (path: string, text: string): ZippedFile => ({ path, contents: () => Buffer.from(text) });
const files = [file("a/index.html", "<p>one</p>".repeat(50)), file("café & co.txt", "two"), ...Array.from({ length: 100 }, (_, n) => file(`n/${n}.txt`, `${n}`.repeat(n))), file("picture.png", "PNG")];
const last = file("checksums.txt", "sums");

async function zipped(date: string, list = files): Promise<{ bytes: Buffer; checksum: string }> {
  const zip = join(mkdtempSync(join(tmpdir(), "service-manual-zip-")), "x.zip");
  const { checksum } = await zipFiles(list, last, { zip, date });
  return { bytes: readFileSync(zip), checksum };
}

/** The names, dates and contents in a zip, read from its central directory. */
function entriesOf(zip: Buffer): { name: string; date: number; text: string }[] {
  const end = zip.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const entries = [];
  for (let at = zip.readUInt32LE(end + 16); zip.readUInt32LE(at) === 0x02014b50; ) {
    const [nameLength, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const stored = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const text = (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(stored) : stored).toString();
    entries.push({ name: zip.subarray(at + 46, at + 46 + nameLength).toString(), date: zip.readUInt32LE(at + 12), text });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

test("a zip holds every file in the order given, then the last", async () => {
  const { bytes } = await zipped("2026-11-22");
  expect(entriesOf(bytes).map(({ name, text }) => [name, text])).toEqual([...files, last].map(({ path, contents }) => [path, Buffer.from(contents()).toString()]));
});

test("the same files and date give the same bytes, and their checksum is told", async () => {
  const [one, two, later] = [await zipped("2026-11-22"), await zipped("2026-11-22"), await zipped("2026-11-23")];
  expect(one.bytes.equals(two.bytes)).toBe(true);
  expect(one.checksum).toBe(createHash("sha256").update(one.bytes).digest("hex"));
  expect(one.bytes.equals(later.bytes)).toBe(false);
});

test("the date is the same in every time zone", () => {
  const code = `import { zipFiles } from "./plugins/zip-files.ts"; import { mkdtempSync } from "node:fs"; import { join } from "node:path"; import { tmpdir } from "node:os";
    const file = { path: "a", contents: () => Buffer.from("a") };
    zipFiles([file], { ...file, path: "b" }, { zip: join(mkdtempSync(join(tmpdir(), "service-manual-zip-")), "x.zip"), date: "2026-03-29" }).then(({ checksum }) => console.log(checksum));`;
  const inZone = (zone: string): string => execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], { cwd: join(import.meta.dirname, "../.."), env: { ...process.env, TZ: zone }, encoding: "utf8" });
  expect(new Set(["UTC", "Europe/London", "Pacific/Kiritimati", "America/Sao_Paulo"].map(inZone)).size).toBe(1);
});

test("the last file is asked for its contents when all others have given theirs", async () => {
  const asked: string[] = [];
  const asking = (path: string): ZippedFile => ({ path, contents: () => Buffer.from(`${asked.push(path)}`) });
  const zip = join(mkdtempSync(join(tmpdir(), "service-manual-zip-")), "x.zip");
  await zipFiles(["a.png", "b", "c.jpg"].map(asking), asking("last"), { zip, date: "2026-11-22" });
  expect(asked.at(-1)).toBe("last");
  expect(asked.toSorted()).toEqual(["a.png", "b", "c.jpg", "last"]);
});

test("a file that cannot be read ends the zip with that failure", async () => {
  const broken = (path: string): ZippedFile => ({ path, contents: () => { throw new Error(`${path} is gone`); } });
  await expect(zipped("2026-11-22", [broken("a.txt")])).rejects.toThrow("a.txt is gone");
  await expect(zipped("2026-11-22", [broken("a.png")])).rejects.toThrow("a.png is gone");
});
