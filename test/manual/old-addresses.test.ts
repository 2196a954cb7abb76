import { expect, test } from "vitest";
import { oldAddressesIn } from "../../src/manual/old-addresses.ts";
import { lines, manualFrom, page } from "../manual-from.ts";

const oldAddresses = (text: string): readonly string[] => oldAddressesIn(Buffer.from(text));

test("old addresses are found on the key's line and in a list below it", () => {
  expect(oldAddresses("---\nredirect_from: /old\n---\n/words")).toEqual(["/old"]);
  expect(oldAddresses('---\nredirect_from: ["/old", /older/#part]\n---\n')).toEqual(["/old", "/older/"]);
  expect(oldAddresses("---\nredirect_from:\r\n  - /old\r\n- '/older'\r\ntitle: A /slash\r\n---\r\n")).toEqual(["/old", "/older"]);
  expect(oldAddresses("---\ntitle: redirect_from: /old\n---\n")).toEqual([]);
});

test("a link to an old address of a page that cannot be read is not called broken: the page is to blame", () => {
  const broken = "---\ntitle: Moved\nphases: [alpha\nredirect_from: [/old]\n---\n\nText.\n";
  const { diagnostics } = manualFrom({ "index.md": page("Home", "See [how to plan](/old/) and [what moved](/moved)."), "moved.md": broken });
  expect(lines(diagnostics)).toMatchInlineSnapshot(`
    [
      "moved.md:3:9 error front-matter-syntax: The bracket "[" that starts "[alpha" is never closed. Close it: phases: [alpha].",
    ]
  `);
});
