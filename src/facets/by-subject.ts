import type { Subject } from "./guidance.ts";

/** Something with the category and the address of its page. */
interface OfSubject {
  readonly category: string | undefined;
  readonly url: string;
}

/** Some items about one subject; without `subject`, those of none. */
export interface SubjectGroup<Item> {
  readonly subject?: Subject;
  readonly title: string;
  readonly items: readonly Item[];
}

/** Items by subject in the manual's order, each subject's own page first; those of no subject come last. The server and the browser both group lists with this. */
export function bySubject<Item>(items: readonly Item[], factsOf: (item: Item) => OfSubject, subjects: readonly Subject[]): readonly SubjectGroup<Item>[] {
  const groups = new Map<string | undefined, Item[]>([...subjects.map(({ id }) => [id, []] as [string, Item[]]), [undefined, []]]);
  const urls = new Map(subjects.map(({ id, url }) => [id, url]));
  for (const item of items) {
    const { category, url } = factsOf(item);
    const known = category !== undefined && groups.has(category) ? category : undefined;
    const group = groups.get(known);
    if (known !== undefined && urls.get(known) === url) group?.unshift(item);
    else group?.push(item);
  }
  const named = subjects.map((subject) => ({ subject, title: subject.title, items: groups.get(subject.id) ?? [] })).filter((group) => group.items.length > 0);
  const others = groups.get(undefined) ?? [];
  return others.length === 0 ? named : [...named, { title: named.length > 0 ? "Other guidance" : "All guidance", items: others }];
}
