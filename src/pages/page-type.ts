/** What a page is: picks its layout and its place in the manual. */
export const pageTypes = [
  "home", "guide", "pattern", "page", "category", "phases", "phase", "audiences", "audience", "standard", "point",
  "standard-support", "publication", "chapter", "browse", "a-z", "whats-new", "cards", "themes",
] as const;
export type PageType = (typeof pageTypes)[number];

/** Every layout name that front matter may use, the original manual's included, and the page type it means. */
export const layoutTypes: ReadonlyMap<string, PageType> = new Map<string, PageType>([
  ...pageTypes.map((type) => [type, type] as const),
  ["homepage", "home"],
  ["detailed-guidance", "guide"],
  ["gsdm", "guide"],
  ["gsdm-post", "guide"],
  ["design-pattern", "pattern"],
  ["design-patterns", "pattern"],
  ["category-index", "category"],
  ["phases-index", "phases"],
  ["role-index", "audience"],
  ["role-index-designers", "audience"],
  ["role-index-content-designer", "audience"],
  ["wide", "themes"],
  ["default", "page"],
]);

/** Every value of the front matter key `type`, and the page type it means where no layout is named. */
export const typeNames: ReadonlyMap<string, PageType> = new Map<string, PageType>([
  ...pageTypes.map((type) => [type, type] as const),
  ["resource", "guide"],
  ["category-index", "category"],
]);

/** Layouts whose `audience` is one word: the audience that the page belongs to. */
export const audienceLayouts: ReadonlySet<string> = new Set(
  [...layoutTypes].filter(([, type]) => type === "audience").map(([name]) => name),
);

/** Types whose pages are made by the manual: the text of such a file, if any, is not printed. */
export const generatedTypes: ReadonlySet<PageType> = new Set<PageType>(["browse", "a-z", "whats-new", "cards", "themes"]);

/** Types whose pages have lists or parts of the manual's own making, with whatever text they have. */
export const filledTypes: ReadonlySet<PageType> = new Set<PageType>([
  ...generatedTypes, "home", "category", "phases", "phase", "audiences", "audience", "standard", "publication",
]);

/**
 * The part of a file's text that is printed. The index of phases keeps its words but for lines that are nothing but a
 * template's tags: what such a template once made, the manual makes itself.
 */
export function printedBody(type: PageType, body: string): string {
  if (generatedTypes.has(type)) return "";
  return type === "phases" ? body.replace(/^[ \t]*\{%.*%\}[ \t]*$/gm, "") : body;
}

/** Types that are guidance: what lists, filters and related pages show. */
export const guidanceTypes: ReadonlySet<PageType> = new Set<PageType>([
  "guide", "pattern", "page", "standard-support", "publication", "chapter", "point",
]);

/** The page type of a page with this layout, type and phase; a page that says nothing is a guide. */
export function pageTypeOf(front: { layout?: string; type?: string; phase?: string; role?: string }): PageType {
  const named = (front.layout && layoutTypes.get(front.layout)) ?? (front.type && typeNames.get(front.type));
  if (!named) return "guide";
  // The original manual gives `layout: phases` to the page of one phase; the index of phases names none.
  if (named === "phases" && front.phase) return "phase";
  if (named === "phase" && !front.phase) return "guide";
  if (named === "audience" && !front.role) return "guide";
  return named;
}

/** What readers call pages of each type, in the order in which filters offer them. */
export const typeTitles: Readonly<Record<PageType, string>> = {
  guide: "Guide",
  pattern: "Design pattern",
  standard: "Service Standard",
  point: "Service Standard point",
  "standard-support": "Help with the Standard",
  publication: "Publication",
  chapter: "Chapter",
  category: "Subject",
  phase: "Phase",
  audience: "Role",
  page: "Other page",
  phases: "List of phases",
  audiences: "List of roles",
  browse: "List of guidance",
  "a-z": "A to Z",
  "whats-new": "What’s new",
  cards: "Cards",
  themes: "List of themes",
  home: "Home page",
};
