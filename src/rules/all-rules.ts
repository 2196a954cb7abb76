import { accessibilityRules } from "./accessibility/all.ts";
import { frontMatterRules } from "./front-matter/all.ts";
import { linkRules } from "./links/all.ts";
import { manualRules } from "./manual/all.ts";
import type { FieldRules } from "./rule.ts";
import { safetyRules } from "./safety/all.ts";
import { structureRules } from "./structure/all.ts";
import { styleRules } from "./style/all.ts";
import { textRules } from "./text/all.ts";

const fields: readonly FieldRules[] = [frontMatterRules, linkRules, structureRules, accessibilityRules, textRules, safetyRules, manualRules, styleRules];

/** Every rule that looks at text alone. */
export const allTextRules = fields.flatMap(({ text = [] }) => text);

/** Every rule that looks at one page. */
export const allPageRules = fields.flatMap(({ page = [] }) => page);

/** Every rule that looks at the manual as a whole. */
export const allManualRules = fields.flatMap(({ manual = [] }) => manual);
