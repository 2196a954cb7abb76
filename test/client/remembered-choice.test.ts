import { expect, test } from "vitest";
import { choiceMemory, type OpenStorage } from "../../src/client/site/remembered-choice.ts";

function storage(): { readonly open: OpenStorage; readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return { kept, open: () => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) }) };
}
const blocked: OpenStorage = () => {
  throw new DOMException("The operation is insecure.", "SecurityError");
};

const manual = { dataset: { root: "/x/" }, baseURI: "https://host.example/x/browse/" };

test("a role and a phase are kept under one key until they are forgotten", () => {
  const { open, kept } = storage();
  const memory = choiceMemory(manual, open);
  expect(memory.remember({ phase: ["alpha"], audience: ["designers", "qa"] })).toBe(true);
  expect([...kept]).toEqual([["service-manual-choice /x/", "phase=alpha&audience=designers&audience=qa"]]);
  expect(memory.remembered()?.getAll("audience")).toEqual(["designers", "qa"]);
  memory.forget();
  expect([...kept]).toEqual([]);
  expect(memory.remembered()).toBeUndefined();
});

test("each manual of a host, and each copy on a disk, remembers its own choice on all its pages", () => {
  const { open } = storage();
  choiceMemory(manual, open).remember({ phase: ["alpha"], audience: [] });
  choiceMemory({ dataset: { root: "../" }, baseURI: "file:///copies/one/browse/index.html" }, open).remember({ phase: ["beta"], audience: [] });
  const phaseAt = (root: string, baseURI: string): string | null | undefined => choiceMemory({ dataset: { root }, baseURI }, open).remembered()?.get("phase");
  expect(phaseAt("/x/", "https://host.example/x/search/")).toBe("alpha");
  expect(phaseAt("/y/", "https://host.example/y/")).toBeUndefined();
  expect(phaseAt("../../", "file:///copies/one/phases/alpha/index.html")).toBe("beta");
  expect(phaseAt("./", "file:///copies/two/index.html")).toBeUndefined();
});

test("a browser that blocks storage remembers nothing, and says so", () => {
  const memory = choiceMemory(manual, blocked);
  expect(memory.remember({ phase: ["alpha"], audience: [] })).toBe(false);
  expect(memory.remembered()).toBeUndefined();
  expect(() => memory.forget()).not.toThrow();
});
