import type { FieldRules } from "../rule.ts";
import { breadcrumbToNowhere } from "./breadcrumb-to-nowhere.ts";
import { breadcrumbUnlikePage } from "./breadcrumb-unlike-page.ts";
import { categoryUnlikeFolder } from "./category-unlike-folder.ts";
import { incompleteLayout } from "./incomplete-layout.ts";
import { unknownHero } from "./unknown-hero.ts";
import { unknownPoint } from "./unknown-point.ts";
import { unusedKey } from "./unused-key.ts";

/** The rules of this field. */
export const frontMatterRules: FieldRules = {
  page: [incompleteLayout, unusedKey],
  manual: [breadcrumbUnlikePage, categoryUnlikeFolder, breadcrumbToNowhere, unknownHero, unknownPoint],
};
