import type { Finding } from "../../src/diagnostics/diagnostic.ts";
import { externalAddresses } from "../../src/external/external-addresses.ts";
import { externalFindings } from "../../src/external/external-findings.ts";
import { type Outcome, outcomeSchema } from "../../src/external/outcome.ts";
import { manualFrom, page } from "../manual-from.ts";

/** What is said of other websites: one finding for each outcome that a link to one can have. */
export function findingsOfWebsites(): readonly Finding[] {
  const outcomes = new Map(everyOutcome().map((outcome, at) => [`http://website-${at + 1}.example/page`, outcome] as const));
  const { manual } = manualFrom({ "guidance/page.md": page("Guidance", [...outcomes.keys()].map((address) => `[Read this](${address}).`).join("\n\n")) });
  return externalFindings(externalAddresses(manual), outcomes);
}

const end = "https://new.example/";
const statuses: Readonly<Record<string, number>> = { "not-found": 404, gone: 410, refused: 403, "too-many": 429, fault: 500, "sign-in": 401, odd: 300 };

/** Each verdict with each of its reasons, as the schema lists them. */
function everyOutcome(): readonly Outcome[] {
  const judged = outcomeSchema.options.flatMap((option): Outcome[] => {
    if (!("because" in option.shape)) return [];
    const [verdict] = option.shape.verdict.values;
    return option.shape.because.options.map((because) => outcomeSchema.parse({ verdict, because, ...(because in statuses ? { status: statuses[because] } : {}), ...(because === "home-page" ? { end } : {}) }));
  });
  return [...judged, { verdict: "broken", because: "not-found", status: 404, end }, { verdict: "works", movedTo: end }, { verdict: "works", byHttps: "redirect" }, { verdict: "works", byHttps: "answer" }];
}
