import type { PlainDate } from "../front-matter/front-matter.ts";
import type { Vocabulary } from "../front-matter/read-front-matter.ts";
import { audienceLayouts, filledTypes, layoutTypes, pageTypeOf, typeNames } from "../pages/page-type.ts";
import type { Settings } from "../settings/settings.ts";

/** The words that front matter of a manual with these settings may use. */
export const vocabularyOf = ({ phases, audiences, categories, owners }: Settings, today: PlainDate): Vocabulary => ({
  phases,
  audiences,
  categories,
  owners,
  layouts: new Set(layoutTypes.keys()),
  types: new Set(typeNames.keys()),
  audienceLayouts,
  isFilled: (front) => filledTypes.has(pageTypeOf(front)),
  today,
});
