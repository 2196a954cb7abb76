import type { Diagnostic } from "./diagnostic.ts";
import { type Place, placeName } from "../text/place.ts";

/** What a finding says of each other place where its mistake was made. */
export const sameMistake = "The same mistake";

/** A mistake, and the findings that name it at other places. */
export interface Mistake {
  readonly found: Diagnostic;
  readonly others: readonly Diagnostic[];
}

/** Brings findings together that name each other as the same mistake; each mistake stands where its first finding stood. */
export function mergeSameMistakes(diagnostics: readonly Diagnostic[]): readonly Mistake[] {
  const groups = new Map<string, Diagnostic[]>();
  const mistakes: { readonly found: Diagnostic; readonly others: Diagnostic[] }[] = [];
  for (const found of diagnostics) {
    const places = (found.related ?? []).filter(({ message }) => message === sameMistake);
    const names = places.length === 0 ? [] : [found, ...places].map((place) => nameOf(found, place));
    const group = names.map((name) => groups.get(name)).find((known) => known !== undefined);
    const others = group ?? [];
    if (group) group.push(found);
    else mistakes.push({ found, others });
    for (const name of names) groups.set(name, others);
  }
  return mistakes;
}

const nameOf = ({ rule, severity }: Diagnostic, place: Place): string => `${rule} ${severity} ${placeName(place)}`;
