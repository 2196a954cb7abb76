import { nearest } from "../../text/nearest.ts";
import { quoted } from "../../text/printable.ts";
import { meantEntity } from "./misspelt-entity.ts";

/** Markup that is not read here. */
export interface Dialect {
  /** What it is, so that "is …" can stand before it. */
  readonly name: string;
  /** In which no group captures, and every repetition is bounded. */
  readonly pattern: string;
  /** Made from what was found, where it says what to write. */
  readonly fix: string | ((found: string) => string);
  /** Whether what was found is surely meant as such; not asked where the pattern says it all. */
  readonly isMeant?: (found: string) => boolean;
  /** Whether it marks whole lines, of which the first is enough to report. */
  readonly isBlock?: boolean;
}

const names = "NOTE|TIP|IMPORTANT|WARNING|CAUTION";
const callouts = `(?:${names}|${names.toLowerCase()}|Note|Tip|Important|Warning|Caution)`;

const remove = "Remove it, or write what it stood for in Markdown.";

const entityName = (found: string): string => found.replace(/[&;]/g, "");
const isButton = (found: string): boolean => nearest(found.replace(/[{}/]|[ ]start/g, ""), ["button"], 0.34) !== undefined;

/** Markup of other systems that nobody means to be read, and of this one where it has no effect. */
export const dialects: readonly Dialect[] = [
  { name: "a list of classes or ids of another system", pattern: String.raw`\{::?[ ]?[A-Za-z/.#][^{}\n]{0,200}\}`, fix: "Remove it, or put it on a line of its own below the block that it is for." },
  { name: "an id or class", pattern: String.raw`(?<!#[ \t]?)\{[#.][A-Za-z][\w-]{0,80}(?:[ ][#.][\w-]{1,80}){0,5}\}`, fix: "Remove it: only a heading can be given an id, at the end of its line." },
  { name: "the mark of a button", pattern: String.raw`\{/?button[^{}\n]{0,40}\}`, fix: 'Write the whole button on one line: "{button}[words](address){/button}".' },
  { name: "the mark of a button, misspelt", pattern: String.raw`\{/?[A-Za-z]{4,9}(?:[ ]start)?\}`, fix: 'Write "{button}" before the link and "{/button}" behind it, in small letters.', isMeant: isButton },
  { name: "a list of classes or ids without its closing bracket", pattern: String.raw`^\{:[ ]?[.#][A-Za-z][\w-]{0,60}(?:[ ][.#][\w-]{1,60}){0,5}[)\]]?[ \t]{0,3}$`, fix: (found) => `Write ${quoted(`${found.trim().replace(/[)\]]$/, "")}}`)}.` },
  { name: "the name of a character, misspelt", pattern: String.raw`&[A-Za-z]{2,10};`, fix: (found) => `Write ${quoted(`&${meantEntity(entityName(found)) ?? ""};`)}.`, isMeant: (found) => meantEntity(entityName(found)) !== undefined },
  { name: "the name of a character without its semicolon", pattern: String.raw`&(?:nbsp|quot|copy|trade|hellip|[nm]dash|[lr][sd]quo|bull|pound|euro)(?![\w;=])`, fix: (found) => `Write ${quoted(`${found};`)}.` },
  { name: "a box to tick", pattern: String.raw`^\[[ xX]\](?=[ \t]{1,4}\S)`, fix: (found) => `Remove ${quoted(found)}: pages have no boxes to tick.` },
  { name: "the frame of a table of another system", pattern: String.raw`^[ \t]*\+(?:[-=]{3,200}\+){1,50}[ \t]*$`, fix: 'Write each row as "| one | two |", with "|---|---|" below the header row.', isBlock: true },
  { name: "the mark of a callout, but not alone on the first line of a quotation", pattern: String.raw`^\[!${callouts}\]`, fix: 'Put the mark alone on a line, and start it and the lines below it with "> ".' },
  { name: "the mark of a callout, but not written just so", pattern: String.raw`^(?:\[[ \t]{0,3}![ \t]{0,3}${callouts}(?:[ \t]{0,3}[|:-][^\]\n]{0,60}|[ \t]{0,3})\]|!\[?${callouts}\][ \t]*$|\[${callouts}!?\]:?[ \t]*$)`, fix: (found) => `Write it as "[!${(/[A-Za-z]{3,}/.exec(found)?.[0] ?? "note").toUpperCase()}]", alone on a line, and start it and the lines below it with "> ".` },
  { name: "a note in the style of MkDocs", pattern: String.raw`^(?:!!!|\?\?\?\+?)[ \t]+[a-z][\w-]{0,30}[ \t]*(?:"[^"\n]{0,200}")?[ \t]*$`, fix: 'Write a line "> [!NOTE]", and the words below it on lines that start with "> ".', isBlock: true },
  { name: "markup of reStructuredText", pattern: String.raw`^\.\.[ \t]{1,8}[a-z][\w-]{0,30}::`, fix: remove, isBlock: true },
  { name: "markup of reStructuredText", pattern: String.raw`(?<![\w:]):[a-z]{2,20}:(?=\uFFFC)`, fix: "Remove it, or write a link." },
  { name: "a block of AsciiDoc", pattern: String.raw`^(?:image|include|video|audio)::[^\s[\]]{1,300}\[[^\]\n]{0,200}\]`, fix: "Write it in Markdown, such as \"![what it shows](address)\" for an image." },
  { name: "a link of AsciiDoc", pattern: String.raw`\b(?:xref|link):[^\s[\]]{1,300}\[[^\]\n]{0,200}\]`, fix: 'Write "[words](address)".' },
  { name: "a heading of a wiki", pattern: String.raw`^[ \t]*={2,6}[ \t]?[^=\s][^=\n]{0,200}={2,6}[ \t]*$`, fix: 'Start the line with # signs instead, such as "## Heading".' },
  { name: "bold text of a wiki", pattern: String.raw`'{3}[^'\n]{1,200}'{3}`, fix: 'Write "**words**".' },
  { name: "a mark for highlighted text", pattern: String.raw`(?<![=\w])==[^\s=](?:[^=\n]{0,200}[^\s=])?==(?![=\w])`, fix: 'Remove the signs, or write "**words**".' },
  { name: "a link of a wiki", pattern: String.raw`\[\[[^[\]\n]{1,200}\]\]`, fix: 'Write "[words](address)".' },
  { name: "a tag of a forum", pattern: String.raw`\[/(?:b|i|u|s|url|img|quote|code|list|size|color|B|I|U|S|URL|IMG|QUOTE|CODE|LIST|SIZE|COLOR)\]`, fix: 'Write it in Markdown, such as "**words**" for bold words, and remove both tags.' },
  { name: "a mark for a list of contents", pattern: String.raw`^\[(?:TOC|toc|_TOC_)\][ \t]*$`, fix: "Remove it: pages list their headings by themselves." },
  { name: "a heading of Jira or Confluence", pattern: String.raw`^h[1-6]\.[ ]\S[^\n]{0,100}`, fix: 'Start the line with # signs instead, such as "## Heading".' },
  { name: "a macro of Jira or Confluence", pattern: String.raw`^\{(?:code|panel|info|note|warning|tip|noformat|expand|toc|quote)(?::[^{}\n]{0,100})?\}`, fix: remove },
  { name: "an embed of another publishing system", pattern: String.raw`\[(?:embed|Contact|Image|Attachment|AttachmentLink|InlineAttachment):[^[\]\n]{1,200}\]`, fix: 'Write "![what it shows](address)" for an image, or "[words](address)" for a link.' },
  { name: "markup of Govspeak that is not read here", pattern: String.raw`^(?:\$(?:(?:End)?LegislativeList|PriorityList:\d{1,3})\b|\{/?(?:barchart|stat-headline|youtube)[^{}\n]{0,100}\})`, fix: remove },
  { name: "the end of a block that starts nowhere", pattern: String.raw`^[ \t]*(?::{3,}|\$(?:CTA|AI|[ACDEIP]))[ \t]*$`, fix: "Remove it, or add the line that starts the block." },
  { name: "an abbreviation without the colon between its letters and its meaning", pattern: String.raw`^\*\[[\w&./-]{0,20}[A-Z][\w&./-]{0,20}\](?!:)[ \t]{0,5}(?::[ \t]{0,5})?["“\w][^\n]{0,200}`, fix: 'Put a colon right behind the bracket, such as "*[API]: Application programming interface".' },
  { name: "an abbreviation without its meaning", pattern: String.raw`^\*\[[^\]\n]{1,80}\]:`, fix: 'Write the meaning behind the colon, such as "*[API]: Application programming interface".' },
  { name: "a command of LaTeX", pattern: String.raw`^\\(?:newpage|pagebreak|clearpage|tableofcontents)\b`, fix: "Remove it." },
  { name: "the name of an emoji", pattern: String.raw`(?<![\w:]):(?:bulb|warning|rocket|tada|white_check_mark|heavy_check_mark|information_source|exclamation|memo|smile|thumbsup|\+1):(?![\w:])`, fix: "Write what it is to say in words." },
];
