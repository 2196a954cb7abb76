import { ownLanguage } from "../pages/own-language.ts";
import type { Page } from "../pages/page.ts";
import type { Audience } from "../taxonomy/audiences.ts";
import type { Category } from "../taxonomy/categories.ts";
import type { Phase } from "../taxonomy/phases.ts";
import { bodyOf } from "./body.ts";
import type { ViewContext } from "./context.ts";
import { frameOf, frameOfMade, frameOfPage } from "./frame.ts";
import { changeItem } from "./list-views.ts";
import { listItemOf } from "./lists.ts";
import type { AboutView, AccessibilityView, HomeView, LinkView, ListItem, NotFoundView, SiteFrame } from "./view.ts";

const latest = 5;

/** The home page: the ways into the manual. */
export function homeView(page: Page | undefined, context: ViewContext): HomeView {
  const { manual, addresses } = context;
  const { settings } = manual;
  const title = page?.front.title ?? settings.name;
  const subtitle = page ? page.front.subtitle : settings.description;
  const termCard = ({ term, url, page: own }: Phase | Audience | Category): ListItem => {
    const summary = term.description ?? own?.summary;
    const lang = own && summary !== term.description ? ownLanguage(own, settings) : undefined;
    return { title: term.title, url: addresses.page(url), ...(summary ? { summary } : {}), ...(lang ? { summaryLang: lang } : {}) };
  };
  const edition = manual.editions[0];
  return {
    layout: "home",
    frame: page ? frameOfPage(page, [], context) : frameOfMade("home", { url: "/", title, ...(subtitle ? { description: subtitle } : {}) }, context),
    url: addresses.page("/"),
    title,
    ...(subtitle ? { subtitle } : {}),
    bodyHtml: page ? bodyOf(page, context) : "",
    phases: manual.phases.map(termCard),
    audiences: manual.audiences.map(termCard),
    categories: manual.categories.filter(({ page: own, members }) => own || members.length > 0).map(termCard),
    ...(edition ? { standard: listItemOf(edition.page, context) } : {}),
    changes: manual.changes.slice(0, latest).map((change) => changeItem(change, context)),
    links: {
      browse: { text: "Browse all guidance", url: addresses.page(context.urlOfKind("browse", "/browse/")) },
      aToZ: { text: "A to Z", url: addresses.page(context.urlOfKind("a-z", "/a-z/")) },
      whatsNew: { text: "What’s new", url: addresses.page(context.urlOfKind("whats-new", "/whats-new/")) },
    },
  };
}

/** What a host shows for an address that leads nowhere. */
export function notFoundView(context: ViewContext): NotFoundView {
  const { addresses, urlOfKind } = context;
  const title = "Page not found";
  const contact = contactLink(context);
  return {
    layout: "not-found",
    frame: frameOf({ title, breadcrumbs: [], hideFromRobots: true }, context),
    url: addresses.page("/").concat("404.html"),
    title,
    links: [
      { text: "Home", url: addresses.page("/") },
      { text: "Browse all guidance", url: addresses.page(urlOfKind("browse", "/browse/")) },
      { text: "A to Z", url: addresses.page(urlOfKind("a-z", "/a-z/")) },
    ],
    ...(contact ? { contact } : {}),
  };
}

/** The accessibility statement of a manual whose authors wrote none. */
export function accessibilityView(url: string, context: ViewContext): AccessibilityView {
  return { layout: "accessibility", ...madeFacts("accessibility", url, "Accessibility statement", context) };
}

/** The page about a manual whose authors wrote none. */
export function aboutView(url: string, context: ViewContext): AboutView {
  const { manual, addresses, urlOfKind } = context;
  const { repository } = manual.settings;
  return {
    layout: "about",
    ...madeFacts("about", url, "About this manual", context),
    pages: manual.written.length,
    ...(repository ? { repository: { text: "Source of the manual", url: repository.url } } : {}),
    links: [
      { text: "What’s new", url: addresses.page(urlOfKind("whats-new", "/whats-new/")) },
      { text: "Cards to print", url: addresses.page(urlOfKind("cards", "/cards/")) },
      { text: "Accessibility statement", url: addresses.page(urlOfKind("accessibility", "/accessibility/")) },
      ...(hasOfflineCopy(context) ? [{ text: "Offline copy to download", url: addresses.page(urlOfKind("offline", "/offline/")) }] : []),
    ],
  };
}

const hasOfflineCopy = ({ manual }: ViewContext): boolean => manual.made.some(({ type }) => type === "offline");

function madeFacts(kind: string, url: string, title: string, context: ViewContext) {
  const { name, organisation } = context.manual.settings;
  const contact = contactLink(context);
  return {
    frame: frameOfMade(kind, { url, title }, context),
    url: context.addresses.page(url),
    title,
    manual: name,
    organisation,
    ...(contact ? { contact } : {}),
  };
}

function contactLink({ manual }: ViewContext): LinkView | undefined {
  const { email, url } = manual.settings.contact ?? {};
  if (email) return { text: email, url: `mailto:${email}` };
  return url ? { text: "Contact page", url } : undefined;
}

/** What the frame prints alike on every page. */
export function siteFrame(context: ViewContext, assetsUrl: string): SiteFrame {
  const { manual, addresses, urlOfKind } = context;
  const { name, organisation, brand } = manual.settings;
  const link = (text: string, kind: string) => ({ text, url: addresses.page(urlOfKind(kind, `/${kind}/`)) });
  const edition = manual.editions[0];
  return {
    name,
    organisation,
    brand,
    homeUrl: addresses.page("/"),
    assetsUrl,
    feedUrl: addresses.page("/").concat("feed.xml"),
    ...(manual.settings.search.enabled ? { search: { url: addresses.page(urlOfKind("search", "/search/")), label: `Search ${name}` } } : {}),
    navigation: [
      ...(manual.phases.length > 0 ? [{ section: "phases", ...link("Phases", "phases") }] : []),
      ...(manual.audiences.length > 0 ? [{ section: "audiences", ...link("Roles", "audiences") }] : []),
      ...(edition ? [{ section: "standard", text: "Service Standard", url: addresses.page(edition.page.url) }] : []),
      { section: "browse", ...link("Browse", "browse") },
    ],
    footerLinks: [
      link("About this manual", "about"),
      link("Accessibility statement", "accessibility"),
      link("A to Z", "a-z"),
      link("What’s new", "whats-new"),
      link("Cards to print", "cards"),
      ...(hasOfflineCopy(context) ? [link("Offline copy", "offline")] : []),
    ],
  };
}
