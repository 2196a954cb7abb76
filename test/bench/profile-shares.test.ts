import { expect, test } from "vitest";
import { type Profile, sharesOf } from "../../scripts/bench/profile-shares.ts";

const frame = (id: number, functionName: string, url: string, children: number[] = []) => ({ id, callFrame: { functionName, url, lineNumber: id }, children });

const profile: Profile = {
  nodes: [
    frame(1, "(root)", "", [2, 7, 8]),
    frame(2, "print", "file:///bundle.mjs", [3, 5]),
    frame(3, "render", "file:///manual/node_modules/@scope/engine/lib/run.js", [4]),
    frame(4, "compiled", ""),
    frame(5, "listOf", "file:///bundle.mjs", [6]),
    frame(6, "sort", "node:internal/sort"),
    frame(7, "(idle)", ""),
    frame(8, "start", "node:internal/start"),
  ],
  samples: [4, 3, 6, 5, 2, 7, 8],
  timeDeltas: [1e6, 2e6, 5e6, 6e6, 0.5e6, 9e6, 0.25e6],
};

test("time is given to the nearest package or folder of ours, and idle time to none", () => {
  const sources = new Map([[2, "plugins/layouts.ts"], [5, "src/views/lists.ts"]]);
  expect(sharesOf(profile, (url, line) => (url === "file:///bundle.mjs" ? sources.get(line) : undefined))).toEqual([
    { owner: "src/views", seconds: 11 },
    { owner: "@scope/engine", seconds: 3 },
    { owner: "plugins", seconds: 0.5 },
    { owner: "node", seconds: 0.25 },
  ]);
});
