import type { SiteAddresses } from "../site/addresses.ts";
import type { ExcerptPart } from "./excerpt.ts";
import type { ShownResult } from "./shown-result.ts";

/** Fills a copy of the page's own markup with a result; every word of it goes in as text. */
export function resultItem(template: HTMLTemplateElement, result: ShownResult, addresses: SiteAddresses): HTMLElement {
  const item = template.content.querySelector("li")?.cloneNode(true) as HTMLElement;
  const fill = (name: string, filled: boolean, work: (place: HTMLElement) => void): void => {
    const place = item.querySelector<HTMLElement>(`.app-result__${name}`);
    if (place && filled) work(place);
    else place?.remove();
  };
  fill("title", true, (place) => {
    const link = place.querySelector("a");
    if (!link) return;
    link.href = addresses.page(result.url);
    link.textContent = result.title;
    if (result.status) link.append(ownWords(` (${result.status})`));
  });
  fill("trail", result.trail !== "", (place) => place.append(ownWords(result.trail)));
  fill("excerpt", result.excerpt.length > 0, (place) => place.append(...result.excerpt.map(excerptNode)));
  fill("sections", result.sections.length > 0, (place) => {
    for (const { title, url } of result.sections) {
      const link = document.createElement("a");
      link.className = "govuk-link";
      link.href = addresses.page(url);
      link.textContent = title;
      const section = document.createElement("li");
      section.append(link);
      place.append(section);
    }
  });
  fill("facts", result.facts.length > 0, (place) => place.append(ownWords(result.facts.join(" · "))));
  return item;
}

/** Words of the manual's own language, which may stand in a list of results in another. */
function ownWords(text: string): HTMLElement {
  const words = document.createElement("span");
  words.lang = document.documentElement.lang;
  words.textContent = text;
  return words;
}

function excerptNode({ text, marked }: ExcerptPart): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement("mark");
  mark.textContent = text;
  return mark;
}
