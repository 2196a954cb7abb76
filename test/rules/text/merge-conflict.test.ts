import { expect, test } from "vitest";
import { lines, manualFrom, page } from "../../manual-from.ts";

const all = (files: Record<string, string>) => manualFrom(files, undefined, { advice: true }).diagnostics.filter(({ rule }) => rule !== "orphan-page");
const conflict = "<<<<<<< HEAD\nMeet weekly.\n||||||| base\nMeet.\n=======\nMeet monthly.\n>>>>>>> other";

test("a conflict is named where it starts, with its other marks", () => {
  const [finding, ...others] = all({ "a.md": page("A", conflict) }).filter(({ rule }) => rule === "merge-conflict");
  expect(others).toEqual([]);
  expect(lines([finding ?? expect.fail()])).toMatchInlineSnapshot(`
    [
      "a.md:5:1 error merge-conflict: "<<<<<<< HEAD" marks a conflict between two versions of the text that nobody has settled. Keep the version that is right, or parts of both, and delete the lines of signs.",
    ]
  `);
  expect(finding?.related?.map(({ line, message }) => `${line} ${message}`)).toEqual([
    "7 The text that both versions started from begins here",
    "9 The other version begins here",
    "11 The conflict ends here",
  ]);
});

test("in front matter, what its marks do to the keys is not said as well", () => {
  const front = (text: string): string => `---\n${text}\n---\n\nText.\n`;
  const torn = front("title: A\n<<<<<<< HEAD\naudience: designers\n=======\naudience: nobody\n>>>>>>> other");
  const whole = `<<<<<<< HEAD\n${front("title: A")}=======\n${front("title: B")}>>>>>>> other\n`;
  expect(all({ "a.md": torn, "b.md": whole, "c.md": page("C") }).map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual(["a.md:3 merge-conflict", "b.md:1 merge-conflict"]);
});

test("what its marks do to headings is not said as well", () => {
  expect(all({ "a.md": page("A", "<<<<<<< HEAD\nMeet weekly.\n=======\nMeet monthly.\n>>>>>>> other") }).map(({ rule }) => rule)).toEqual(["merge-conflict"]);
});

test("marks that were only half taken out are named too", () => {
  const rows = (body: string): string[] => all({ "a.md": page("A", body) }).filter(({ rule }) => rule === "merge-conflict").map(({ line }) => String(line));
  expect(rows("Text.\n\n>>>>>>> other")).toEqual(["7"]);
  expect(rows("<<<<<<< HEAD\nText.")).toEqual(["5"]);
  expect(rows(`${conflict}\n\n${conflict}`)).toEqual(["5", "13"]);
  expect(rows("Text.\n\n||||||| 1a2b3c4\n\nText.")).toEqual(["7"]);
});

test.each([
  "Keep this one.\n=======\nNot this one here.", "Words.\n\n- one\n=======\n- two", "Keep this line of words\n=======\nand not this one", "Text.\n\nKeep this line of words\n=======\nNot this one", "Two\nlines\n=======\nText.", "## Plan\n=======\n## Do",
  "Text.\n\n=======\n\nText.", "| a |\n|---|\n| b |\n=======\n| c |",
])("the line between two versions that was left in %j is named, and not the heading that it makes", (body) => {
  expect(all({ "a.md": page("A", `First.\n\n${body}`) }).map(({ rule }) => rule)).toEqual(["merge-conflict"]);
});

test("the line between two versions that was left in front matter is named", () => {
  expect(all({ "a.md": "---\ntitle: A\n=======\nsubtitle: B\n---\n\nText.\n", "b.md": page("B") }).map(({ line, rule }) => `${line} ${rule}`)).toEqual(["3 merge-conflict"]);
});

test.each(["Heading\n=======\n\nText.", "Heading\n=======\nText.", "A longer title\n=======\n\nText.", "A title of words\n=======\nText.", "Text.\n\nOne title here\n=======\nText.\n\nAnother title\n=======\nText.", "=======\nTitle\n=======", "`=======`\n\n```\n=======\n```", "======\n\n========", "======= ======="])("the line below the title in %j is none", (body) => {
  expect(all({ "a.md": page("A", body) }).filter(({ rule }) => rule === "merge-conflict")).toEqual([]);
});

test("underlines of headings, quotations and code about git are no conflicts", () => {
  const rules = (body: string): string[] => all({ "a.md": page("A", body) }).map(({ rule }) => rule).filter((rule) => rule === "merge-conflict");
  expect(rules("Heading\n=======\n\n> > > > > > > deep\n\n>>>>>>>")).toEqual([]);
  expect(rules(`How git shows a conflict:\n\n\`\`\`\n${conflict}\n\`\`\``)).toEqual([]);
  expect(rules(`A recipe:\n\n\`\`\`\n${conflict}\n\`\`\``)).toEqual(["merge-conflict"]);
});
