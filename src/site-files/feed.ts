import { Feed } from "feed";
import type { Change } from "../manual/manual.ts";
import type { ViewContext } from "../views/context.ts";
import { escapeMarkup, type SiteFile } from "./site-file.ts";

const newest = 50;
/** A feed needs a date even before anything has changed; this one never moves. */
const beginning = "2012-01-01";

/** `feed.xml`: the newest changes as an Atom feed (RFC 4287). */
export function feed(context: ViewContext): SiteFile {
  const { manual, addresses } = context;
  const { name, description, organisation, language } = manual.settings;
  const home = addresses.absolute("/");
  const atom = new Feed({
    id: home,
    title: `${name}: what’s new`,
    ...(description ? { description } : {}),
    link: home,
    language,
    copyright: organisation,
    author: { name: organisation },
    generator: "Service Manual",
    updated: midnight(manual.changes[0]?.date ?? beginning),
    feedLinks: { atom: `${home}feed.xml` },
  });
  for (const change of manual.changes.slice(0, newest)) atom.addItem(item(change, context));
  return { path: "feed.xml", contents: atom.atom1() };
}

function item({ page, date, note }: Change, { addresses, manual }: ViewContext) {
  const link = addresses.absolute(page.url);
  // A page may change twice in a day: the place of the note among the page's own tells the two apart.
  const place = page.front.updates.length - page.front.updates.findIndex((update) => update.date === date && update.note === note);
  // Feed readers take both texts for HTML.
  return {
    id: `${link}#${date}-${place}`,
    title: escapeMarkup(page.title),
    link,
    date: midnight(date),
    description: escapeMarkup(note),
    author: [{ name: manual.settings.organisation }],
  };
}

const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);
