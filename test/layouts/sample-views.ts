import type { ArticleView, DateView, FrameView, LayoutName, ListItem, ListSection, NumberedItem, View } from "../../src/views/view.ts";
import { countedPhases, countedRoles, fullFilter, minimalFilter, pairTable } from "./sample-filter.ts";
import { sampleBody } from "./sample-site.ts";

const date = (iso: string, text: string): DateView => ({ iso, text });

const item = (title: string, more: Partial<ListItem> = {}): ListItem => ({ title, url: `/manual/${title.toLowerCase().replaceAll(" ", "-")}/`, ...more });

const items: readonly ListItem[] = [
  item("Planning your research", { summary: "Choose questions, methods and people before you book a room.", note: "User researchers" }),
  item("Writing for screens", { summary: "Short sentences, plain words, one idea a paragraph.", note: "Content designers" }),
  item("Choosing a database", { summary: "What to weigh up before you commit your data to one product.", note: "Technical architects" }),
];

const sections: readonly ListSection[] = [
  { id: "design", title: "Design", summary: "Shape a service around the people who need it.", url: "/manual/design/", items },
  { id: "technology", title: "Technology", items: [item("Keeping secrets"), item("Deploying often", { note: "Developers" })] },
];

const points: readonly NumberedItem[] = [
  { number: 1, title: "Know the people you serve", url: "/manual/standard/1/", summary: "Learn what they are trying to do.", current: false },
  { number: 2, title: "Solve the whole problem", url: "/manual/standard/2/", summary: "Join up what stands either side of your service.", current: false },
  { number: 14, title: "Keep it running", url: "/manual/standard/14/", current: false },
];

const chapters: readonly NumberedItem[] = [
  { number: 1, title: "Why this matters", url: "/manual/plan/why/", current: false },
  { number: 2, title: "What we will do in the first year", url: "/manual/plan/what/", current: true },
  { number: 3, title: "How we will know that it worked", url: "/manual/plan/how/", current: false },
];

const minimalFrame = (title: string): FrameView => ({
  lang: "en",
  browserTitle: `${title} – Service Manual`,
  shareTitle: title,
  shareType: "website",
  breadcrumbs: [],
  hideFromRobots: false,
  scripts: [],
});

const fullFrame = (title: string): FrameView => ({
  ...minimalFrame(title),
  description: `What to know about ${title.toLowerCase()}.`,
  canonical: "https://manual.example.gov/manual/x/",
  shareType: "article",
  section: "phases",
  breadcrumbs: [
    { text: "Service Manual", url: "/manual/" },
    { text: "Phases", url: "/manual/phases/" },
  ],
  hideFromRobots: true,
  scripts: [],
});

const minimalArticle = (title: string): ArticleView => ({
  frame: minimalFrame(title),
  url: "/manual/x/",
  title,
  isDraft: false,
  isWithdrawn: false,
  phases: [],
  primaryAudiences: [],
  secondaryAudiences: [],
  contents: [],
  bodyHtml: "",
  points: [],
  related: [],
  linkedFrom: [],
  history: [],
});

const fullArticle = (title: string): ArticleView => ({
  ...minimalArticle(title),
  frame: fullFrame(title),
  subtitle: "How to notice that something is wrong before the people who rely on it do",
  pageClass: "buttons",
  isDraft: true,
  isWithdrawn: false,
  phases: [
    { text: "Discovery", url: "/manual/phases/discovery/" },
    { text: "Alpha", url: "/manual/phases/alpha/" },
  ],
  primaryAudiences: [{ text: "Service managers", url: "/manual/roles/service-managers/" }],
  secondaryAudiences: [
    { text: "Developers", url: "/manual/roles/developers/" },
    { text: "Designers", url: "/manual/roles/designers/" },
  ],
  contents: [
    { text: "Before you start", id: "before-you-start", items: [{ text: "Who to ask", id: "who-to-ask", items: [] }] },
    { text: "What to measure", id: "what-to-measure", items: [{ text: "Words", id: "words", items: [] }] },
  ],
  bodyHtml: sampleBody,
  points,
  related: items.slice(0, 2),
  linkedFrom: [
    { text: "Deploying often", url: "/manual/deploying-often/" },
    { text: "Keeping secrets", url: "/manual/keeping-secrets/" },
  ],
  owner: { name: "Monitoring community", url: "/manual/owners/monitoring/" },
  published: date("2024-03-04", "4 March 2024"),
  updated: date("2026-06-05", "5 June 2026"),
  lastReviewed: date("2026-06-01", "1 June 2026"),
  reviewBy: date("2027-06-01", "1 June 2027"),
  history: [
    { date: date("2026-06-05", "5 June 2026"), note: "Added what to measure in beta." },
    { date: date("2024-03-04", "4 March 2024"), note: "First published." },
  ],
  source: {
    view: "https://code.example.gov/manual/blob/main/content/x.md",
    history: "https://code.example.gov/manual/commits/main/content/x.md",
    edit: "https://code.example.gov/manual/edit/main/content/x.md",
  },
});

