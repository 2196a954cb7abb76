import type { Move } from "../../links/redirects.ts";
import { addressKey, urlFor } from "../../pages/address.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualContext, ManualRule } from "../rule.ts";
import { endsOfMoves } from "./end-of-move.ts";

/** A redirect to a page, file or heading that is not there. */
export const redirectToNowhere: ManualRule = {
  id: "redirect-to-nowhere",
  *check(context) {
    for (const { move, end } of endsOfMoves(context)) {
      // A page that cannot be read has been reported for that.
      if (end.kind === "no page" && context.meant(end.path)?.kind !== "unreadable") yield { ...noPage(move, end.path, context), place: move.toPlace };
      if (end.kind === "no heading") yield { ...noHeading(move, end, context), place: move.toPlace };
    }
  },
};

function noPage({ written }: Move, path: string, { manual, suggest }: ManualContext): { message: string; fix: string } {
  const held = manual.unpublished.find(({ url }) => url === urlFor(addressKey(path)));
  if (held) {
    return {
      message: `${quoted(written.from)} leads to ${quoted(written.to)}, a page that is left out of the manual`,
      fix: `Point it at another page, or delete "published: false" from ${quoted(held.path, 200)}.`,
    };
  }
  const guess = suggest(manual.settings.basePath.slice(0, -1) + path);
  return {
    message: `${quoted(written.from)} leads to ${quoted(written.to)}, where there is no page or file`,
    fix: guess ? `Point it at ${quoted(guess, 200)}, or at another page that exists.` : "Point it at a page that exists.",
  };
}

function noHeading({ written }: Move, { url, fragment }: { url: string; fragment: string }, { similarAnchor }: ManualContext): { message: string; fix: string } {
  const guess = similarAnchor(url, fragment);
  const advice = guess?.url === undefined ? guess && `Change it to ${quoted(`#${guess.id}`)}` : `Point it at ${quoted(`${guess.url}#${guess.id}`, 200)}, which has that heading`;
  return {
    message: `${quoted(written.from)} leads to ${quoted(written.to)}, but that page has no heading ${quoted(`#${fragment}`)}`,
    fix: advice ? `${advice}, or point it at the page alone.` : "Point it at the page alone, or at one of its headings.",
  };
}
