import { spanOf, type Written, type WrittenMap } from "../text/yaml/written.ts";
import { readDate } from "./dates.ts";
import type { DeclaredCrumb, DeclaredSection, Placed, PlainDate, Update } from "./front-matter.ts";
import type { Notes } from "./notes.ts";
import { wordsOf } from "./words.ts";

/** The steps of a breadcrumb that have both words and an address. */
export function crumbsOf(value: Written | undefined): DeclaredCrumb[] {
  return partsOf(value).flatMap((part) => {
    const title = textIn(part, "title");
    const url = textIn(part, "url");
    return title && url ? [{ title: title.value, href: url.value, at: url.at, titleAt: title.at }] : [];
  });
}

/** The groups of a category's page that have a title. */
export function sectionsOf(value: Written | undefined): DeclaredSection[] {
  return partsOf(value).flatMap((part) => {
    const title = textIn(part, "title");
    const description = textIn(part, "description");
    const pages = wordsOf(part.entries.get("pages")?.value);
    return title ? [{ title: title.value, ...(description ? { description: description.value } : {}), pages }] : [];
  });
}

/** The changes of a page that have a date and a note, with their places, in the order written. */
export function updatesOf(value: Written | undefined, today: PlainDate, notes: Notes): Placed<Update>[] {
  return partsOf(value).flatMap((part) => {
    const written = part.entries.get("date")?.value;
    const date = written && readDate("date", written, today, notes);
    const note = textIn(part, "note");
    return written && date !== undefined && note ? [{ value: { date, note: note.value }, at: spanOf(written) }] : [];
  });
}

const partsOf = (value: Written | undefined): WrittenMap[] =>
  value?.kind === "list" ? value.items.filter((item) => item.kind === "map") : [];

function textIn(part: WrittenMap, key: string): Placed<string> | undefined {
  const value = part.entries.get(key)?.value;
  return value?.kind === "text" ? { value: String(value.value).trim(), at: spanOf(value) } : undefined;
}
