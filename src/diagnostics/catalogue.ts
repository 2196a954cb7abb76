import { accessibilityRules } from "./fields/accessibility.ts";
import { filesRules } from "./fields/files.ts";
import { frontMatterRules } from "./fields/front-matter.ts";
import { linksRules } from "./fields/links.ts";
import { manualRules } from "./fields/manual.ts";
import { safetyRules } from "./fields/safety.ts";
import { structureRules } from "./fields/structure.ts";
import { styleRules } from "./fields/style.ts";
import { textRules } from "./fields/text.ts";

/** The fields of rules, in the order in which reports and the reference list them; `id` is also the folder of their documents. */
export const fields = [
  { id: "files", title: "Files", rules: filesRules },
  { id: "front-matter", title: "Front matter", rules: frontMatterRules },
  { id: "links", title: "Links and images", rules: linksRules },
  { id: "structure", title: "Structure", rules: structureRules },
  { id: "accessibility", title: "Accessibility", rules: accessibilityRules },
  { id: "text", title: "Text", rules: textRules },
  { id: "safety", title: "Safety", rules: safetyRules },
  { id: "manual", title: "The whole manual", rules: manualRules },
  { id: "style", title: "House style", rules: styleRules },
] as const;

/** Every rule: what a problem of this kind is called, how bad it is by default, and whom it hurts. */
export const catalogue = {
  ...filesRules,
  ...frontMatterRules,
  ...linksRules,
  ...structureRules,
  ...accessibilityRules,
  ...textRules,
  ...safetyRules,
  ...manualRules,
  ...styleRules,
} as const;

/** The stable name of a rule, as settings and reports write it. */
export type RuleId = keyof typeof catalogue;
