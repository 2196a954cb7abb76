import { setTimeout } from "node:timers/promises";
import { openStaging } from "../../src/disk/staging.ts";
import { runCommand } from "../../src/failure/run-command.ts";

/** Builds a site of many files and tells of each step, so that a test can stop it at any of them. */
const [output = "", text = "", count = "300", pause = "1"] = process.argv.slice(2);

await runCommand(async () => {
  const staging = await openStaging(output);
  process.stdout.write("open\n");
  for (let n = 0; n < Number(count); n += 1) {
    staging.writeFile(`section-${n % 7}/page-${n}/index.html`, `${text} ${n}\n`.repeat(20));
    process.stdout.write(`${n}\n`);
    if (n % 10 === 0) await setTimeout(Number(pause));
  }
  process.stdout.write("committing\n");
  const leftBehind = staging.commit();
  process.stdout.write(`done\n${leftBehind.join("\n")}\n`);
});
