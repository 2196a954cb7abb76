import type { Finding } from "../diagnostics/diagnostic.ts";
import type { ResolvedLink } from "../links/backlinks.ts";
import type { Page } from "../pages/page.ts";
import { nearest } from "../text/nearest.ts";
import { createAnchorLookup, furniture } from "./anchors.ts";
import { createSuggestion } from "./suggestion.ts";
import type { MixedRule } from "./mixed-rule.ts";

type Problem = Pick<Finding, "rule" | "message" | "fix">;

/** Every link in a page's text must lead somewhere: to a page, a heading or file that exists, or safely elsewhere. */
export const links: MixedRule = function* (manual) {
  const anchorsOf = createAnchorLookup(manual);
  const suggest = createSuggestion(manual);
  for (const [page, resolved] of manual.links) {
    for (const each of resolved) {
      const problem = problemOf(each, anchorsOf, suggest, manual.settings.basePath);
      if (problem) yield { ...problem, place: placeOf(page, each) };
    }
  }
};

const placeOf = (page: Page, { link }: ResolvedLink): Finding["place"] => ({ file: page.path, ...link.at });

function problemOf(
  { link, target }: ResolvedLink,
  anchorsOf: (url: string) => ReadonlySet<string> | undefined,
  suggest: (path: string) => string | undefined,
  basePath: string,
): Problem | undefined {
  switch (target.kind) {
    case "asset":
      return undefined;
    case "external":
      return link.kind === "image" ? externalImage(link.href) : undefined;
    case "page":
      return target.fragment ? anchorProblem(link.href, target, anchorsOf(target.url)) : undefined;
    case "empty":
      // The Markdown reader has already reported an address that was left out.
      return undefined;
    case "unsafe":
      return {
        rule: "unsafe-link",
        message: target.scheme === "//" ? `The address "${link.href}" does not say https:` : `A link may not begin with "${target.scheme}:"`,
        fix: target.scheme === "//" ? `Write "https:${link.href}".` : "Use an address that begins with https:, mailto: or tel:, or link to a page of this manual.",
      };
    case "malformed":
      return { rule: "malformed-link", message: `The address "${link.href}" cannot be used: ${target.because}`, fix: "Correct the address." };
    case "missing":
      return missing(link, target, suggest, basePath);
  }
}

const externalImage = (href: string): Problem => ({
  rule: "external-image",
  message: `The image "${href}" stands on another host, so a link is shown in its place`,
  fix: "Save the image beside the page, if its licence allows, and point to it there.",
});

function anchorProblem(href: string, { url, fragment }: { url: string; fragment: string }, anchors?: ReadonlySet<string>): Problem | undefined {
  // A text fragment names words rather than an id.
  if (!anchors || anchors.has(fragment) || fragment.startsWith(":~:")) return undefined;
  const guess = nearest(fragment, [...anchors].filter((id) => !furniture.includes(id)));
  return {
    rule: "broken-anchor",
    message: `"${href}" names a heading "#${fragment}" that ${url} does not have`,
    fix: guess ? `Change it to "#${guess}", or link to the page alone.` : "Link to the page alone, or to one of its headings.",
  };
}

function missing(
  link: ResolvedLink["link"],
  target: { path: string; because?: "outside" | "base path" },
  suggest: (path: string) => string | undefined,
  basePath: string,
): Problem {
  const rule = link.kind === "image" ? "broken-image" : "broken-link";
  const what = link.kind === "image" ? "image" : "page or file";
  if (target.because === "outside") {
    return { rule, message: `"${link.href}" leads out of the content folder`, fix: "Link to a page or file inside it." };
  }
  if (target.because === "base path") {
    const full = basePath.slice(0, -1) + target.path;
    return { rule, message: `"${link.href}" leaves out the start of this manual's addresses, "${basePath}"`, fix: `Change it to "${full}".` };
  }
  const guess = suggest(target.path);
  return {
    rule,
    message: `No ${what} at "${link.href}"`,
    fix: guess ? `Change it to "${guess}", or remove the link.` : "Correct the address, or remove the link.",
  };
}
