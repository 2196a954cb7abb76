import { hostOf } from "../../links/host-of.ts";
import { quoted } from "../../text/printable.ts";
import { visibleMatches } from "../reading/visible-text.ts";
import type { PageRule } from "../rule.ts";

const players = /<(video|audio|source|track)\s(?:[^<>]{0,1000}?\s)?(src|poster|srcset)\s{0,5}=\s{0,5}["']?\s{0,5}((?:https?:)?\/\/([^\s/?#"'<>,]{1,200})[^\s"'<>]{0,1000})/gi;

/** Films and sounds that stand on another host; elements that no page may hold are refused where raw HTML is read. */
export const embeddedContent: PageRule = {
  id: "embedded-content",
  *check(page) {
    if (!/<(?:video|audio|source|track)\s/i.test(page.text)) return;
    const own = new Set([page.settings.url, page.settings.host].map(hostOf));
    for (const { match, at } of visibleMatches(page, page.text.matchAll(players), { markup: true })) {
      const [, tag = "", , address = "", host = ""] = match;
      if (own.has(hostOf(address.replace(/^\/\//, "https://")))) continue;
      yield {
        message: `${quoted(`<${tag.toLowerCase()}>`)} would be loaded from ${quoted(host)}`,
        fix: "Put the file into the content folder, or link to the page that shows it.",
        at,
      };
    }
  },
};
