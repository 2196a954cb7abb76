import type { Finding, Related } from "../../diagnostics/diagnostic.ts";
import type { Move } from "../../links/redirects.ts";
import type { Manual } from "../../manual/manual.ts";
import { addressesAbove, addressKey, urlFor } from "../../pages/address.ts";
import type { Page } from "../../pages/page.ts";
import { topOf } from "../../text/place.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";
import { isPage } from "./end-of-move.ts";

type Problem = Pick<Finding, "message" | "fix" | "related">;

/** A redirect of an address at which there is something. */
export const redirectHidesPage: ManualRule = {
  id: "redirect-hides-page",
  *check(context) {
    const { manual } = context;
    if (manual.moves.moves.length === 0) return;
    const standing = whatStands(manual);
    for (const move of manual.moves.moves) {
      const problem = isPage(move.from, context) ? hidden(move, standing) : nearlyHidden(move, standing);
      if (problem) yield { ...problem, place: move.place };
    }
  },
};

interface Standing {
  readonly pageAt: ReadonlyMap<string, Page>;
  /** Pages by their addresses in small letters. */
  readonly byLetters: ReadonlyMap<string, Page>;
  readonly files: ReadonlySet<string>;
  /** Pages by each address above them. */
  readonly below: ReadonlyMap<string, readonly Page[]>;
}

function whatStands({ pages, pageAt, assets, moves }: Manual): Standing {
  const below = new Map<string, Page[]>();
  const prefixes = new Set(moves.moves.filter(({ prefix }) => prefix).map(({ from }) => addressKey(from)));
  for (const page of prefixes.size > 0 ? pages : []) {
    for (const url of addressesAbove(page.url)) {
      const key = url.slice(0, -1);
      if (!prefixes.has(key)) continue;
      const known = below.get(key);
      if (known) known.push(page);
      else below.set(key, [page]);
    }
  }
  return { pageAt, byLetters: new Map(pages.map((page) => [page.url.toLowerCase(), page])), files: new Set(assets.map(({ path }) => `/${path}`)), below };
}

function hidden({ from, written, place }: Move, { pageAt }: Standing): Problem {
  const page = pageAt.get(urlFor(addressKey(from)));
  if (page?.path === place.file) {
    return { message: `${quoted(written.from)} is already an address of this page`, fix: "Delete the redirect." };
  }
  return {
    message: `${quoted(written.from)} is redirected, but there is a page at that address`,
    fix: page ? "Delete the redirect, or the page." : "Delete the redirect.",
    ...(page ? { related: [{ ...topOf(page.path), message: "The page at that address" }] } : {}),
  };
}

/** What only some hosts and computers would hide. */
function nearlyHidden({ from, prefix, written }: Move, { byLetters, files, below }: Standing): Problem | undefined {
  const key = addressKey(from);
  const twin = byLetters.get(urlFor(key).toLowerCase());
  if (twin) {
    return {
      message: `${quoted(written.from)} differs from the address of a page, ${quoted(twin.url)}, only in capital letters`,
      fix: "Delete the redirect: on many computers the two are one address.",
      related: [{ ...topOf(twin.path), message: "The page" }],
    };
  }
  if (files.has(from)) return { message: `${quoted(written.from)} is redirected, but there is a file at that address`, fix: "Delete the redirect, or the file." };
  const pages = prefix ? (below.get(key) ?? []) : [];
  if (pages.length === 0) return undefined;
  const related = pages.slice(0, 10).map(({ path }): Related => ({ ...topOf(path), message: "A page below the old address" }));
  const count = pages.length === 1 ? "a page" : `${pages.length} pages`;
  return { message: `Everything below ${quoted(written.from)} is redirected, but there is still ${count} below it`, fix: "Move the pages too, or redirect the old addresses one by one.", related };
}
