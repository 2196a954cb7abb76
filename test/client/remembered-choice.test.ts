import { expect, test } from "vitest";
import { forgetChoice, type OpenStorage, rememberChoice, rememberedChoice } from "../../src/client/site/remembered-choice.ts";

function storage(): { readonly open: OpenStorage; readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return { kept, open: () => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) }) };
}
const blocked: OpenStorage = () => {
  throw new DOMException("The operation is insecure.", "SecurityError");
};

test("a role and a phase are kept under one key until they are forgotten", () => {
  const { open, kept } = storage();
  expect(rememberChoice({ phase: ["alpha"], audience: ["designers", "qa"] }, open)).toBe(true);
  expect([...kept]).toEqual([["service-manual-choice", "phase=alpha&audience=designers&audience=qa"]]);
  expect(rememberedChoice(open)?.getAll("audience")).toEqual(["designers", "qa"]);
  forgetChoice(open);
  expect([...kept]).toEqual([]);
  expect(rememberedChoice(open)).toBeUndefined();
});

test("a browser that blocks storage remembers nothing, and says so", () => {
  expect(rememberChoice({ phase: ["alpha"], audience: [] }, blocked)).toBe(false);
  expect(rememberedChoice(blocked)).toBeUndefined();
  expect(() => forgetChoice(blocked)).not.toThrow();
});
