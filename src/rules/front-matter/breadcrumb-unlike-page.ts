import type { DeclaredCrumb } from "../../front-matter/front-matter.ts";
import type { Manual } from "../../manual/manual.ts";
import type { Page } from "../../pages/page.ts";
import { slugOf } from "../../pages/address.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";
import { isSameName } from "./same-words.ts";

/** A step of a breadcrumb whose words name another page than the one that its address leads to. */
export const breadcrumbUnlikePage: ManualRule = {
  id: "breadcrumb-unlike-page",
  *check({ manual }) {
    const judged = new Map<string, boolean>();
    for (const page of manual.pages) {
      for (const crumb of page.front.breadcrumbs ?? []) {
        const target = manual.resolve(crumb.href, page.path);
        const other = target.kind === "page" && target.fragment === "" ? manual.pageAt.get(target.url) : undefined;
        if (!other) continue;
        const key = `${crumb.title}\n${other.url}`;
        const isLike = judged.get(key) ?? namesOf(other, manual).some((name) => isSameName(crumb.title, name));
        judged.set(key, isLike);
        if (isLike) continue;
        yield {
          message: `The breadcrumb ${quoted(crumb.title)} leads to the page ${quoted(other.title)}`,
          fix: `Write "title: ${other.title}" if the address is right, or correct the address.`,
          place: { file: page.path, ...crumb.titleAt },
          related: [addressOf(crumb, page)],
        };
      }
    }
  },
};

const addressOf = ({ href, at }: DeclaredCrumb, { path }: Page) => ({ file: path, ...at, message: `${quoted(href)} is the address of this step` });

/** Everything that a page may be called in a trail. */
function namesOf({ url, title, front }: Page, { categories, phases, audiences, settings }: Manual): string[] {
  const terms = [...categories, ...phases, ...audiences].filter((each) => each.url === url).map(({ term }) => term);
  const home = url === "/" ? ["Home", "Start", settings.name] : [];
  return [title, slugOf(url).replaceAll("-", " "), ...home, ...front.aliases, ...terms.flatMap((term) => [term.title, term.id.replaceAll("-", " "), ...term.aliases])];
}
