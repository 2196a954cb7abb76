import { createHash } from "node:crypto";
import type { Environment } from "nunjucks";
import type { PageScript, SiteFrame, View } from "../src/views/view.ts";

/** The parts of a page that differ within one section of the navigation, in no particular order. */
const slotNames = ["lang", "title", "head", "breadcrumbs", "main"] as const;

type SlotName = (typeof slotNames)[number];

/** What fills a frame's slots: HTML, so text must be escaped before. */
export type Slots = Readonly<Record<SlotName, string>>;

/** Joins a frame's pieces with one page's own parts. */
export type FillFrame = (slots: Slots) => string;

/** Where the frame finds the files that each page loads. */
export interface FrameAddresses {
  readonly stylesUrl: string;
  /** For pages that need a script of their own as well. */
  readonly findingStylesUrl: string;
  readonly scriptUrl: string;
  readonly pageScriptUrls: Readonly<Record<PageScript, string>>;
  /** What scripts read from the body's `data-` attributes: the manual's root, and files that they load when they need them, relative to it. */
  readonly bodyData: Readonly<Record<string, string>>;
}

/** Private-use characters, which neither settings nor content may hold, so that a slot cannot be forged. */
const slotMark = (name: string): string => `\uE010${name}\uE011`;
const slotPattern = /\uE010(\w+)\uE011/;

/** Makes the function that gives a page its frame; GOV.UK Frontend's page template runs once for each section, not for each page. */
export function createFrames(environment: Environment, site: SiteFrame, addresses: FrameAddresses): (view: View) => FillFrame {
  const frames = new Map<string, FillFrame>();
  return (view) => {
    const { section } = view.frame;
    const isItem = site.navigation.some((item) => item.section === section && item.url === view.url);
    // A page in another language searches pages in that language.
    const lang = "lang" in view ? view.lang : undefined;
    const key = `${isItem ? "item" : "below"} ${lang ?? ""} ${section ?? ""}`;
    const known = frames.get(key);
    if (known) return known;
    const fill = splitFrame(environment.render("base/frame.njk", frameContext(site, addresses, { section, isItem, lang })));
    frames.set(key, fill);
    return fill;
  };
}

/** The hashes by which a Content-Security-Policy lets a page's inline scripts run, such as `sha256-…`. */
export function inlineScriptHashes(html: string): readonly string[] {
  const scripts = html.matchAll(/<script>([^]*?)<\/script>/g);
  return Array.from(scripts, ([, text = ""]) => `sha256-${createHash("sha256").update(text).digest("base64")}`);
}

/** What tells one frame from another. */
interface FrameKey {
  readonly section: string | undefined;
  /** Whether the page is itself an item of the navigation. */
  readonly isItem: boolean;
  readonly lang: string | undefined;
}

function frameContext(site: SiteFrame, addresses: FrameAddresses, { section, isItem, lang }: FrameKey): object {
  const navigation = site.navigation.map((item) => ({
    text: item.text,
    href: item.url,
    current: item.section === section && isItem,
    active: item.section === section,
  }));
  const footerItems = site.footerLinks.map(({ text, url }) => ({ text, href: url }));
  const slots = Object.fromEntries(slotNames.map((name) => [name, slotMark(name)]));
  const bodyAttributes = Object.fromEntries(Object.entries(addresses.bodyData).map(([name, value]) => [`data-${name}`, value]));
  const headerSearch = site.search && { ...site.search, ...(lang === undefined ? {} : { lang }) };
  return { site, ...addresses, bodyAttributes, navigation, footerItems, slots, headerSearch };
}

function splitFrame(rendered: string): FillFrame {
  const pieces = rendered.replace(/\s*\n\s*/g, "\n").trim().split(slotPattern);
  return (slots) => {
    let page = "";
    for (const [at, piece] of pieces.entries()) page += at % 2 === 0 ? piece : slots[piece as SlotName];
    return `${page}\n`;
  };
}
