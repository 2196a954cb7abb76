import { isOwnComputer } from "../../links/private-host.ts";
import type { Manual } from "../../manual/manual.ts";

/** An address of this manual that was plainly meant by one with two slashes at its start: what follows them is a page or file, or at least no host. */
export function slashTooMany(href: string, file: string, { resolve }: Pick<Manual, "resolve">): string | undefined {
  if (!/^[/\\]{2}/.test(href) || isOwnComputer(href)) return undefined;
  const instead = href.replaceAll("\\", "/").replace(/^\/+/, "/");
  const { kind } = resolve(instead, file);
  return kind === "page" || kind === "asset" || /^\/[^/.:?#]+(?:[/?#]|$)/.test(instead) ? instead : undefined;
}
