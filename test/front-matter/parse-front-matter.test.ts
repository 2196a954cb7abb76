import fc from "fast-check";
import matter from "gray-matter";
import { expect, it } from "vitest";
import { createNotes } from "../../src/front-matter/notes.ts";
import { parseFrontMatter } from "../../src/front-matter/parse-front-matter.ts";
import { splitFrontMatter } from "../../src/front-matter/split-front-matter.ts";

it("gives the body that gray-matter gives, though it is not shown the body", () => {
  const piece = fc.constantFrom("\n", "\n", "---", "---\n", "a: 1", "# b", " ", "text");
  const file = fc.tuple(fc.array(piece, { maxLength: 4 }), fc.array(piece, { maxLength: 6 })).map(([front, body]) => `---\n${front.join("")}\n---${body.join("")}`);
  let compared = 0;
  fc.assert(
    fc.property(file, (text) => {
      const split = splitFrontMatter(text, createNotes("page.md"));
      if (split.kind !== "found" || split.closing !== "---") return;
      compared += 1;
      expect(parseFrontMatter(text, split).body).toBe(matter(text, { engines: { yaml: () => ({}) } }).content);
    }),
    { numRuns: 3000, seed: 1 },
  );
  expect(compared).toBeGreaterThan(1000);
});
