import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { Parser } from "htmlparser2";
import { htmlOf, type BuiltSite } from "./corpus.ts";

/** A link of a built page that nothing answers. */
export interface Unanswered {
  readonly page: string;
  readonly href: string;
}

interface PageFacts {
  readonly ids: Set<string>;
  readonly hrefs: string[];
}

function factsOf(html: string): PageFacts {
  const facts: PageFacts = { ids: new Set(), hrefs: [] };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes["id"]) facts.ids.add(attributes["id"]);
      if (name === "a" && attributes["name"]) facts.ids.add(attributes["name"]);
      for (const key of ["href", "src", "action"]) if (attributes[key] !== undefined) facts.hrefs.push(attributes[key]);
    },
  });
  parser.end(html);
  return facts;
}

/** Reads a built site from disk as a host would serve it below `basePath`, and follows every internal link and anchor of every page. */
export function crawl(site: BuiltSite, basePath: string): { followed: number; unanswered: Unanswered[] } {
  const pages = htmlOf(site);
  const facts = new Map(pages.map((path) => [path, factsOf(readFileSync(join(site.folder, path), "utf8"))]));
  const unanswered: Unanswered[] = [];
  let followed = 0;
  for (const [page, { hrefs }] of facts) {
    for (const href of hrefs) {
      if (/^(https?:|mailto:|tel:|data:)/.test(href)) continue;
      followed += 1;
      if (!answers(site.folder, facts, page, href, basePath)) unanswered.push({ page, href });
    }
  }
  return { followed, unanswered };
}

function answers(folder: string, facts: ReadonlyMap<string, PageFacts>, page: string, href: string, basePath: string): boolean {
  if (href === "") return false;
  const [address = "", fragment = ""] = href.split("#");
  const path = decodeURIComponent(address.split("?")[0] ?? "");
  if (path.startsWith("/") && !`${path}/`.startsWith(basePath)) return false;
  const file = path === "" ? page : path.startsWith("/") ? path.slice(basePath.length) : join(dirname(page), path);
  const served = file === "" || file.endsWith("/") ? `${file}index.html` : file;
  const onDisk = join(folder, served);
  if (!existsSync(onDisk) || statSync(onDisk).isDirectory()) return false;
  return fragment === "" || (facts.get(served)?.ids.has(decodeURIComponent(fragment)) ?? false);
}
