import { addresses } from "./addresses.ts";
import { breadcrumbs } from "./breadcrumbs.ts";
import { heroes } from "./heroes.ts";
import { links } from "./links.ts";
import { order } from "./order.ts";
import { points } from "./points.ts";
import { redirects } from "./redirects.ts";
import type { Rule } from "./rule.ts";
import { sections } from "./sections.ts";

/** Every rule that looks at the manual as a whole. */
export const allRules: readonly Rule[] = [addresses, breadcrumbs, heroes, links, order, points, redirects, sections];
