import type { Target } from "../../links/target.ts";
import type { Link } from "../../pages/markdown.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualContext } from "../rule.ts";
import type { Whereabouts } from "./front-links.ts";
import type { LinkProblem } from "./link-rule.ts";
import { respell } from "./respell.ts";

/** Says that nothing is at an address, and what may have been meant; nothing where another rule says it better. */
export function missingTarget(link: Link, target: Extract<Target, { kind: "missing" }>, where: Whereabouts, context: ManualContext): LinkProblem | undefined {
  const { href, kind } = link;
  const key = target.path;
  const { basePath } = context.manual.settings;
  if (target.because === "outside") return { key, message: `${quoted(href)} leads out of the content folder`, fix: "Link to a page or file inside it." };
  if (target.because === "base path") {
    return {
      key,
      message: `${quoted(href)} leaves out the start of this manual's addresses, ${quoted(basePath)}`,
      fix: `Change it to ${quoted(basePath.slice(0, -1) + href, 200)}.`,
    };
  }
  if (context.meant(target.path)) return undefined;
  return { key, message: `No ${kind === "image" ? "image" : "page or file"} at ${quoted(href)}`, fix: remedy(link, target.path, where, context) };
}

function remedy({ href, kind, text }: Link, path: string, { file, from }: Whereabouts, { manual, similarAddress }: ManualContext): string {
  const what = from === "text" ? kind : "entry";
  const similar = similarAddress(path, kind === "link" && text.length > 3 ? text : "");
  if (!similar) return `Correct the address, or remove the ${what}.`;
  const rest = /[?#].*$/.exec(href)?.[0] ?? "";
  const url = manual.pageAt.has(`${similar.path}/`) ? `${similar.path}/` : similar.path;
  const site = from === "settings" ? manual.settings.url : "";
  const address = quoted(site + respell(href, file, { path: url }, manual) + rest, 200);
  switch (similar.by) {
    case "spelling":
      return `Change it to ${address}, or remove the ${what}.`;
    case "name":
      return `Change it to ${address}, if that is where it has moved, or remove the ${what}.`;
    case "title":
      return `Change it to ${address}, if the page with that title is meant, or remove the ${what}.`;
  }
}
