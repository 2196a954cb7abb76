import fc from "fast-check";
import { expect, test } from "vitest";
import { isFresh, parseMemory, printMemory, type Remembered } from "../../src/external/remembered-outcomes.ts";

const day = 24 * 60 * 60 * 1000;
const now = Date.parse("2026-11-22T12:00:00Z");
const works: Remembered = { when: now, outcome: { verdict: "works" } };
const broken: Remembered = { when: now, outcome: { verdict: "broken", because: "gone", status: 410 } };
const unsure: Remembered = { when: now, outcome: { verdict: "unsure", because: "slow" } };

test("what works is taken on trust for a week, what is broken for a day, what nobody could tell never", () => {
  const freshAfter = (days: number): boolean[] => [works, broken, unsure].map((each) => isFresh(each, now + days * day));
  expect([0, 0.9, 1, 6.9, 7].map(freshAfter)).toEqual([[true, true, false], [true, true, false], [true, false, false], [true, false, false], [false, false, false]]);
});

test("what was learnt at a time that is yet to come is not trusted", () => {
  expect(isFresh(works, now - 1)).toBe(false);
});

test("what is written is read again, in order of addresses and without what is stale", () => {
  const memory = new Map([["https://b.example/", broken], ["https://a.example/", works], ["https://c.example/", unsure], ["https://d.example/", { ...works, when: now - 8 * day }]]);
  const text = printMemory(memory, now);
  expect(text).toMatchInlineSnapshot(`
    "{
     "version": 1,
     "addresses": {
      "https://a.example/": {
       "when": "2026-11-22T12:00:00.000Z",
       "outcome": {
        "verdict": "works"
       }
      },
      "https://b.example/": {
       "when": "2026-11-22T12:00:00.000Z",
       "outcome": {
        "verdict": "broken",
        "because": "gone",
        "status": 410
       }
      }
     }
    }
    "
  `);
  expect(parseMemory(text)).toEqual(new Map([["https://a.example/", works], ["https://b.example/", broken]]));
});

test.each([
  "", "{", "null", "[]", '{"version":2,"addresses":{}}', '{"version":1}',
  '{"version":1,"addresses":{"https://a.example/":{"when":"yesterday","outcome":{"verdict":"works"}}}}',
  '{"version":1,"addresses":{"https://a.example/":{"when":"2026-11-22T12:00:00.000Z","outcome":{"verdict":"works","movedTo":"javascript:alert(1)"}}}}',
  '{"version":1,"addresses":{"https://a.example/":{"when":"2026-11-22T12:00:00.000Z","outcome":{"verdict":"fine"}}}}',
])("a file that holds %j is damaged", (text) => {
  expect(parseMemory(text)).toBeUndefined();
});

test("a file that holds anything at all is no reason to fall over", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => parseMemory(text) === undefined));
});
