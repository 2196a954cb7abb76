import type { Related } from "../../diagnostics/diagnostic.ts";
import type { DeclaredCrumb } from "../../front-matter/front-matter.ts";
import type { Manual } from "../../manual/manual.ts";
import { slugOf } from "../../pages/address.ts";
import type { Page } from "../../pages/page.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";
import { isPartOfName, isSameName } from "./same-name.ts";

/** A step of a breadcrumb whose words name another page than the one that its address leads to. */
export const breadcrumbUnlikePage: ManualRule = {
  id: "breadcrumb-unlike-page",
  *check({ manual }) {
    const judged = new Map<string, boolean>();
    const known = new Map<string, readonly string[]>();
    for (const page of manual.pages) {
      for (const crumb of page.front.breadcrumbs ?? []) {
        const target = manual.resolve(crumb.href, page.path);
        if (target.kind !== "page" || target.fragment !== "") continue;
        const names = known.get(target.url) ?? namesOf(target.url, manual);
        known.set(target.url, names);
        const [name] = names;
        if (name === undefined || names.includes(crumb.title)) continue;
        const key = `${crumb.title}\n${target.url}`;
        const isLike = judged.get(key) ?? isOneOf(crumb.title, names, target.url);
        judged.set(key, isLike);
        if (isLike) continue;
        yield {
          message: `The breadcrumb ${quoted(crumb.title)} leads to the page ${quoted(name)}`,
          fix: `Write "title: ${name}" if the address is right, or correct the address.`,
          place: { file: page.path, ...crumb.titleAt },
          related: [addressOf(crumb, page)],
        };
      }
    }
  },
};

/** The words of an address are a page's name as well, if not all of it is said. */
const isOneOf = (title: string, names: readonly string[], url: string): boolean =>
  names.some((name) => isSameName(title, name)) || isPartOfName(title, slugOf(url).replaceAll("-", " "));

const addressOf = ({ href, at }: DeclaredCrumb, { path }: Page): Related => ({ file: path, ...at, message: `${quoted(href)} is the address of this step` });

/** Everything that a page may be called in a trail, its own name first; nothing for a page that has no name of an author's. */
function namesOf(url: string, { pageAt, categories, phases, audiences, settings }: Manual): string[] {
  const page = pageAt.get(url);
  const terms = [...categories, ...phases, ...audiences].filter((each) => each.url === url).map(({ term }) => term);
  const own = [...(page ? [page.title] : []), ...(url === "/" ? ["Home", "Start", settings.name] : []), ...terms.map(({ title }) => title)];
  if (own.length === 0) return [];
  return [...own, ...(page?.front.aliases ?? []), ...terms.flatMap(({ id, aliases }) => [id.replaceAll("-", " "), ...aliases])];
}
