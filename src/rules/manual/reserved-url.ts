import type { Finding } from "../../diagnostics/diagnostic.ts";
import { reservedUrls } from "../../manual/made-pages.ts";
import type { Manual } from "../../manual/manual.ts";
import { generatedTypes } from "../../pages/page-type.ts";
import { pairUrl } from "../../taxonomy/pair-url.ts";
import { topOf } from "../../text/place.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";

type Problem = Omit<Finding, "rule">;

/** Names at the root of a built manual that are the manual's own. */
const reservedNames: ReadonlySet<string> = new Set(["manual-assets", "404", "404.html", "sitemap.xml", "robots.txt", "feed.xml", "pages.json", "_headers", "_redirects"]);

/** The first part of a path if the manual needs it. */
const reservedPart = (path: string): string | undefined => path.split("/", 1).find((part) => reservedNames.has(part));

/** A file of the content at an address that the manual needs. */
export const reservedUrl: ManualRule = {
  id: "reserved-url",
  *check({ manual }) {
    yield* inPlaceOfMadePages(manual);
    yield* inPlaceOfTerms(manual);
    yield* inPlaceOfPairs(manual);
    for (const { path } of manual.assets) {
      const part = reservedPart(path);
      if (part) yield { ...keptAddress(part), place: topOf(path) };
    }
  },
};

const keptAddress = (part: string): Pick<Problem, "message" | "fix"> => ({ message: `The manual keeps the address ${quoted(`/${part}`)} for files of its own`, fix: "Rename the file or its folder." });

function* inPlaceOfMadePages({ pages }: Manual): Iterable<Problem> {
  for (const { path, url, type } of pages) {
    const part = reservedPart(url.slice(1));
    if (part) yield { ...keptAddress(part), place: topOf(path) };
    const layout = reservedUrls.get(url);
    if (part || !reservedUrls.has(url) || layout === type) continue;
    yield {
      message: `The address ${quoted(url)} belongs to a page that the manual makes itself`,
      fix: layout && !generatedTypes.has(layout) ? `Rename the file, or give it "layout: ${layout}" so that it takes that page's place.` : "Rename the file.",
      place: topOf(path),
    };
  }
}

/** Pages at the address of a phase or audience that do not say that they are about it. */
function* inPlaceOfTerms({ phases, audiences, pageAt }: Manual): Iterable<Problem> {
  const terms = [...phases.map((phase) => ({ kind: "phase", ...phase })), ...audiences.map((audience) => ({ kind: "audience", ...audience }))];
  for (const { kind, term, url, page: own } of terms) {
    const page = own ? undefined : pageAt.get(url);
    if (!page) continue;
    yield {
      message: `${quoted(url)} is the address of the ${kind} ${quoted(term.title)}, but this page does not show its list of guidance`,
      fix: `Add "layout: ${kind}" and "${kind}: ${term.id}", or rename the file.`,
      place: topOf(page.path),
    };
  }
}

/** Pages that stand where the manual lists the guidance for one audience in one phase. */
function* inPlaceOfPairs({ phases, audiences, pageAt }: Manual): Iterable<Problem> {
  for (const phase of phases) {
    for (const audience of audiences) {
      const url = pairUrl(phase, audience);
      const page = pageAt.get(url);
      if (!page) continue;
      yield {
        message: `${quoted(url)} is the address of the guidance for ${quoted(audience.term.title)} in ${quoted(phase.term.title)}, whose list this page does not show`,
        fix: "Rename the file.",
        place: topOf(page.path),
      };
    }
  }
}
