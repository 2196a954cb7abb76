import { relative } from "node:path";
import { parseOptions } from "../src/failure/parse-options.ts";
import { UsageError } from "../src/failure/failure.ts";
import { runCommand } from "../src/failure/run-command.ts";
import { formatGithub } from "../src/reporters/github.ts";
import { formatJson } from "../src/reporters/json.ts";
import { contentFrom, contentOptions } from "./command-options.ts";
import { printDiagnostics } from "./print-diagnostics.ts";
import { readContent } from "./read-content.ts";

await runCommand(() => {
  const values = parseOptions({ ...contentOptions, format: { type: "string" } }, process.argv.slice(2));
  const options = contentFrom(values);
  const { manual, diagnostics } = readContent(options);
  switch (values.format ?? "pretty") {
    case "pretty":
      printDiagnostics(diagnostics, options.content, manual.pages.length);
      break;
    case "json":
      process.stdout.write(formatJson(diagnostics, { pages: manual.pages.length }));
      break;
    case "github":
      process.stdout.write(formatGithub(diagnostics, { folder: relative(process.cwd(), options.content), pages: manual.pages.length }));
      break;
    default:
      throw new UsageError(`There is no format "${values.format}". The formats are pretty, json and github.`);
  }
  return diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
});
