import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { judge } from "../../src/diagnostics/judge.ts";
import { parseSynonyms } from "../../src/search/synonyms.ts";
import { parseSettings } from "../../src/settings/parse-settings.ts";
import { changeFrom } from "../comparison/change-from.ts";
import { manualFrom, plainSettings } from "../manual-from.ts";
import type { Example } from "./rule-document.ts";

/** Everything that is wrong with the site of an example, advice included; with what a comparison tells, where it shows the site as it was before. */
export function checkExample({ files, before, settings, settingsBefore = settings, synonyms = "" }: Example): readonly Diagnostic[] {
  const unusable = parseSynonyms("synonyms.yaml", synonyms).problems.map(({ message, fix, ...place }) => ({ rule: "unusable-synonym", message, fix, place }) as const);
  const problems = parseSettings("manual.yaml", withPlain(settings)).problems.map(({ message, fix, ...place }) => ({ rule: "unusable-settings", message, fix, place }) as const);
  if (problems.length > 0) return judge(problems, {});
  const options = { settings: withPlain(settings), settingsBefore: withPlain(settingsBefore), advice: true };
  const { diagnostics } = before ? changeFrom(before, files, options).checked : manualFrom(files, options.settings, options);
  return [...diagnostics, ...judge(unusable, {})];
}

/** The settings of an example, after the plain ones without the keys that it gives itself. */
function withPlain(settings: string): string {
  const keys = new Set([...settings.matchAll(/^(\w+):/gm)].map(([, key]) => key));
  const plain = plainSettings
    .split(/^(?=\w)/m)
    .filter((block) => !keys.has(block.split(":")[0]))
    .join("");
  return plain + settings;
}
