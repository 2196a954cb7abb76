import type { Span } from "../text/place.ts";
import { quoted } from "../text/printable.ts";
import { spanOf, type Written } from "../text/yaml/written.ts";
import { faultOfOldAddress } from "../settings/old-address.ts";
import type { Placed } from "./front-matter.ts";
import type { Notes } from "./notes.ts";
import { isBareDate } from "./check-shape.ts";
import { noteRepeated } from "./repeated.ts";
import { numbersOf, wordsOf } from "./words.ts";

/** A text as the page uses it; absent when blank or of another kind. */
export function textOf(value: Written | undefined): Placed<string> | undefined {
  if (value?.kind !== "text" || isBareDate(value)) return undefined;
  const text = String(value.value).trim();
  return text === "" ? undefined : { value: text, at: spanOf(value) };
}

/** Whether a switch is on. */
export const isOn = (value: Written | undefined): boolean => value?.kind === "truth" && value.value === true;

/** A text that is shortened wherever it is shown if it is longer than `most` characters or has several lines. */
export function shortTextOf(key: "title" | "description", most: number, value: Written | undefined, notes: Notes): string | undefined {
  const text = textOf(value);
  if (!text) return undefined;
  const length = [...text.value].length;
  const rule = key === "title" ? "title-too-long" : "description-too-long";
  if (length > most) {
    notes.add(rule, text.at, `This ${key} has ${length} characters; at most ${most} are shown in full`, `Shorten it to ${most} characters or fewer.`);
  } else if (key === "title" && text.value.includes("\n")) {
    notes.add(rule, text.at, "This title has several lines", "Write the title on one line.");
  }
  return key === "title" ? text.value.replace(/\s+/g, " ") : text.value;
}

/** The numbers of points, whole and from 1. */
export function pointsOf(value: Written | undefined, notes: Notes): Placed<number>[] {
  const seen = new Map<number, Span>();
  return numbersOf(value).flatMap(({ value: written, at }) => {
    if (/^[1-9]\d{0,3}$/.test(written.trim())) {
      const number = Number(written);
      const first = seen.get(number);
      if (first) noteRepeated(`The point ${number}`, at, first, notes);
      else seen.set(number, at);
      return first ? [] : [{ value: number, at }];
    }
    notes.add("wrong-type", at, `${quoted(written)} in "points" is not the number of a point`, 'Write whole numbers, such as "points: [1, 5]".');
    return [];
  });
}

/** Other names of a subject; one that stands twice is a finding. */
export function aliasesOf(value: Written | undefined, notes: Notes): string[] {
  const seen = new Map<string, Span>();
  return wordsOf(value).flatMap(({ value: alias, at }) => {
    const first = seen.get(alias.toLowerCase());
    if (first) noteRepeated(`The name ${quoted(alias)}`, at, first, notes);
    else seen.set(alias.toLowerCase(), at);
    return first ? [] : [alias];
  });
}

/** A number that can put pages in order. */
export const orderOf = (value: Written | undefined): number | undefined =>
  value?.kind === "number" && Number.isFinite(value.value) ? Number(value.value) : undefined;

/** The language that a page is written in, as a code. */
export function languageOf(value: Written | undefined, notes: Notes): string | undefined {
  const text = textOf(value);
  if (!text || languageCode.test(text.value)) return text?.value;
  notes.add("unknown-value", text.at, `${quoted(text.value)} is not the code of a language`, "Write a code such as cy for Welsh or en-GB for British English.");
  return undefined;
}

/** A language, perhaps with script and region: the part of BCP 47 that pages need. */
export const languageCode = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

/** Old addresses that can be redirected; any other is a finding. */
export function oldAddressesOf(value: Written | undefined, notes: Notes): Placed<string>[] {
  return wordsOf(value).filter(({ value: address, at }) => {
    const fault = faultOfOldAddress(address);
    if (fault) notes.add("malformed-redirect", at, `The old address ${quoted(address)} ${fault.problem}`, fault.fix);
    return !fault;
  });
}
