import type { Finding } from "../diagnostics/diagnostic.ts";
import { addressKey, urlFor } from "../pages/address.ts";
import type { Manual } from "../manual/manual.ts";
import type { Move } from "../links/redirects.ts";
import { createAnchorLookup } from "./anchors.ts";
import type { MixedRule } from "./mixed-rule.ts";

type Problem = Pick<Finding, "rule" | "message" | "fix"> & Partial<Pick<Finding, "related">>;

/** Every moved address must lead, in one step, to a page that exists, and hide none. */
export const redirects: MixedRule = function* (manual) {
  const anchorsOf = createAnchorLookup(manual);
  const first = new Map<string, Move>();
  for (const move of manual.moves.moves) {
    const key = `${move.prefix ? "prefix " : ""}${addressKey(move.from).toLowerCase()}`;
    const before = first.get(key);
    first.set(key, before ?? move);
    const problem = (before && twice(move, before)) ?? malformed(move) ?? hidden(move, manual) ?? lost(move, manual, anchorsOf);
    if (problem) yield { ...problem, place: move.place };
  }
};

const twice = (move: Move, before: Move): Problem => ({
  rule: "duplicate-redirect",
  message: `"${move.from}" is redirected twice`,
  fix: "Remove one of the two.",
  related: [{ ...before.place, message: "The other redirect." }],
});

function malformed({ from }: Move): Problem | undefined {
  const good = /^\/[^?#\\\s]+$/.test(from) && !from.split("/").includes("..") && !from.includes("%") && !from.includes("//");
  if (good) return undefined;
  return {
    rule: "malformed-redirect",
    message: `"${from}" is not an address that can be redirected`,
    fix: 'Write an address of this manual that begins with "/", without "?", "#", ".." or "%".',
  };
}

const isPage = (address: string, { pageAt, made }: Manual): boolean => {
  const url = urlFor(addressKey(address));
  return pageAt.has(url) || made.some((page) => page.url === url);
};

function hidden({ from, prefix }: Move, manual: Manual): Problem | undefined {
  if (!isPage(from, manual) || (prefix && addressKey(from) === "")) return undefined;
  return {
    rule: "redirect-hides-page",
    message: `"${from}" is redirected, but there is a page at that address`,
    fix: "Delete the redirect, or the page.",
  };
}

function lost({ from, to }: Move, manual: Manual, anchorsOf: (url: string) => ReadonlySet<string> | undefined): Problem | undefined {
  const { moves, resolve, settings } = manual;
  if (!to.startsWith("/") || to.startsWith("//")) return elsewhere(to, [settings.url, settings.host, ...settings.sameAs, ...settings.redirectHosts]);
  const [, path = "", fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(to) ?? [];
  const loop = loopFrom(from, moves.find, to);
  if (loop) return { rule: "redirect-loop", message: `This redirect goes round in a circle: ${loop.join(" → ")}`, fix: "Point it at a page." };
  if (moves.find(path) && !isPage(path, manual)) {
    return { rule: "redirect-chain", message: `"${to}" is itself redirected`, fix: `Point it at "${moves.destination(path) ?? "a page"}" instead.` };
  }
  const target = resolve(settings.basePath.slice(0, -1) + to, "");
  if (target.kind === "asset") return undefined;
  if (target.kind === "page" && (!fragment || anchorsOf(target.url)?.has(fragment))) return undefined;
  return { rule: "redirect-to-nowhere", message: `No page or heading at "${to}"`, fix: "Point the redirect at a page that exists." };
}

function elsewhere(to: string, hosts: readonly string[]): Problem | undefined {
  const allowed = new Set(hosts.map((host) => (URL.canParse(host) ? new URL(host).hostname : host)));
  if (URL.canParse(to) && /^https?:$/.test(new URL(to).protocol) && allowed.has(new URL(to).hostname)) return undefined;
  return {
    rule: "unsafe-redirect",
    message: `"${to}" is not an address of this manual, nor of a host that redirects may lead to`,
    fix: "Point the redirect at a page, or add the host to redirectHosts in the settings.",
  };
}

function loopFrom(from: string, find: (path: string) => Move | undefined, to: string): string[] | undefined {
  const seen = [from];
  for (let at: string | undefined = to; at?.startsWith("/"); at = find(at.split("#")[0] ?? at)?.to) {
    const again = seen.some((address) => addressKey(address) === addressKey(at ?? ""));
    seen.push(at);
    if (again) return seen;
    if (seen.length > 12) return undefined;
  }
  return undefined;
}
