import { watch } from "chokidar";
import { defaultLayoutsFolder } from "../plugins/layouts.ts";
import { startDevServer } from "../plugins/dev-server.ts";
import { createPanelPrinter } from "../plugins/preview-panel.ts";
import { createPageFindings } from "../src/reporters/page-findings.ts";
import { UsageError } from "../src/failure/failure.ts";
import { describeFailure } from "../src/failure/describe-failure.ts";
import { parseOptions } from "../src/failure/parse-options.ts";
import { runCommand } from "../src/failure/run-command.ts";
import { buildManual } from "./build-manual.ts";
import { buildOptions, optionsFrom } from "./command-options.ts";
import { reportBuild } from "./report-build.ts";

const print = (line: string): void => void (line && process.stderr.write(`${line}\n`));

await runCommand(async () => {
  const values = parseOptions({ ...buildOptions, port: { type: "string", value: "NUMBER", about: "The port on this computer" } }, process.argv.slice(2));
  const options = { ...optionsFrom(values), isPreview: true };
  let latest = await buildManual(options);
  reportBuild(latest, options);
  const basePath = options.basePath ?? latest.manual.settings.basePath;
  const printPanel = createPanelPrinter();
  let findingsOf = createPageFindings(latest.manual, latest.diagnostics, basePath);

  const server = await startDevServer({
    folder: options.out,
    basePath,
    port: portFrom(values.port ?? "8080"),
    print,
    changePage: (html, address) => printPanel(html, findingsOf(address)),
  });
  const rebuild = async (): Promise<void> => {
    latest = await buildManual(options);
    findingsOf = createPageFindings(latest.manual, latest.diagnostics, basePath);
    reportBuild(latest, options);
    await server.reload();
  };
  const watched = [options.content, defaultLayoutsFolder, ...(options.settings ? [options.settings] : [])];
  watch(watched, { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 25 } }).on("all", oneAtATime(rebuild));
});

/** Runs `work` now or, while it is running, once more afterwards, however often it is asked; a failure is said, and the next change tries again. */
function oneAtATime(work: () => Promise<void>): () => void {
  let state: "idle" | "running" | "again" = "idle";
  const run = async (): Promise<void> => {
    do {
      state = "running";
      try {
        await work();
      } catch (error) {
        print(describeFailure(error));
      }
    } while (asked());
    state = "idle";
  };
  const asked = (): boolean => state === "again";
  return () => {
    if (state === "idle") void run();
    else state = "again";
  };
}

function portFrom(written: string): number {
  const port = Number(written);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new UsageError(`"${written}" is not a port. Give a number from 1 to 65535.`);
}
