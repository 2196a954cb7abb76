import fc from "fast-check";
import { expect, test } from "vitest";
import { queryFor, saysState, stateAt } from "../../src/facets/filter-address.ts";
import { type FilterState, noFilter, readState, sameState, writeState } from "../../src/facets/filter-state.ts";
import { anyState, facets } from "./sample-guidance.ts";

const choose = (query: string): FilterState => readState(new URLSearchParams(query), facets);
const at = (query: string, own = noFilter): FilterState => stateAt(new URLSearchParams(query), facets, own);

test("every choice can be written in an address and read back, on every page", () => {
  fc.assert(
    fc.property(anyState, anyState, fc.boolean(), (state, own, remembers) => {
      const query = queryFor(state, { own, remembers });
      expect(sameState(at(query, own), state)).toBe(true);
    }),
  );
});

test("the same choice has one address, in whatever order it was made", () => {
  expect(writeState(choose("audience=qa&phase=beta&phase=alpha")).toString()).toBe("phase=alpha&phase=beta&audience=qa");
  expect(writeState(choose("phase=beta,alpha&audience=qa")).toString()).toBe("phase=alpha&phase=beta&audience=qa");
});

test("values that the manual does not have, and keys that are not its own, choose nothing", () => {
  expect(sameState(choose("phase=gamma&utm_source=x&match=secondary"), noFilter)).toBe(true);
  expect(saysState(new URLSearchParams("utm_source=x"))).toBe(false);
});

test("other spellings of a value, in small or capital letters and with commas, mean that value, unless another has them for its id", () => {
  const values = [{ id: "explore", title: "Explore", aliases: ["discovery", "look, learn", "beta"] }, { id: "beta", title: "Beta" }];
  const phaseOf = (query: string): readonly string[] => readState(new URLSearchParams(query), [{ id: "phase", title: "Phase", values }]).chosen.phase;
  expect(phaseOf("phase=Discovery")).toEqual(["explore"]);
  expect(phaseOf("phase=look%2C+learn")).toEqual(["explore"]);
  expect(phaseOf("phase=discovery,beta")).toEqual(["explore", "beta"]);
  expect(phaseOf("phase=beta")).toEqual(["beta"]);
});

test("a page's own choice needs no query, and none at all needs one where the page would say something else", () => {
  const own = choose("phase=alpha");
  expect(queryFor(own, { own, remembers: false })).toBe("");
  expect(queryFor(noFilter, { own, remembers: false })).toBe("?all=1");
  expect(queryFor(noFilter, { own: noFilter, remembers: false })).toBe("");
  expect(queryFor(noFilter, { own: noFilter, remembers: true })).toBe("?all=1");
});

test("words are read without the spaces around them", () => {
  expect(choose("q=+user++research+").words).toBe("user research");
});
