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
    link.textContent = result.isWithdrawn ? `${result.title} (withdrawn)` : result.title;
  });
  fill("trail", result.trail !== "", (place) => (place.textContent = result.trail));
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
  fill("facts", result.facts.length > 0, (place) => (place.textContent = result.facts.join(" · ")));
  return item;
}

function excerptNode({ text, marked }: ExcerptPart): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement("mark");
  mark.textContent = text;
  return mark;
}