const counted = { text: "Alpha", url: "/manual/phases/alpha/", count: 12 };
const previous = { text: "Discovery", url: "/manual/phases/discovery/" };
const next = { text: "Beta", url: "/manual/phases/beta/" };
const contact = { text: "write to manual@example.gov", url: "mailto:manual@example.gov" };
const standard = { text: "Service Standard", url: "/manual/standard/" };
const publication = { text: "Plan for the next five years", url: "/manual/plan/" };
const printUrl = "/manual/plan/print/";
const changes = items.map((change) => ({ ...change, date: date("2026-06-05", "5 June 2026") }));
const links = { browse: { text: "All guidance", url: "/manual/browse/" }, aToZ: { text: "A to Z", url: "/manual/a-z/" }, whatsNew: { text: "All changes", url: "/manual/whats-new/" } };
const letters = (used: readonly string[]): readonly ListSection[] =>
  [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter) => ({ id: letter.toLowerCase(), title: letter, items: used.includes(letter) ? items : [] }));
const made = (title: string): { frame: FrameView; url: string; title: string } => ({ frame: fullFrame(title), url: "/manual/x/", title });
const bare = (title: string): { frame: FrameView; url: string; title: string } => ({ frame: minimalFrame(title), url: "/manual/x/", title });

/** One view of each layout with everything in it. */
export function fullViews(title = "Watching your service"): readonly View[] {
  const article = fullArticle(title);
  return [
    { ...made(title), layout: "home", subtitle: "How to build and run services that work", bodyHtml: "<p>Some words of welcome.</p>", phases: ["Discovery", "Alpha", "Beta", "Live"].map((phase) => item(phase, { summary: "Find out what people need before you build." })), audiences: items, categories: items, standard: item("Service Standard", { summary: "What every service must meet." }), changes, links },
    { ...article, layout: "guide" },
    { ...article, layout: "page" },
    { ...article, layout: "pattern" },
    { ...article, layout: "category", sections },
    { ...article, layout: "phases", items },
    { ...article, layout: "phase", count: 5, filter: fullFilter, pairs: countedRoles, sections, previous, next },
    { ...article, layout: "audiences", items },
    { ...article, layout: "audience", count: 7, filter: fullFilter, pairs: countedPhases, hero: item("Your first week", { summary: "Who to meet and what to read." }), primary: items, secondary: items, otherAudiences: article.secondaryAudiences },
    { ...article, layout: "standard", standardPoints: points, supporting: items },
    { ...article, layout: "point", number: 3, standard, guidance: sections, previous, next },
    { ...article, layout: "standard-support", supporting: points },
    { ...article, layout: "publication", chapters: chapters.map((chapter) => ({ ...chapter, current: false })), printUrl },
    { ...article, layout: "chapter", number: 2, publication, chapters, previous, next, printUrl },
    { ...made(title), layout: "publication-print", subtitle: "All of it", publication, introductionHtml: "<p>Welcome.</p>", chapters: [1, 2].map((number) => ({ number, id: `chapter-${number}`, title: "A chapter", bodyHtml: "<h3>Part</h3><p>Words.</p>" })) },
    { ...made(title), layout: "browse", count: 5, filter: fullFilter, phases: countedPhases, audiences: countedRoles, subjects: countedRoles, table: pairTable, others: countedPhases, sections },
    { ...made(title), layout: "phase-audience", count: 5, filter: fullFilter, phase: counted, audience: counted, otherPhases: countedPhases, otherAudiences: countedRoles, sections },
    { ...made(title), layout: "a-z", sections: letters(["B", "W"]) },
    { ...made(title), layout: "themes", sections },
    { ...made(title), layout: "whats-new", feedUrl: "/manual/feed.xml", months: [{ title: "June 2026", changes }, { title: "May 2026", changes }] },
    { ...made(title), layout: "cards", cards: items.map((card) => ({ title: card.title, subtitle: "What it is about", address: "manual.example.gov/x" })) },
    { ...made(title), layout: "not-found", links: [links.browse, links.aToZ], contact },
    { ...made(title), layout: "accessibility", manual: "Service Manual", organisation: "Department for Examples", contact },
    { ...made(title), layout: "offline", manual: "Service Manual", version: "3.1", date: date("2026-11-22", "22 November 2026"), pages: 204, isSearchable: true, webUrl: "https://manual.example.gov/manual/", file: { url: "/manual/manual-assets/service-manual-offline.zip", name: "service-manual-offline.zip", size: "1.4 MB", checksum: "0123456789abcdef".repeat(4) } },
    { ...made(title), layout: "about", manual: "Service Manual", organisation: "Department for Examples", pages: 204, contact, repository: { text: "code.example.gov", url: "https://code.example.gov/manual" }, links: [links.browse] },
  ];
}

