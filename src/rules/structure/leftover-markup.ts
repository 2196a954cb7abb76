import type { Prose } from "../../pages/markdown.ts";
import { matchesIn } from "../../text/matches-in.ts";
import { quoted } from "../../text/printable.ts";
import { spanIn } from "../reading/prose-span.ts";
import type { PageRule } from "../rule.ts";
import { dialects, type Dialect } from "./dialects.ts";

const all = new RegExp(dialects.map(({ pattern }) => `(${pattern})`).join("|"), "gmu");
/** What one of the patterns needs to begin. */
const sign = /\{[:#./a-zA-Z]|&[A-Za-z]{2,10};|&(?:nbsp|quot|copy|trade|hellip|.dash|..quo|bull|pound|euro)(?![\w;=])|\[[ xX]\][ \t]|\[[[!/]|\[ {0,3}!|\[(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)[\]!]|\[(?:note|tip|important|warning|caution)[\]!]|\[(?:Note|Tip|Important|Warning|Caution)[\]!]|\[(?:TOC|toc|_TOC_)\]|\[(?:embed|Contact|Image|Attachment|AttachmentLink|InlineAttachment):|(?:xref|link):|'''|==|::|^[ \t>]*(?:\+[-=]|!!!|\?\?\?|h[1-6]\.|\$[A-Z]|\\[a-z]|\*\[)|:[a-z_+]{1,30}1?:/m;

/** Markup of another system, or of this one used wrongly, that is shown as text. */
export const leftoverMarkup: PageRule = {
  id: "leftover-markup",
  *check({ text, facts }) {
    if (!sign.test(text)) return;
    const reported = new Set(facts.findings.filter(({ rule }) => rule === "unclosed-block" || rule === "unknown-component").map(({ place }) => place.line));
    for (const prose of facts.shape().prose) {
      let previous: Dialect | undefined;
      for (const match of matchesIn(prose.text, all)) {
        const dialect = dialects[match.slice(1).findIndex((group) => group !== undefined)];
        const at = spanIn(prose, match.index, match.index + match[0].length);
        if (!dialect || reported.has(at.line) || (dialect.isBlock && dialect === previous) || dialect.isMeant?.(match[0]) === false || isFine(dialect, prose, match)) continue;
        previous = dialect;
        yield { message: `Readers see ${quoted(match[0].trim())} as it is written: it is ${dialect.name}`, fix: typeof dialect.fix === "string" ? dialect.fix : dialect.fix(match[0]), at };
      }
    }
  },
};

/** A backslash says that the sign itself is meant; some marks count only where their block starts. */
const isFine = ({ isBlock }: Dialect, { text }: Prose, { index }: RegExpExecArray): boolean =>
  text[index - 1] === "\\" || (isBlock === true && index > 0 && text[index - 1] !== "\n");
