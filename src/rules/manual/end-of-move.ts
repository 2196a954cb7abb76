import type { Move } from "../../links/redirects.ts";
import { splitHref } from "../../links/split-href.ts";
import type { Manual } from "../../manual/manual.ts";
import { addressKey, urlFor } from "../../pages/address.ts";
import type { ManualContext } from "../rule.ts";
import { isUnreadable } from "../unreadable-page.ts";

/** What comes of following a moved address. */
export type EndOfMove =
  | { readonly kind: "arrives" }
  | { readonly kind: "other host" }
  /** It comes back to an address that it has been at; every address on the way. */
  | { readonly kind: "circle"; readonly way: readonly string[] }
  /** The new address has moved too; where it leads in the end, if anywhere. */
  | { readonly kind: "chain"; readonly destination: string | undefined }
  | { readonly kind: "no page"; readonly path: string }
  | { readonly kind: "no heading"; readonly url: string; readonly fragment: string };

/** More steps than any browser would follow. */
const longestWay = 20;

/** Every move of a manual with what comes of following it. */
export function* endsOfMoves(context: ManualContext): Iterable<{ readonly move: Move; readonly end: EndOfMove }> {
  if (context.manual.moves.moves.length === 0) return;
  const hosts = knownHosts(context.manual);
  for (const move of context.manual.moves.moves) yield { move, end: endOf(move, context, hosts) };
}

function endOf(move: Move, context: ManualContext, hosts: ReadonlySet<string>): EndOfMove {
  const { moves, resolve, settings } = context.manual;
  const { to } = move;
  if (!to.startsWith("/") || to.startsWith("//")) return isOnHost(to, hosts) ? { kind: "arrives" } : { kind: "other host" };
  const way = circleFrom(move, context);
  if (way) return { kind: "circle", way };
  const path = splitHref(to).path;
  if (moves.find(path) && !isPage(path, context)) return { kind: "chain", destination: moves.destination(path) };
  const target = resolve(settings.basePath.slice(0, -1) + to, "");
  if (target.kind === "asset" || isUnreadable(context.manual, path)) return { kind: "arrives" };
  if (target.kind !== "page") return { kind: "no page", path };
  const isThere = target.fragment === "" || context.anchorsOf(target.url)?.has(target.fragment);
  return isThere ? { kind: "arrives" } : { kind: "no heading", url: target.url, fragment: target.fragment };
}

/** The way from a move back to an address on it, in the words of its authors, or undefined when it ends. */
function circleFrom(move: Move, context: ManualContext): readonly string[] | undefined {
  const { moves } = context.manual;
  const seen = new Set([addressKey(move.from)]);
  const way = [move.written.from, move.written.to];
  let at = move.to;
  while (at.startsWith("/") && way.length < longestWay) {
    const path = splitHref(at).path;
    if (isPage(path, context)) return undefined;
    if (seen.has(addressKey(path))) return way;
    seen.add(addressKey(path));
    const next = moves.find(path);
    if (!next) return undefined;
    at = moves.step(path) ?? "";
    way.push(next.prefix ? at : next.written.to);
  }
  // Addresses that only grow longer never end either.
  return at.startsWith(`${splitHref(move.to).path}/`) ? [...way.slice(0, 4), "…"] : undefined;
}

/** Whether a page, written or made, stands at an address in any of its spellings. */
export const isPage = (address: string, { anchorsOf }: Pick<ManualContext, "anchorsOf">): boolean => anchorsOf(urlFor(addressKey(address))) !== undefined;

const knownHosts = ({ settings }: Manual): ReadonlySet<string> =>
  new Set([settings.url, settings.host, ...settings.sameAs, ...settings.redirectHosts].map((host) => (URL.canParse(host) ? new URL(host).hostname : host)));

function isOnHost(address: string, hosts: ReadonlySet<string>): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && hosts.has(hostname);
}
