import { hostOf } from "../../links/host-of.ts";
import { respell } from "../../links/respell.ts";
import { quoted } from "../../text/printable.ts";
import { linkRule } from "../link-rule.ts";
import { createRepositoryFile } from "./repository-file.ts";

/** A page of this manual is named by its path, not by the site that it is published on. */
export const ownAbsoluteAddress = linkRule("own-absolute-address", ({ manual }) => {
  const own = hostOf(manual.settings.url);
  const repositoryFile = createRepositoryFile(manual);
  return ({ link, target }, { file, from }) => {
    if (from === "settings") return undefined; // which may not use paths alone
    const source = target.kind === "external" ? repositoryFile(link.href) : undefined;
    if (source !== undefined) {
      const [what, address] = [manual.pageAt.has(source) ? "page" : "file", respell("/", file, { path: source }, manual).replace(/(.)\/$/, "$1")];
      return { message: `${quoted(link.href)} is the source of a ${what} of this manual, not the ${what} itself`, fix: `Change it to ${quoted(address, 200)}.` };
    }
    if (target.kind !== "page" && target.kind !== "asset") return undefined;
    if (!/^https?:/i.test(link.href) || hostOf(link.href) !== own) return undefined;
    const instead =
      target.kind === "page"
        ? respell(link.href, file, { path: target.url, query: target.query, fragment: target.fragment }, manual)
        : respell(link.href, file, { path: `/${target.path}` }, manual);
    return { message: `${quoted(link.href)} is a ${target.kind === "page" ? "page" : "file"} of this manual, but is written with the name of the site`, fix: `Change it to ${quoted(instead, 200)}.`, instead };
  };
});
