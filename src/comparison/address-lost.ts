import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Manual } from "../manual/manual.ts";
import type { Place } from "../text/place.ts";
import { quoted } from "../text/printable.ts";
import { brokenInbound } from "./broken-inbound.ts";
import { type Comparison, pagesByPath } from "./comparison.ts";
import { type LostAddress, lostAddresses } from "./lost-addresses.ts";

/** An address at which people found a page must go on leading somewhere. */
export function* addressLost(comparison: Comparison): Iterable<Finding> {
  const lost = lostAddresses(comparison);
  if (lost.length === 0) return;
  const urls = new Set(lost.map(({ url }) => url));
  const inbound = brokenInbound(comparison, (address) => urls.has(address));
  const describe = createDescription(comparison);
  for (const address of lost) {
    const related = inbound.get(address.url);
    yield { rule: "address-lost", ...describe(address), ...(related ? { related } : {}) };
  }
}

type Described = Pick<Finding, "message" | "fix" | "place">;

/** Says what became of an address, where its redirect is best written. */
function createDescription({ after, changes }: Comparison): (lost: LostAddress) => Described {
  const pages = pagesByPath(after);
  const unpublished = new Set(after.unpublished.map(({ path }) => path));
  const settings = placeOfRedirects(after);
  const inSettings = (lost: LostAddress, message: string): Described => ({
    message: message + companions(lost),
    fix: `Add a redirect from ${quoted(lost.url)} to the settings, or name the address in "redirect_from" of the page that takes its place.`,
    place: settings,
  });
  return (lost) => {
    const { was, url } = lost;
    if (was.kind === "list") return inSettings(lost, `The list of guidance at ${quoted(url)} is gone`);
    const file = changes.newPathOf(was.kind === "page" ? was.path : was.file);
    const page = file === undefined ? undefined : pages.get(file);
    if (was.kind === "redirect") {
      const message = was.prefix ? `Addresses below ${quoted(url)} led to pages before this change, and lead nowhere now` : `${quoted(url)} led to a page before this change, and leads nowhere now`;
      if (!page) return inSettings(lost, message);
      return { message, fix: `Put ${quoted(url)} back into this page's "redirect_from".`, place: { file: page.path, ...(page.front.places.get("redirect_from") ?? start) } };
    }
    if (file !== undefined && unpublished.has(file)) {
      const message = `The page "${was.title}" is no longer published, so ${quoted(url)} leads nowhere${companions(lost)}`;
      return { message, fix: `Publish the page, or add a redirect from ${quoted(url)} to the settings.`, place: { file, ...start } };
    }
    if (!page) return inSettings(lost, `The page "${was.title}" is gone, so ${quoted(url)} leads nowhere`);
    return {
      message: `The page moved from ${quoted(url)} to ${quoted(page.url)}, and its old address leads nowhere${companions(lost)}`,
      fix: `Add "redirect_from: [${[url, ...lost.with].map(bare).join(", ")}]" to this page's front matter.`,
      place: { file: page.path, ...(page.front.places.get("redirect_from") ?? start) },
    };
  };
}

const start = { line: 1, column: 1 } as const;

/** As authors write addresses in lists. */
const bare = (url: string): string => url.replace(/(.)\/$/, "$1");

const companions = ({ with: others }: LostAddress): string => (others.length === 0 ? "" : `, and with it ${others.map((url) => quoted(url)).join(", ")}`);

/** The last redirect of the settings, below which another would be written, or their start. */
function placeOfRedirects({ moves, settingsFile }: Manual): Place {
  const last = moves.moves.filter(({ place }) => place.file === settingsFile).at(-1);
  return last ? { file: settingsFile, line: last.place.line, column: last.place.column } : { file: settingsFile, ...start };
}
