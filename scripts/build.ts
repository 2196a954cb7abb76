import { parseOptions } from "../src/failure/parse-options.ts";
import { runCommand } from "../src/failure/run-command.ts";
import { buildManual } from "./build-manual.ts";
import { buildOptions, optionsFrom } from "./command-options.ts";
import { reportBuild } from "./report-build.ts";

await runCommand(async () => {
  const options = optionsFrom(parseOptions(buildOptions, process.argv.slice(2)));
  return reportBuild(await buildManual(options), options);
});
