import { addressKey, urlFor } from "../pages/address.ts";
import type { Move } from "../links/redirects.ts";
import type { ViewContext } from "../views/context.ts";
import { escapeMarkup, type SiteFile } from "./site-file.ts";

/** Old addresses: a small page at each that leads on, which works on any host, and `_redirects` for hosts that read it. */
export function redirects(context: ViewContext): SiteFile[] {
  const { manual } = context;
  const stubs = new Map<string, string>();
  for (const move of manual.moves.moves) for (const [from, to] of oldAddresses(move, context)) stubs.set(from, to);
  const taken = takenPaths(context);
  return [
    { path: "_redirects", contents: rules(context) },
    ...[...stubs].filter(([path]) => !taken.has(path)).map(([path, to]) => ({ path: path.slice(1), contents: stub(hrefOf(to, context), absoluteOf(to, context)) })),
  ];
}

const takenPaths = ({ manual }: ViewContext): ReadonlySet<string> =>
  new Set([
    ...[...manual.pages, ...manual.made].flatMap(({ url }) => [`${url}index.html`, `${addressKey(url)}.html`]),
    ...manual.assets.map(({ path }) => `/${path}`),
    "/404.html",
  ]);

/** The files at which the stubs of one move stand, and where each leads; a prefix has one below it for every page that moved with it. */
function oldAddresses(move: Move, { manual }: ViewContext): [string, string][] {
  const destination = manual.moves.destination(move.from);
  if (destination === undefined) return [];
  const key = addressKey(move.from);
  const addresses: [string, string][] = spellings(key).map((path) => [path, destination]);
  const root = addressKey(destination.split("#")[0] ?? "");
  if (move.prefix && destination.startsWith("/") && !destination.includes("#")) {
    for (const { url } of manual.pages) {
      if (url.startsWith(`${root}/`) && url !== `${root}/`) addresses.push(...spellings(key + addressKey(url).slice(root.length)).map((path): [string, string] => [path, url]));
    }
  }
  return addresses;
}

const spellings = (key: string): string[] => (/\.\w+$/.test(key) ? [key] : [`${key}/index.html`, `${key}.html`]);

const hrefOf = (to: string, context: ViewContext): string => {
  const { path, query, fragment } = destinationOf(to, context);
  return to.startsWith("/") ? context.addresses.page(path) + query + fragment : to;
};

const absoluteOf = (to: string, context: ViewContext): string => (to.startsWith("/") ? context.addresses.absolute(destinationOf(to, context).path) + destinationOf(to, context).query : to);

/** A destination in the one spelling that the site prints; a file keeps its own. */
function destinationOf(to: string, { manual }: ViewContext): { path: string; query: string; fragment: string } {
  const [, path = "", query = "", fragment = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(to) ?? [];
  const isFile = manual.assets.some((asset) => `/${asset.path}` === path);
  return { path: isFile ? path : urlFor(addressKey(path)), query: encodeRest(query), fragment: encodeRest(fragment) };
}

/** A query or a fragment as it stands in an address; what is encoded stays so. */
const encodeRest = (rest: string): string => encodeURI(rest).replace(/%25([0-9a-f]{2})/gi, "%$1");

function stub(href: string, absolute: string): string {
  const url = escapeMarkup(href);
  return `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>This page has moved</title>\n<meta name="robots" content="noindex">\n<link rel="canonical" href="${escapeMarkup(absolute)}">\n<meta http-equiv="refresh" content="0; url=${url}">\n</head>\n<body>\n<p>This page has moved to <a href="${url}">${url}</a>.</p>\n</body>\n</html>\n`;
}

/** Hosts take the first rule that fits, so exact addresses come first, then the longest prefix. */
function rules(context: ViewContext): string {
  const { manual, addresses } = context;
  const moves = [...manual.moves.moves].sort((a, b) => Number(a.prefix) - Number(b.prefix) || b.from.length - a.from.length || (a.from < b.from ? -1 : 1));
  const lines = moves.flatMap((move) => {
    const to = manual.moves.destination(move.from);
    if (to === undefined) return [];
    const from = addresses.page(addressKey(move.from));
    const href = hrefOf(to, context);
    return move.prefix ? [`${from}/* ${href.includes("#") ? href : `${href.replace(/\/$/, "")}/:splat`} 301`] : [`${from} ${href} 301`];
  });
  return `${[...lines, ...indexRules(context)].join("\n")}\n`;
}

/** `x/index` is an old spelling of `x/`; one rule for each depth that pages have. */
function indexRules({ manual, addresses }: ViewContext): string[] {
  const depths = new Set(manual.pages.map(({ url }) => url.split("/").length - 2).filter((depth) => depth > 0));
  return [...depths].sort((a, b) => a - b).map((depth) => {
    const pattern = Array.from({ length: depth }, (_, index) => `:part${index + 1}`).join("/");
    const base = addresses.page("/");
    return `${base}${pattern}/index ${base}${pattern}/ 301`;
  });
}
