import type { Manual } from "../manual/manual.ts";
import type { Target } from "../links/target.ts";
import { frontLinksOf } from "../links/front-links.ts";
import type { Place } from "../text/place.ts";

/** A place at which an address of another host is written. */
export interface Use {
  /** As written. */
  readonly href: string;
  readonly place: Place;
}

/** An address of another host, as it is asked for: without the part after `#`, which no host is told. */
export interface ExternalAddress {
  readonly address: string;
  readonly uses: readonly Use[];
}

/** Every address of another host that a manual leads readers to, each once, in the order in which they are first written. */
export function externalAddresses(manual: Manual): readonly ExternalAddress[] {
  const found = new Map<string, Use[]>();
  const add = (target: Target, use: Use): void => {
    const address = target.kind === "external" ? askedAs(target.url) : undefined;
    if (address === undefined) return;
    const uses = found.get(address);
    if (uses) uses.push(use);
    else found.set(address, [use]);
  };
  for (const [{ path, isMade }, links] of manual.links) {
    if (isMade) continue;
    for (const { link, target } of links) add(target, { href: link.href, place: { file: path, ...link.at } });
  }
  for (const { resolved: { link, target }, where } of frontLinksOf(manual)) add(target, { href: link.href, place: { file: where.file, ...link.at } });
  for (const { to, written, toPlace } of manual.moves.moves) add({ kind: "external", url: to }, { href: written.to, place: toPlace });
  return [...found].map(([address, uses]) => ({ address, uses }));
}

/** An address in the one spelling in which it is asked for; undefined for what is not of the web. */
function askedAs(url: string): string | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  const asked = new URL(url);
  asked.hash = "";
  return asked.href;
}
