import { join, relative } from "node:path";
import { parseOptions } from "../src/failure/parse-options.ts";
import { runCommand } from "../src/failure/run-command.ts";
import { sizeText } from "../src/text/size-text.ts";
import { packManual } from "./pack-manual.ts";

const print = (line: string): void => void process.stderr.write(`${line}\n`);

await runCommand(async () => {
  const { site = "_site", out = "_offline" } = parseOptions({ site: { type: "string", value: "FOLDER", about: "The website that was built (_site)" }, out: { type: "string", value: "FOLDER", about: "Where the copy goes (_offline)" } }, process.argv.slice(2));
  const { folder, zip, files, unzipped, bytes, longPaths, notRemoved } = await packManual({ site, out });
  const shown = (path: string): string => relative(process.cwd(), path);
  for (const path of longPaths) print(`The path ${path} has ${path.length} characters, which is more than some copies of Windows can unzip. Give the page a shorter address.`);
  for (const old of notRemoved) print(`The copy before it could not be removed from ${old}; the next run tries again.`);
  print(`Packed ${files} files (${sizeText(unzipped)}) in ${shown(folder)}, and as ${shown(zip)} (${sizeText(bytes)}). Open ${shown(join(folder, "index.html"))} to read it.`);
});
