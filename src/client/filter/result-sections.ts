import { audienceNote } from "../../facets/audience-note.ts";
import { bySubject, type SubjectGroup } from "../../facets/by-subject.ts";
import type { Guidance, GuidanceEntry } from "../../facets/guidance.ts";
import { idBelowText } from "../../pages/section-ids.ts";
import type { SiteAddresses } from "../site/addresses.ts";
import { element } from "../site/element.ts";

/** Pages as sections by subject, in the markup that layouts print; no more than `limit` of them, which keeps a long list quick. */
export function resultSections(entries: readonly GuidanceEntry[], guidance: Guidance, addresses: SiteAddresses, limit: number): readonly HTMLElement[] {
  const groups = bySubject(entries, ({ values, url }) => ({ category: values.category[0], url }), guidance.subjects);
  const audiences = guidance.facets.find(({ id }) => id === "audience")?.values ?? [];
  let room = limit;
  return groups.flatMap((group) => {
    const items = group.items.slice(0, Math.max(room, 0));
    room -= items.length;
    if (items.length === 0) return [];
    const list = element("ul", { class: "app-page-list" }, ...items.map((entry) => listItem(entry, audienceNote(entry.primary, audiences), addresses)));
    return [section(group, list, addresses)];
  });
}

function section({ subject, title }: SubjectGroup<GuidanceEntry>, list: HTMLElement, addresses: SiteAddresses): HTMLElement {
  const id = idBelowText(subject?.id ?? "other");
  const words = subject?.url ? element("a", { class: "govuk-link", href: addresses.page(subject.url) }, title) : title;
  const heading = element("h3", { class: "govuk-heading-m app-list-section__title", id }, words);
  const summary = subject?.summary ? [element("p", { class: "govuk-body" }, subject.summary)] : [];
  return element("section", { class: "app-list-section", "aria-labelledby": id }, heading, ...summary, list);
}

function listItem({ url, title, summary, lang, isDraft }: GuidanceEntry, note: string | undefined, addresses: SiteAddresses): HTMLElement {
  const language: Readonly<Record<string, string>> = lang ? { lang } : {};
  return element(
    "li",
    { class: "app-page-list__item" },
    element("a", { class: "govuk-link app-page-list__link", href: addresses.page(url), ...language }, title),
    ...(isDraft ? [" ", element("span", { class: "app-page-list__tag" }, "Draft")] : []),
    ...(summary ? [element("p", { class: "app-page-list__summary", ...language }, summary)] : []),
    ...(note ? [element("p", { class: "app-page-list__note" }, note)] : []),
  );
}
