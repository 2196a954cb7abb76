import { type Place, topOf } from "../text/place.ts";
import type { Page } from "./page.ts";

/** Where a page's front matter has a key; the top of its file where it has not. */
export const placeOfKey = ({ path, front }: Pick<Page, "path" | "front">, key: string): Place => ({ ...topOf(path), ...front.places.get(key) });
