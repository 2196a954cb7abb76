// Preloaded into a build that is measured: writes down, as the build ends, what the whole process has used.
import { writeFileSync } from "node:fs";

process.on("exit", () => writeFileSync(process.env.BENCH_USAGE_FILE, JSON.stringify(process.resourceUsage())));
