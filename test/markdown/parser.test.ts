import fc from "fast-check";
import Parser, { type Token } from "markdown-it";
import text from "markdown-it/lib/rules_inline/text.mjs";
import { expect, test } from "vitest";
import { pageEnv, PageState } from "../../plugins/markdown/page-state.ts";
import { createParser } from "../../plugins/markdown/parser.ts";

const pieces = [
  "word ", "Term", "s1. x", "s1", ": def\n", "* a\n", "* b\n", "- ", "-\n", "1. one\n", "  ", "    ", "\t", "\n", "\n\n", "> q\n", ">", "# h\n", "---\n", "===\n", "a | b\n", "|--|--|\n",
  "`c`", "**b**", "_e_", "[l](/x)", "![i](j)", "[r]", "[r]: /y\n", "&amp;", "\\*", "<b>", "<div>\n", "{:.x}\n", ":::inset\n", ":::\n", "^c^\n", "$C\n", "[^1]", "[^1]: n\n", "```\n", "~~s~~", "é",
];
const bodies = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(""));
const pageWith = (body: string) => new PageState({ body, file: "page.md", firstLine: 0 });
const parse = (parser: ReturnType<typeof createParser>, body: string): readonly Token[] => parser.parse(body, pageEnv(pageWith(body)));

test("shortcuts for plain words give what the parser's own rules give", () => {
  const short = createParser();
  const long = createParser();
  long.block.ruler.disable("words");
  long.inline.ruler.at("text", text);
  fc.assert(
    fc.property(bodies, (body) => {
      expect(parse(short, body)).toEqual(parse(long, body));
    }),
    { numRuns: 500 },
  );
});

test("lines are found where markdown-it itself finds them", () => {
  const ours = createParser();
  const theirs = new Parser();
  fc.assert(
    fc.property(bodies, (body) => {
      const found = new ours.block.State(body, ours, pageEnv(pageWith(body)), []);
      const { bMarks, eMarks, tShift, sCount, bsCount, lineMax } = new theirs.block.State(body, theirs, {}, []);
      expect(found).toMatchObject({ bMarks, eMarks, tShift, sCount, bsCount, lineMax });
    }),
    { numRuns: 500 },
  );
});
