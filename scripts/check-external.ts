import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createExternalAsk } from "../plugins/external-links.ts";
import { createHostLookUp } from "../plugins/host-lookup.ts";
import type { Diagnostic } from "../src/diagnostics/diagnostic.ts";
import { compareDiagnostics } from "../src/diagnostics/judge.ts";
import { projectFolder } from "../src/disk/project-folder.ts";
import { askAddresses, type Asking } from "../src/external/ask-addresses.ts";
import { type ExternalAddress, externalAddresses } from "../src/external/external-addresses.ts";
import { externalFindings } from "../src/external/external-findings.ts";
import { mayAsk } from "../src/external/public-host.ts";
import { addFindings } from "../src/rules/check-manual.ts";
import type { Settings } from "../src/settings/settings.ts";
import type { CheckOptions } from "./check-options.ts";
import type { CheckRun } from "./check-run.ts";
import { readClock } from "./command-options.ts";
import { createProgress, describeAsked } from "./external-progress.ts";
import { openOutcomeFile, type OutcomeFile } from "./outcome-file.ts";

/** The way to other hosts; tests have one of their own. */
export type Web = Omit<Asking, "memory" | "onOutcome">;

/** Adds to a check what other hosts answer when they are asked for the addresses that lead to them; in a change, for those that it wrote. */
export async function checkExternal(run: CheckRun, options: Pick<CheckOptions, "cache">, web: Web = theWeb(run.content.manual.settings)): Promise<CheckRun> {
  const addresses = addressesOf(run);
  const file = openOutcomeFile(options.cache ?? join(projectFolder, ".cache", "external-links.json"), web.now);
  if (file.notice !== undefined) process.stderr.write(`${file.notice}\n`);
  const asked = await askKeeping(addresses.map(({ address }) => address), file, web);
  process.stderr.write(`${describeAsked(asked, addresses.length)}\n`);
  return withFindings(run, externalFindings(addresses, asked.outcomes));
}

/** Asks, and keeps what was learnt even if the run is stopped. */
async function askKeeping(addresses: readonly string[], file: OutcomeFile, web: Web) {
  const progress = createProgress(process.stderr, addresses.length);
  const listenNoMore = (): void => void process.off("SIGINT", stop).off("SIGTERM", stop);
  const stop = (signal: NodeJS.Signals): void => {
    listenNoMore();
    progress.end();
    file.save();
    process.stderr.write("Stopped. What was learnt so far is kept for the next run.\n");
    process.exit(signal === "SIGINT" ? 130 : 143);
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  try {
    return await askAddresses(addresses, {
      ...web,
      memory: file.memory,
      onOutcome(address, learnt) {
        progress.step();
        file.note(address, learnt);
      },
    });
  } finally {
    listenNoMore();
    progress.end();
    file.save();
  }
}

/** The addresses to ask for; a change answers only for the places that it wrote. */
function addressesOf({ content, change }: CheckRun): readonly ExternalAddress[] {
  const all = externalAddresses(content.manual);
  if (!change) return all;
  const { oldLineOf } = change.comparison.changes;
  return all.flatMap(({ address, uses }) => {
    const written = uses.filter(({ place: { file, line } }) => oldLineOf(file, line) === undefined);
    return written.length === 0 ? [] : [{ address, uses: written }];
  });
}

/** Adds findings to a run; what the check itself has said of a place is not said twice. */
function withFindings(run: CheckRun, findings: ReturnType<typeof externalFindings>): CheckRun {
  const { diagnostics, accepted } = run.content;
  const said = new Set([...diagnostics, ...accepted].map((found) => spot(found.rule, found)));
  const content = addFindings(run.content, findings.filter(({ rule, place }) => !said.has(spot(rule, place))));
  const known = new Set<Diagnostic>(diagnostics);
  const added = new Set(content.diagnostics.filter((found) => !known.has(found)));
  return {
    ...run,
    content,
    diagnostics: [...run.diagnostics, ...added].sort(compareDiagnostics),
    blocks: (found) => run.blocks(found) || (added.has(found) && found.severity === "error"),
  };
}

const spot = (rule: string, { file, line, column }: { file: string; line: number; column: number }): string => `${rule} ${line}:${column} ${file}`;

/** The real web, asked slowly and under our own name. */
function theWeb({ url, basePath }: Settings): Web {
  const manual = mayAsk(url) ? ` for ${new URL(basePath, url).href}` : "";
  return {
    ask: createExternalAsk({ userAgent: `service-manual-link-check/1 (checks links${manual})`, timeout: 15_000 }),
    lookUp: createHostLookUp(process.env),
    mayAsk,
    now: readClock,
    wait: (milliseconds) => wait(milliseconds),
    pause: 500,
    atOnce: 8,
  };
}
