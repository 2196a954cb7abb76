import { defineConfig } from "vitest/config";
import { HeavyFirst, timed } from "./test/order-of-files.ts";

const include = "test/**/*.test.ts";

export default defineConfig({
  test: {
    // Waiting longer for what comes late on a busy machine asserts no less: these end only what hangs.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 15_000 } },
    globalSetup: ["test/browser/acceptance/build-once.ts"],
    // Reading the same modules anew for each file took longer than its tests; no module of the project keeps anything.
    isolate: false,
    sequence: { sequencer: HeavyFirst },
    projects: [
      { extends: true, test: { name: "tests", include: [include, ...timed.map((file) => `!${file}`)], maxWorkers: "100%" } },
      { extends: true, test: { name: "timed", include: [...timed], maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
