import { quoted } from "../../text/printable.ts";
import { visibleMatches } from "../reading/visible-text.ts";
import type { PageRule } from "../rule.ts";

/** Jekyll, Liquid, Nunjucks, Handlebars and Hugo write {{ x }}, {% x %} and {{< x >}}; ERB and EJS write <% x %>; programs write ${x} and #{x}, and those that send letters %%X%%, *|X|*, @@X@@ and [%x%]. */
const tags = /\{\{\{?[^{}]{1,300}\}\}\}?|\{%[-+]?[ \t]{0,9}[a-z_]\w{0,40}[^\n]{0,300}?%\}|\{%[-+]?[ \t]{1,9}[a-z_]\w{0,40}|<%(?:[=#@!-]|[ \t\n])[^%]{1,300}%>|[$#]\{[a-z_][\w.]{0,60}\}|%%[a-z_][\w ]{1,40}%%|\*\|[a-z][\w:]{1,40}\|\*|@@[a-z_]\w{1,40}@@|\[%[^%\]\n]{1,100}%\]/gi;
const signs = ["{{", "{%", "<%", "${", "#{", "%%", "*|", "@@", "[%"];

/** A tag of a template language that stands in the text, where nothing fills it in. */
export const templateTag: PageRule = {
  id: "template-tag",
  *check(page) {
    if (!signs.some((sign) => page.text.includes(sign))) return;
    for (const { match, at } of visibleMatches(page, page.text.matchAll(tags), { markup: true })) {
      yield {
        message: `${quoted(match[0].replace(/\s+/g, " "))} is a tag of a template language, which is not filled in here`,
        fix: "Write out what the tag should print, or put it between backticks if readers are to see the tag itself.",
        at,
      };
    }
  },
};
