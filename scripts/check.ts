import { runCommand } from "../src/failure/run-command.ts";
import { type CheckOptions, parseCheckOptions } from "./check-options.ts";
import { prepareCheck } from "./check-run.ts";
import { mendContent } from "./mend-content.ts";
import { SettingsError } from "./read-content.ts";
import { reportCheck } from "./report-check.ts";

void runCommand(async () => {
  const options = parseCheckOptions(process.argv.slice(2));
  try {
    return await check(options);
  } catch (error) {
    if (error instanceof SettingsError) await (await import("./report-settings.ts")).reportSettings(error, options);
    throw error;
  }
});

async function check(options: CheckOptions): Promise<number> {
  const runCheck = await prepareCheck(options);
  const first = runCheck();
  const { run: local, mended, readOnly } = options.fix ? mendContent(first, options.content, runCheck) : { run: first, mended: [], readOnly: [] };
  // What asks other hosts is not even loaded unless it is wanted.
  const run = options.external ? await (await import("./check-external.ts")).checkExternal(local, options) : local;
  await reportCheck(run, options, { mended, readOnly });
  return run.diagnostics.some(run.blocks) ? 1 : 0;
}