/** One view of each layout with nothing in it that may be left out. */
export function minimalViews(title = "Watching your service"): readonly View[] {
  const article = minimalArticle(title);
  return [
    { ...bare(title), layout: "home", bodyHtml: "", phases: [], audiences: [], categories: [], changes: [], links },
    { ...article, layout: "guide" },
    { ...article, layout: "page" },
    { ...article, layout: "pattern" },
    { ...article, layout: "category", sections: [] },
    { ...article, layout: "phases", items: [item("Discovery")] },
    { ...article, layout: "phase", count: 0, filter: minimalFilter, pairs: [], sections: [] },
    { ...article, layout: "audiences", items: [item("Developers")] },
    { ...article, layout: "audience", count: 0, filter: minimalFilter, pairs: [], primary: [], secondary: [], otherAudiences: [] },
    { ...article, layout: "standard", standardPoints: [], supporting: [] },
    { ...article, layout: "point", number: 3, standard, guidance: [] },
    { ...article, layout: "standard-support", supporting: [] },
    { ...article, layout: "publication", chapters: [], printUrl },
    { ...article, layout: "chapter", number: 2, publication, chapters, printUrl },
    { ...bare(title), layout: "publication-print", publication, introductionHtml: "", chapters: [{ number: 1, id: "one", title: "One", bodyHtml: "<p>Words.</p>" }] },
    { ...bare(title), layout: "browse", count: 1, filter: minimalFilter, phases: [], audiences: [], subjects: [], others: [], sections: sections.slice(1) },
    { ...bare(title), layout: "phase-audience", count: 0, filter: minimalFilter, phase: counted, audience: counted, otherPhases: [], otherAudiences: [], sections: [] },
    { ...bare(title), layout: "a-z", sections: letters(["B"]) },
    { ...bare(title), layout: "themes", sections: [] },
    { ...bare(title), layout: "whats-new", feedUrl: "/manual/feed.xml", months: [] },
    { ...bare(title), layout: "cards", cards: [{ title: "A page", address: "manual.example.gov/x" }] },
    { ...bare(title), layout: "not-found", links: [] },
    { ...bare(title), layout: "accessibility", manual: "Service Manual", organisation: "Department for Examples" },
    { ...bare(title), layout: "offline", manual: "Service Manual", version: "3.1", date: date("2026-11-22", "22 November 2026"), pages: 204, isSearchable: false, webUrl: "https://manual.example.gov/manual/" },
    { ...bare(title), layout: "about", manual: "Service Manual", organisation: "Department for Examples", pages: 1, links: [] },
  ];
}

/** The sample view of one layout. */
export function fullView(layout: LayoutName, title?: string): View {
  const view = fullViews(title).find((candidate) => candidate.layout === layout);
  if (!view) throw new Error(`no sample of ${layout}`);
  return view;
}
