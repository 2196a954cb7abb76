import Parser, { type MarkdownIt } from "markdown-it";
import definitionList from "markdown-it-deflist";
import { alert } from "./components/alert.ts";
import { button, buttonLine } from "./components/button.ts";
import { callout } from "./components/callout.ts";
import { container } from "./components/container.ts";
import { details } from "./components/details.ts";
import { dollarBlock } from "./components/dollar-block.ts";
import { steps } from "./components/steps.ts";
import { warningText } from "./components/warning-text.ts";
import { readHtml } from "./html/read-html.ts";
import { abbreviation } from "./syntax/abbreviation.ts";
import { attribution } from "./syntax/attribution.ts";
import { attributeLine, blockAttributes } from "./syntax/block-attributes.ts";
import { byFirstCharacter, either } from "./syntax/by-first-character.ts";
import { code } from "./syntax/code.ts";
import { definitionPlaces } from "./syntax/definition-places.ts";
import { footnote } from "./syntax/footnote.ts";
import { heading } from "./syntax/heading.ts";
import { htmlBlock } from "./syntax/html-block.ts";
import { lines } from "./syntax/lines.ts";
import { linkPlaces } from "./syntax/link-places.ts";
import { nesting } from "./syntax/nesting.ts";
import { table } from "./syntax/table.ts";
import { undefinedReference } from "./syntax/undefined-reference.ts";
import { unreadLink } from "./syntax/unread-link.ts";
import { words } from "./syntax/words.ts";

const syntaxes = [nesting, heading, attribution, blockAttributes, table, code, htmlBlock, footnote, definitionList, abbreviation, undefinedReference, unreadLink, readHtml];
const components = [button, alert, details, warningText];
const marked = byFirstCharacter({ ":": container, "^": callout, "%": callout, $: dollarBlock, s: steps, "{": either(buttonLine, attributeLine) });

/** The Markdown parser, with every syntax that the older manuals use. */
export function createParser(): MarkdownIt {
  const md = new Parser({ html: true });
  // Bodies come with one kind of line end, and typography is ours.
  md.core.ruler.disable(["normalize", "linkify", "replacements", "smartquotes"]);
  // Addresses are recorded as they were written and judged when the whole manual is known; none may vanish here.
  md.normalizeLink = md.normalizeLinkText = (url) => url;
  md.validateLink = () => true;
  md.block.ruler.before("table", "marked", marked, { alt: ["paragraph", "reference", "blockquote"] });
  for (const plugin of [lines, words, linkPlaces, definitionPlaces, ...syntaxes, ...components]) md.use(plugin);
  return md;
}
