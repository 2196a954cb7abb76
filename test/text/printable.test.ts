import { expect, it } from "vitest";
import { printable, quoted } from "../../src/text/printable.ts";

it("drops terminal commands whole, and puts lines in one", () => {
  expect(printable("\u001B[31mred\u001B[0m\r\nnext\u001B]8;;https://example.com\u0007link")).toBe("red nextlink");
});

it("drops control, bidirectional, invisible and private-use characters", () => {
  expect(printable("a\0b\u0085c\u202Ed\u2066e\u200Bf\uFEFFg\uE000h")).toBe("abcdefgh");
});

it("keeps letters of every script, and what joins emoji", () => {
  expect(printable("Ŵyau عربي 👩\u200D💻")).toBe("Ŵyau عربي 👩\u200D💻");
});

it("shortens a long quotation between characters, never within one", () => {
  expect(quoted("😀".repeat(10), 5)).toBe('"😀😀😀😀…"');
});
