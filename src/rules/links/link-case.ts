import { respell } from "../../links/respell.ts";
import { splitHref } from "../../links/split-href.ts";
import { quoted } from "../../text/printable.ts";
import { linkRule } from "../link-rule.ts";

/** An address must be written in the very letters of the page, file or heading that it names. */
export const linkCase = linkRule("link-case", ({ manual, meant, anchorsOf }) => ({ link, target }, { file }) => {
  const { href } = link;
  if (target.kind === "missing" && target.because === undefined) {
    const found = meant(target.path);
    if (found?.kind !== "case") return undefined;
    const instead = respell(href, file, { path: found.path, query: splitHref(href).rest }, manual);
    return { key: target.path, message: `The capital letters in ${quoted(href)} are not those of the ${link.kind === "image" ? "image" : "page or file"}`, fix: `Change it to ${quoted(instead, 200)}.`, instead };
  }
  if (target.kind !== "page" || target.fragment === "") return undefined;
  const anchors = anchorsOf(target.url);
  const id = anchors && idInOtherCase(target.fragment, anchors);
  if (id === undefined) return undefined;
  const instead = `${href.slice(0, href.indexOf("#"))}#${id}`;
  return { key: `${target.url}#${target.fragment}`, message: `The capital letters in ${quoted(`#${target.fragment}`)} are not those of the heading`, fix: `Change it to ${quoted(instead, 200)}.`, instead };
});

/** The id of a page that is like one written but for capital letters; none where the page has that very id. */
export function idInOtherCase(written: string, ids: ReadonlySet<string>): string | undefined {
  if (ids.has(written)) return undefined;
  const wanted = written.toLowerCase();
  if (ids.has(wanted)) return wanted;
  for (const id of ids) if (id.toLowerCase() === wanted) return id;
  return undefined;
}
