import { join, relative } from "node:path";
import { parseOptions } from "../src/failure/parse-options.ts";
import { runCommand } from "../src/failure/run-command.ts";
import { contentFrom, contentOptions } from "./command-options.ts";
import { writeSchemas } from "./write-schemas.ts";

await runCommand(() => {
  const { out = "schemas", ...values } = parseOptions({ ...contentOptions, out: { type: "string", value: "FOLDER", about: "Where the schemas go (schemas)" } }, process.argv.slice(2));
  const names = writeSchemas(contentFrom(values), out);
  process.stderr.write(`Wrote ${names.map((name) => relative(process.cwd(), join(out, name))).join(" and ")}.\n`);
});
