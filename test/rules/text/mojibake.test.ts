import { expect, test } from "vitest";
import { readMisreadBytes } from "../../../src/text/misread-bytes.ts";
import { lines, manualFrom, page } from "../../manual-from.ts";

const found = (body: string) => manualFrom({ "a.md": page("A", body) }).diagnostics.filter(({ rule }) => rule === "mojibake");
const garble = (text: string): string => new TextDecoder("windows-1252").decode(Buffer.from(text));

test("a line is named once, with its first garbled word and how it was meant", () => {
  expect(lines(found("It costs Â£5.\n\nThe teamâ€™s cafÃ© is open."))).toMatchInlineSnapshot(`
    [
      "a.md:5:10 error mojibake: "Â£5" is garbled. Write "£5": the file was once saved in the wrong encoding.",
      "a.md:7:9 error mojibake: "teamâ€™s" is garbled, and so is one more place on this line. Write "team’s", and mend the others in the same way: the file was once saved in the wrong encoding.",
    ]
  `);
});

test.each(["é", "’", "“Yes”", "£", "–", "…", "naïve", "Łódź", "€", "™", "→", "✓", "😀", "Привет"])("%s is read back, also when it was garbled twice", (text) => {
  for (const garbled of [garble(text), garble(garble(text))]) {
    const [finding] = found(`a ${garbled} b`);
    expect(finding?.repair).toBeDefined();
    const { instead = "", text: meant = "" } = finding?.repair ?? {};
    expect(garbled.replace(instead, meant)).toBe(text);
  }
});

test.each(["São Paulo", "Llŷn a’r môr: tân, gŵyl", "CAFÉ’s", "«Ça»", "“Ü”", "NÃO", "naïve…", "Ångström", "£5–£10", "É…", "IRMÃ’", "Œuvre", "’Â’"])("%s is not garbled", (text) => {
  expect(found(`Text ${text} and ${text}.`)).toEqual([]);
});

test.each([
  ["TÅ·", "Tŷ"], ["LlywÅ·dd", "Llywŷdd"], ["gÅµyl", "gŵyl"], ["oneÂ two", "one two"], ["£5.Â  Next", "£5.  Next"], ["end. Â Next", "end.  Next"], ["team‚Äôs ‚Äúplan‚Äù ‚Äì ¬£5", "team’s “plan” – £5"], ["caf√© and ‚Ç¨5", "café and €5"],
  ["team&acirc;&euro;&trade;s", "team’s"], ["&Acirc;&pound;5 caf&Atilde;&copy;", "£5 café"], ["team&#226;&#8364;&#8482;s", "team’s"], ["team&#xe2;&#x20ac;&#x2122;s", "team’s"], ["teamΓÇÖs ┬ú5 caf├⌐", "team’s £5 café"], ["â€œHelloâ€ he said â€œyesâ€.", "“Hello” he said “yes”."],
])("%s is mended to %s", (garbled, meant) => {
  const [finding, ...others] = found(`Text ${garbled}`);
  expect(others).toEqual([]);
  const { instead = "", text = "" } = finding?.repair ?? {};
  expect(garbled.replace(instead, text)).toBe(meant);
});

test("the remedy reads a whole word back, and tells to delete what is left of a space", () => {
  expect(lines(found("â€œHelloâ€ he said.\n\nÂ Words"))).toMatchInlineSnapshot(`
    [
      "a.md:5:1 error mojibake: "â€œHelloâ€" is garbled, and so is one more place on this line. Write "“Hello”", and mend the others in the same way: the file was once saved in the wrong encoding.",
      "a.md:7:1 error mojibake: "Â" is garbled. Delete it: the file was once saved in the wrong encoding.",
    ]
  `);
});

test.each(["√2 and x ≈ 5", "a ¬ b", "├── a", "&Acirc;ge and p&acirc;t&eacute;", "&acirc;&ecirc;", "Â is a letter, and so are â, Â, Ê", "CAFÂ NON", "‚Äpfel‘", "5 Å·m", "Å and Ä"])("%s is not garbled either", (text) => {
  expect(found(`Text ${text}.`)).toEqual([]);
});

test("what was lost for good is named without a remedy of our own", () => {
  expect(lines(found("A \uFFFD here"))).toMatchInlineSnapshot(`
    [
      "a.md:5:3 error mojibake: "\uFFFD" is garbled. Look the words up in an earlier version of the page, and type them again.",
    ]
  `);
  expect(found("A â€\" here")[0]?.repair).toBeUndefined();
});

test("code may show it, and front matter may not", () => {
  expect(found("`Ã©`\n\n```\nÃ©\n```\n\n<code>Ã©</code>\n\n    Ã©")).toEqual([]);
  expect(manualFrom({ "a.md": page("CafÃ©") }).diagnostics.map(({ rule, line, column }) => [rule, line, column])).toContainEqual(["mojibake", 2, 11]);
});

test("control characters of a garbled word are no findings of their own", () => {
  const latin1 = Buffer.from("It’s").toString("latin1");
  expect(manualFrom({ "a.md": page("A", latin1) }).diagnostics.map(({ rule }) => rule)).toEqual(["mojibake"]);
});

test("bytes that are no UTF-8 are not read back", () => {
  expect(readMisreadBytes("Ã")).toBeUndefined();
  expect(readMisreadBytes("中")).toBeUndefined();
});
