import type { Page } from "../pages/page.ts";
import type { ViewContext } from "../views/context.ts";
import { stemOf } from "./stem.ts";
import { noSynonyms, type Synonyms, termKey } from "./synonyms.ts";
import { wordsIn } from "./words-in.ts";

/** Words by which readers look for a page that its text need not hold: its aliases, the term that it is the page of, and what else its title and summary are called. */
export function keywordsOf(page: Page, context: ViewContext, synonyms: Synonyms = noSynonyms): readonly string[] {
  const { title, summary = "", front } = page;
  const named = [...front.aliases, ...termNames(page, context)];
  const others = [title, front.subtitle ?? front.description ?? summary, ...named].flatMap((text) => otherNames(text, synonyms));
  return distinct([...named, ...others], [title]);
}

/** What else the headings of a page are called; they tell of a part of the page, so they count for less. */
export function topicsOf(page: Page, keywords: readonly string[], synonyms: Synonyms): readonly string[] {
  return distinct(page.facts.headings.flatMap(({ text }) => otherNames(text, synonyms)), [page.title, ...keywords]);
}

/** What a phase, a role or a subject is called whose own page this is. */
function termNames(page: Page, { manual }: ViewContext): readonly string[] {
  return [...manual.phases, ...manual.audiences, ...manual.categories].filter((one) => one.page === page).flatMap(({ term }) => [term.title, ...(term.aliases ?? [])]);
}

/** Each text once, whatever its endings, and without those that are known already. */
function distinct(texts: readonly string[], known: readonly string[]): readonly string[] {
  const seen = new Set(known.map(termKey));
  return texts.filter((text) => {
    const key = termKey(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The most words that a term of the synonyms may have and still be recognised. */
const longestTerm = 6;

/** What else readers call the terms that a text holds. */
export function otherNames(text: string, synonyms: Synonyms): readonly string[] {
  if (synonyms.size === 0) return [];
  const stems = wordsIn(text).map(stemOf);
  const names: string[] = [];
  for (let from = 0; from < stems.length; from += 1) {
    for (let length = 1; length <= longestTerm && from + length <= stems.length; length += 1) {
      names.push(...(synonyms.get(stems.slice(from, from + length).join(" ")) ?? []));
    }
  }
  return names;
}
