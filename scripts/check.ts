import { runCommand } from "../src/failure/run-command.ts";
import { parseCheckOptions } from "./check-options.ts";
import { runCheck } from "./check-run.ts";
import { mendContent } from "./mend-content.ts";
import { reportCheck } from "./report-check.ts";

await runCommand(async () => {
  const options = parseCheckOptions(process.argv.slice(2));
  const first = runCheck(options);
  const { run: local, mended, readOnly } = options.fix ? mendContent(first, options.content, () => runCheck(options)) : { run: first, mended: [], readOnly: [] };
  // What asks other hosts is not even loaded unless it is wanted.
  const run = options.external ? await (await import("./check-external.ts")).checkExternal(local, options) : local;
  reportCheck(run, options, { mended, readOnly });
  return run.diagnostics.some(run.blocks) ? 1 : 0;
});
