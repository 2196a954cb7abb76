import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";

const room = join(import.meta.dirname, "../../src/failure");

/** Runs a command whose body this is; `closeAfter` closes the reading end of its standard output once it has printed. */
async function run(body: string, closeAfter = false): Promise<{ code: number | null; out: string; err: string }> {
  const script = `
    import { EnvironmentError, InvariantError, UsageError } from ${JSON.stringify(join(room, "failure.ts"))};
    import { runCommand } from ${JSON.stringify(join(room, "run-command.ts"))};
    await runCommand(async () => { ${body} });
  `;
  const { outputFiles } = await build({ stdin: { contents: script, resolveDir: room }, bundle: true, write: false, platform: "node", format: "esm" });
  const child = spawn(process.execPath, ["--input-type=module", "--eval", outputFiles[0]?.text ?? ""]);
  let out = "";
  let err = "";
  child.stdout.on("data", (data: Buffer) => {
    out += data.toString();
    if (closeAfter) child.stdout.destroy();
  });
  child.stderr.on("data", (data: Buffer) => (err += data.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, out, err };
}

test.each([
  ["return;", 0, ""],
  ["return 1;", 1, ""],
  ['throw new UsageError("There is no folder x.");', 2, "There is no folder x.\n"],
  ['throw new EnvironmentError("No space left.");', 3, "No space left.\n"],
  ['throw new UsageError("two\\nlines, \\u001B[31mred");', 2, "two lines, red\n"],
])("%s ends with exit code %i and one line", async (body, code, err) => {
  expect(await run(body)).toEqual({ code, out: "", err });
});

test.each([
  'throw new InvariantError("it broke", { cause: new Error("the reason") });',
  'setTimeout(() => { throw new TypeError("it broke", { cause: new Error("the reason") }); }, 5); await new Promise((resolve) => setTimeout(resolve, 500));',
  'Promise.reject(new Error("it broke", { cause: new Error("the reason") })); await new Promise((resolve) => setTimeout(resolve, 500));',
])("a fault of ours ends with exit code 70, one line, and a log that holds the stack: %s", async (body) => {
  const { code, out, err } = await run(body);
  const log = /log in (\S+)\n$/.exec(err)?.[1] ?? "";
  expect({ code, out, err: err.replace(log, "LOG") }).toEqual({ code: 70, out: "", err: "Sorry, this is a fault in Service Manual itself (it broke). Report it with the log in LOG\n" });
  const written = readFileSync(log, "utf8");
  expect(written).toMatch(/it broke\n\s+at /);
  expect(written).toContain("the reason");
  rmSync(join(log, ".."), { recursive: true });
});

test("137: a reader that stops reading, such as head, changes neither the exit code nor what is said", async () => {
  const chatter = 'for (let n = 0; n < 200; n += 1) { console.log("line ".repeat(2000)); await new Promise((resolve) => setTimeout(resolve, 2)); }';
  expect(await run(`${chatter} return 1;`, true)).toMatchObject({ code: 1, err: "" });
  expect(await run(`${chatter} throw new EnvironmentError("No space left.");`, true)).toMatchObject({ code: 3, err: "No space left.\n" });
});
