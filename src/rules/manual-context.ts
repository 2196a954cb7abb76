import type { PlainDate } from "../front-matter/front-matter.ts";
import { createAnchorLookup } from "../links/anchor-lookup.ts";
import { frontLinksOf } from "../links/front-links.ts";
import type { Manual } from "../manual/manual.ts";
import { once } from "../text/once.ts";
import { createMeant } from "./links/meant.ts";
import { createSimilarAddress } from "./links/similar-address.ts";
import { createSimilarAnchor } from "./links/similar-anchor.ts";
import { reachablePages } from "./manual/reachable-pages.ts";
import type { ManualContext } from "./rule.ts";

/** What rules of the whole manual look at and ask; answers that cost something are worked out when first needed. */
export function createManualContext(manual: Manual, today: PlainDate): ManualContext {
  const base = manual.settings.basePath.slice(0, -1);
  const anchorsOf = createAnchorLookup(manual);
  const similarAddress = createSimilarAddress(manual);
  return {
    manual,
    today,
    anchorsOf,
    similarAddress,
    similarAnchor: createSimilarAnchor(manual, anchorsOf),
    suggest(path) {
      const similar = similarAddress(path.startsWith(`${base}/`) ? path.slice(base.length) : path);
      return similar && base + similar.path;
    },
    meant: createMeant(manual),
    reachable: once(() => reachablePages(manual)),
    frontLinks: once(() => frontLinksOf(manual)),
  };
}
