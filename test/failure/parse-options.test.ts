import { expect, test } from "vitest";
import { exitCodeOf } from "../../src/failure/failure.ts";
import { parseOptions } from "../../src/failure/parse-options.ts";

const spec = {
  content: { type: "string", default: "content" },
  out: { type: "string", short: "o" },
  fix: { type: "boolean", default: false },
} as const;

const refused = (...argv: string[]): string => {
  try {
    parseOptions(spec, argv);
    return "no error";
  } catch (error) {
    return `${exitCodeOf(error)} ${error instanceof Error ? error.message : ""}`;
  }
};

test("options are read, and the others have their defaults", () => {
  expect({ ...parseOptions(spec, ["--out", "site", "--fix"]) }).toEqual({ content: "content", out: "site", fix: true });
  expect({ ...parseOptions(spec, ["-o", "x", "--content=--odd"]) }).toEqual({ content: "--odd", out: "x", fix: false });
});

test("138: what is not an option, or lacks its value, is a usage error that says what was meant", () => {
  expect([
    refused("--contnet", "x"),
    refused("--banana"),
    refused("-x"),
    refused("extra"),
    refused("--out"),
    refused("--out="),
    refused("--out", "--fix"),
    refused("--fix=yes"),
    refused("--out", "a", "-o", "b"),
    refused("--__proto__", "x"),
    refused("--\u001B[31mred"),
  ]).toMatchInlineSnapshot(`
    [
      "2 There is no option --contnet. Did you mean --content?",
      "2 There is no option --banana. The options are --content, --out, --fix.",
      "2 There is no option -x. The options are --content, --out, --fix.",
      "2 "extra" is one word too many: this command takes options only.",
      "2 --out needs a value after it.",
      "2 --out needs a value after it.",
      "2 --out needs a value before --fix. A value that starts with a dash is written --out=--fix",
      "2 --fix takes no value. Write --fix alone.",
      "2 -o is given twice. Give it once.",
      "2 There is no option --__proto__. The options are --content, --out, --fix.",
      "2 There is no option --red. The options are --content, --out, --fix.",
    ]
  `);
});

test("whoever asks for help gets every option, unless the words are the value of another one", () => {
  expect([refused("--help"), refused("--fix", "-h")]).toEqual(Array(2).fill(expect.stringMatching(/Options:\n {2}--content VALUE\n.*-h, --help +Print this list$/s)));
  expect(parseOptions(spec, ["--content=--help"])).toMatchObject({ content: "--help" });
});
