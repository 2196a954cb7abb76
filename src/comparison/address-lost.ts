import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Manual } from "../manual/manual.ts";
import type { Page } from "../pages/page.ts";
import type { Place } from "../text/place.ts";
import { printable, quoted } from "../text/printable.ts";
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
    const described = describe(address);
    const related = inbound.get(address.url);
    if (described) yield { rule: "address-lost", ...described, ...(related ? { related } : {}) };
  }
}

type Described = Pick<Finding, "message" | "fix" | "place">;

/** Says what became of an address, where its redirect is best written; nothing of a file that is still there but cannot be read, which has a mistake of its own. */
function createDescription({ after, changes }: Comparison): (lost: LostAddress) => Described | undefined {
  const pages = pagesByPath(after);
  const unpublished = new Map(after.unpublished.map(({ path, at }) => [path, at]));
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
      return page ? { message, fix: `Put "${bare(url)}" back into this page's "redirect_from".`, place: placeInPage(page) } : inSettings(lost, message);
    }
    if (page) return moved(lost, page);
    const at = file === undefined ? undefined : unpublished.get(file);
    if (file !== undefined && at) {
      const message = `The page ${quoted(was.title)} is no longer published, so ${quoted(url)} leads nowhere${companions(lost)}`;
      return { message, fix: `Publish the page, or add a redirect from ${quoted(url)} to the settings.`, place: { file, line: at.line, column: at.column } };
    }
    if (file !== undefined && changes.present.has(file)) return undefined;
    return inSettings(lost, `The page ${quoted(was.title)} is gone, so ${quoted(url)} leads nowhere`);
  };
}

function moved(lost: LostAddress, page: Page): Described {
  const old = [lost.url, ...lost.with].map(bare).join(", ");
  return {
    message: `The page moved from ${quoted(lost.url)} to ${quoted(page.url)}, and its old address leads nowhere${companions(lost)}`,
    fix: page.front.redirectFrom.length > 0 ? `Add "${old}" to this page's "redirect_from".` : `Add "redirect_from: [${old}]" to this page's front matter.`,
    place: placeInPage(page),
  };
}

const start = { line: 1, column: 1 } as const;

function placeInPage({ path, front }: Page): Place {
  const { line, column } = front.places.get("redirect_from") ?? start;
  return { file: path, line, column };
}

/** As authors write addresses in lists. */
const bare = (url: string): string => printable(url.replace(/(.)\/$/, "$1"));

const companions = ({ with: others }: LostAddress): string => (others.length === 0 ? "" : `, and with it ${others.map((url) => quoted(url)).join(", ")}`);

/** The last redirect of the settings, below which another would be written, or their start. */
function placeOfRedirects({ moves, settingsFile }: Manual): Place {
  const last = moves.moves.filter(({ place }) => place.file === settingsFile).at(-1);
  return last ? { file: settingsFile, line: last.place.line, column: last.place.column } : { file: settingsFile, ...start };
}
