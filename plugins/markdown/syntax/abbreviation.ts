import type { MarkdownIt, StateCore, Token } from "markdown-it";
import definitions from "markdown-it-abbr";

const special = /[.*+?^${}()|[\]\\]/g;
/** What may stand before and after an abbreviation; anything else makes it part of a longer word. */
const boundary = /^[\p{P}\p{Z}\s$+<=>^`|~]?$/u;

/** Abbreviations: `*[API]: Application programming interface` explains every API of the page. */
export function abbreviation(md: MarkdownIt): void {
  md.use(definitions);
  // The plugin's own search compiles the whole of Unicode's punctuation into an expression for every page.
  md.core.ruler.at("abbr_replace", replace);
}

type Meanings = Readonly<Record<string, string>>;
type MakeToken = (type: string, nesting: -1 | 0 | 1, content?: string) => Token;

function replace({ tokens, env, Token: TokenType }: StateCore): void {
  const { abbreviations: meanings } = env as { abbreviations?: Meanings };
  if (!meanings) return;
  // The plugin puts a colon before each name, so that none can be a name that objects have.
  const names = Object.keys(meanings).map((key) => key.slice(1)).sort((a, b) => b.length - a.length);
  const anyName = new RegExp(names.map((name) => name.replace(special, "\\$&")).join("|"), "g");
  const make: MakeToken = (type, nesting, content = "") => Object.assign(new TokenType(type, nesting === 0 ? "" : "abbr", nesting), { content });
  for (const block of tokens) {
    anyName.lastIndex = 0;
    if (block.type !== "inline" || !block.children || !anyName.test(block.content)) continue;
    const children = block.children.flatMap((token) => {
      const found = token.type === "text" ? namesIn(token.content, names, anyName) : [];
      return found.length > 0 ? split(token.content, found, meanings, make) : token;
    });
    if (children.length > block.children.length) block.children = children;
  }
}

interface Found {
  readonly name: string;
  readonly start: number;
}

function namesIn(text: string, names: readonly string[], anyName: RegExp): readonly Found[] {
  const found: Found[] = [];
  anyName.lastIndex = 0;
  for (let match = anyName.exec(text); match; match = anyName.exec(text)) {
    const start = match.index;
    const fits = (name: string): boolean => text.startsWith(name, start) && boundary.test(text.charAt(start + name.length));
    const name = boundary.test(text.charAt(start - 1)) ? names.find(fits) : undefined;
    if (name !== undefined) found.push({ name, start });
    anyName.lastIndex = start + (name?.length ?? 1);
  }
  return found;
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
