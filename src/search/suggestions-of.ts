import type { SearchablePage } from "./searchable-pages.ts";
import type { SuggestedPage, Suggestions } from "./suggestions.ts";

/** A reader waits for this script when turning to search, so a large manual leaves out what helps least. */
const mostBytes = 200_000;

/**
 * What is suggested while a reader types: every page that can be searched, with its sections and all words for it.
 * Where that grows too large, without sections; and where even that does, by its title and its own aliases.
 */
export function suggestionsOf(pages: readonly SearchablePage[], language: string): Suggestions {
  const titled = (keywordsOf: (page: SearchablePage) => readonly string[]): readonly SuggestedPage[] => pages.map((page) => suggestedPage(page, keywordsOf(page), language));
  const known = titled(({ keywords }) => keywords);
  const full = known.map((suggested, at) => ({ ...suggested, ...sectionsOf(pages[at]) }));
  return { pages: [full, known].find(isSmall) ?? titled(({ page }) => page?.front.aliases ?? []) };
}

const isSmall = (pages: readonly SuggestedPage[]): boolean => JSON.stringify(pages).length <= mostBytes;

const suggestedPage = ({ url, title, lang, status }: SearchablePage, keywords: readonly string[], language: string): SuggestedPage => ({
  title,
  url,
  ...(lang === language ? {} : { lang }),
  ...(status ? { status } : {}),
  ...(keywords.length > 0 ? { keywords } : {}),
});

function sectionsOf(searchable: SearchablePage | undefined): Pick<SuggestedPage, "sections"> {
  const headings = searchable?.page?.facts.headings ?? [];
  const sections = headings.flatMap(({ level, id, text }) =>
    (level === 2 || level === 3) && id && text && text !== searchable?.title ? [[text, id] as const] : [],
  );
  return sections.length > 0 ? { sections } : {};
}
