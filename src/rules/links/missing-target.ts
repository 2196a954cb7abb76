import type { Whereabouts } from "../../links/front-links.ts";
import { respell } from "../../links/respell.ts";
import { splitHref } from "../../links/split-href.ts";
import type { Target } from "../../links/target.ts";
import type { Link } from "../../pages/markdown.ts";
import { quoted } from "../../text/printable.ts";
import type { LinkProblem } from "../link-rule.ts";
import type { ManualContext } from "../rule.ts";

/** Says that nothing is at an address, and what may have been meant; nothing where another rule says it better. */
export function missingTarget(link: Link, target: Extract<Target, { kind: "missing" }>, where: Whereabouts, context: ManualContext): LinkProblem | undefined {
  const { href, kind } = link;
  const key = target.path;
  const { basePath } = context.manual.settings;
  if (target.because === "outside") return { key, message: `${quoted(href)} leads out of the content folder`, fix: "Link to a page or file inside it." };
  if (target.because === "base path") {
    return {
      // One wrong setting makes all of them.
      key: target.because,
      message: `${quoted(href)} leaves out the start of this manual's addresses, ${quoted(basePath)}`,
      fix: `Change it to ${quoted(basePath.slice(0, -1) + href, 200)}.`,
    };
  }
  if (context.meant(target.path)) return undefined;
  return { key, message: `No ${kind === "image" ? "image" : "page or file"} at ${quoted(href)}`, fix: remedy(link, target.path, where, context) };
}

function remedy({ href, kind, text }: Link, path: string, { file, from }: Whereabouts, { manual, similarAddress }: ManualContext): string {
  const what = from === "text" ? kind : "entry";
  const similar = similarAddress(path, { words: kind === "link" && text.length > 3 ? text : "", file, image: kind === "image" });
  if (!similar) {
    // Only what may have been the address of a page can have moved with one.
    const isPage = what === "link" && !/\.(?!html?$|md$)[a-z\d]{1,5}$/i.test(path);
    return isPage ? 'Correct the address or remove the link; if the page has moved, add its old address to its "redirect_from".' : `Correct the address, or remove the ${what}.`;
  }
  const { rest } = splitHref(href);
  const isPage = manual.pageAt.has(`${similar.path}/`);
  const site = from === "settings" ? manual.settings.url : "";
  const address = quoted(site + spell(href, file, isPage ? `${similar.path}/` : similar.path, manual) + rest, 200);
  switch (similar.by) {
    case "spelling":
      return `Change it to ${address}, or remove the ${what}.`;
    case "name":
      return `Change it to ${address}, if that is the ${kind === "image" ? "image" : isPage ? "page" : "address"} you mean, or remove the ${what}.`;
    case "title":
      return `Change it to ${address}, if the page with that title is meant, or remove the ${what}.`;
  }
}

/** As the author spells addresses; but from the root rather than up through folders, unless they went up themselves. */
function spell(href: string, file: string, path: string, manual: ManualContext["manual"]): string {
  const spelled = respell(href, file, { path }, manual);
  return spelled.startsWith("../") && !href.startsWith("../") ? respell(splitHref(href).path.endsWith("/") ? "/" : "/x", file, { path }, manual) : spelled;
}
