import { runCommand } from "../src/failure/run-command.ts";
import { parseCheckOptions } from "./check-options.ts";
import { runCheck } from "./check-run.ts";
import { mendContent } from "./mend-content.ts";
import { reportCheck } from "./report-check.ts";

await runCommand(() => {
  const options = parseCheckOptions(process.argv.slice(2));
  const first = runCheck(options);
  const { run, mended } = options.fix ? mendContent(first, options.content, () => runCheck(options)) : { run: first, mended: [] };
  reportCheck(run, options, mended);
  return run.diagnostics.some(run.blocks) ? 1 : 0;
});
