import type { RuleId } from "../../../src/diagnostics/catalogue.ts";
import type { Mutator } from "../planting/mutator.ts";
import { accessibilityMutators } from "./accessibility.ts";
import { fileMutators } from "./files.ts";
import { frontMatterMutators } from "./front-matter.ts";
import { linkMutators } from "./links.ts";
import { manualMutators } from "./manual.ts";
import { safetyMutators } from "./safety.ts";
import { structureMutators } from "./structure.ts";
import { styleMutators } from "./style.ts";
import { textMutators } from "./text.ts";

/** Every way to make a mistake. */
export const allMutators: readonly Mutator[] = [
  ...fileMutators,
  ...frontMatterMutators,
  ...linkMutators,
  ...structureMutators,
  ...accessibilityMutators,
  ...textMutators,
  ...safetyMutators,
  ...manualMutators,
  ...styleMutators,
];

/** Rules that no edit of one version can break, and why. */
export const notPlanted: Partial<Record<RuleId, string>> = {
  "address-lost": "Only a comparison of two versions tells.",
  "heading-lost": "Only a comparison of two versions tells.",
  "broken-external-link": "Only another host tells.",
  "unsure-external-link": "Only another host tells.",
  "moved-external-link": "Only another host tells.",
  "unusable-settings": "Stands in the settings, which test/settings/parse-settings.test.ts has read.",
  "unusable-synonym": "Stands in a file of its own, which test/search/read-synonyms.test.ts has read.",
  "unused-term": "Comes of many pages together; test/rules/manual/upkeep.test.ts shows it.",
  "point-without-guidance": "Comes of many pages together; test/rules/manual/upkeep.test.ts shows it.",
};
