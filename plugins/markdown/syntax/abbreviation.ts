import type { MarkdownIt, StateCore, Token } from "markdown-it";
import definitions from "markdown-it-abbr";

/** What may stand before and after an abbreviation; anything else makes it part of a longer word. */
const boundary = /^[\p{P}\p{Z}\s$+<=>^`|~]?$/u;

/** Abbreviations: `*[API]: Application programming interface` explains every API of the page. */
export function abbreviation(md: MarkdownIt): void {
  md.use(definitions);
  // The plugin's own search makes an expression of every name and all of Unicode's punctuation for each page.
  md.core.ruler.at("abbr_replace", replace);
}

type Meanings = Readonly<Record<string, string>>;
type MakeToken = (type: string, nesting: -1 | 0 | 1, content?: string) => Token;

function replace({ tokens, env, Token: TokenType }: StateCore): void {
  const { abbreviations: meanings } = env as { abbreviations?: Meanings };
  if (!meanings) return;
  // The plugin puts a colon before each name, so that none can be a name that objects have.
  const names = Object.keys(meanings).map((key) => key.slice(1)).sort((a, b) => b.length - a.length);
  const make: MakeToken = (type, nesting, content = "") => Object.assign(new TokenType(type, nesting === 0 ? "" : "abbr", nesting), { content });
  for (const block of tokens) {
    if (block.type !== "inline" || !block.children) continue;
    const present = names.filter((name) => block.content.includes(name));
    if (present.length === 0) continue;
    block.children = block.children.flatMap((token) => {
      const found = token.type === "text" ? namesIn(token.content, present) : [];
      return found.length > 0 ? split(token.content, found, meanings, make) : token;
    });
  }
}

interface Found {
  readonly name: string;
  readonly start: number;
}

/** Where abbreviations stand in a text, in order; of two that start together, the longer, which comes first in `names`. */
function namesIn(text: string, names: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  const next = names.map((name) => indexOfWord(text, name, 0));
  for (;;) {
    let nearest = 0;
    for (let n = 1; n < names.length; n += 1) if ((next[n] ?? 0) < (next[nearest] ?? 0)) nearest = n;
    const [name, start] = [names[nearest], next[nearest]];
    if (name === undefined || start === undefined || start === Infinity) return found;
    found.push({ name, start });
    const end = start + name.length;
    for (const [n, each] of names.entries()) if ((next[n] ?? 0) < end) next[n] = indexOfWord(text, each, end);
  }
}

/** Where a name stands as a word of its own; infinitely far away when it does not. */
function indexOfWord(text: string, name: string, from: number): number {
  let at = text.indexOf(name, from);
  while (at !== -1 && !(boundary.test(text.charAt(at - 1)) && boundary.test(text.charAt(at + name.length)))) at = text.indexOf(name, at + 1);
  return at === -1 ? Infinity : at;
}

function split(text: string, found: readonly Found[], meanings: Meanings, make: MakeToken): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const { name, start } of found) {
    const open = make("abbr_open", 1);
    open.attrs = [["title", meanings[`:${name}`] ?? ""]];
    tokens.push(make("text", 0, text.slice(from, start)), open, make("text", 0, name), make("abbr_close", -1));
    from = start + name.length;
  }
  tokens.push(make("text", 0, text.slice(from)));
  return tokens;
}
