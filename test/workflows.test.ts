import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown; readonly steps: readonly Step[]; readonly "timeout-minutes"?: number }>>;
}

const folder = resolve(import.meta.dirname, "../.github/workflows");
const read = (file: string) => {
  const text = readFileSync(join(folder, file), "utf8");
  const workflow = parse(text) as Workflow;
  return { text, workflow, steps: Object.values(workflow.jobs).flatMap(({ steps }) => steps) };
};

describe.each(readdirSync(folder))("the workflow %s", (file) => {
  const { text, workflow, steps } = read(file);

  test("may only read the repository, and gets no secret", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(Object.values(workflow.jobs).map(({ permissions }) => permissions)).toEqual(Object.keys(workflow.jobs).map(() => undefined));
    expect(text).not.toMatch(/secrets\.|github\.token|pull_request_target/);
  });

  test("uses actions by commit only, and leaves no credentials behind", () => {
    const uses = steps.flatMap((step) => step.uses ?? []);
    expect(uses.filter((name) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(name))).toEqual([]);
    for (const step of steps) if (step.uses?.startsWith("actions/checkout@")) expect(step.with).toMatchObject({ "persist-credentials": false });
  });

  test("puts nothing that others may name into a script", () => {
    expect(steps.filter(({ run = "" }) => run.includes("${{")).map(({ run }) => run)).toEqual([]);
  });

  test("ends by itself", () => {
    for (const job of Object.values(workflow.jobs)) expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });
});

test("a pull request is checked from where it started, with annotations and a report", () => {
  const { workflow, steps } = read("content.yml");
  expect(Object.keys(workflow.on)).toEqual(["pull_request"]);
  expect(steps[0]?.with).toMatchObject({ "fetch-depth": 0 });
  expect(steps.some(({ run = "" }) => run.includes("safe.directory"))).toBe(true);
  const checks = steps.filter(({ run = "" }) => run.includes("run --silent check"));
  expect(checks.map(({ env }) => env)).toEqual([{ BASE: "${{ github.base_ref }}" }, { BASE: "${{ github.base_ref }}" }]);
  const [report, check] = checks.map(({ run }) => run);
  expect(report).toContain('--since "origin/$BASE" --format markdown >> "$GITHUB_STEP_SUMMARY"');
  expect(check).toBe('npm run --silent check -- --since "origin/$BASE" --format github');
});

test("links to other sites are checked on a day of the week, never on a pull request", () => {
  const { workflow, steps } = read("links.yml");
  expect(Object.keys(workflow.on)).toEqual(["schedule", "workflow_dispatch"]);
  expect(steps.at(-1)?.run).toContain("check -- --external");
});
