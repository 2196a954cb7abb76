/** A tag of a page, as written. */
export interface Tag {
  /** In small letters; with a leading slash for an end tag. */
  readonly name: string;
  /** Everything between the name and the closing bracket. */
  readonly attributes: string;
  readonly written: string;
  /** The text of an element whose content is no markup, such as a script; empty for others. */
  readonly text: string;
}

const tag = /<!--[^]*?-->|<(\/?[a-zA-Z][^\s/>]*)([^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*)>/g;
const attribute = /([^\s=>"'/]+)(\s*=\s*)("[^"]*"|'[^']*'|[^\s>"']+)/g;
const textOnly = new Set(["script", "style", "textarea", "title"]);

/** Replaces tags of a page; everything between them stays as it is, to the byte, and so does a tag for which `change` gives nothing. */
export function replaceTags(html: string, change: (tag: Tag) => string | undefined): string {
  let changed = "";
  let kept = 0;
  tag.lastIndex = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const [written, spelling, attributes = ""] = match;
    if (spelling === undefined) continue;
    const name = spelling.toLowerCase();
    const text = textOnly.has(name) ? textUpTo(name, html, tag.lastIndex) : "";
    tag.lastIndex += text.length;
    const replacement = change({ name, attributes, written, text });
    if (replacement === undefined) continue;
    changed += html.slice(kept, match.index) + replacement;
    kept = match.index + written.length;
  }
  return changed + html.slice(kept);
}

/** Replaces values of attributes; `change` gets and gives them as text, without quotes and entities. */
export function replaceAttributes(attributes: string, change: (name: string, value: string) => string | undefined): string {
  return attributes.replace(attribute, (written, name: string, equals: string, quoted: string) => {
    const value = /^["']/.test(quoted) ? quoted.slice(1, -1) : quoted;
    const changed = change(name.toLowerCase(), unescape(value));
    return changed === undefined ? written : `${name}${equals}"${escape(changed)}"`;
  });
}

/** The value of an attribute, as text; empty when it has none, absent when it is not there. */
export function attributeOf({ attributes }: Tag, wanted: string): string | undefined {
  let found: string | undefined;
  replaceAttributes(attributes, (name, value) => {
    if (name === wanted) found ??= value;
    return undefined;
  });
  if (found !== undefined) return found;
  return new RegExp(`(?:^|\\s)${wanted}(?=[\\s/]|$)`, "i").test(attributes.replace(attribute, "")) ? "" : undefined;
}

function textUpTo(name: string, html: string, from: number): string {
  const end = new RegExp(`</${name}[\\s/>]`, "gi");
  end.lastIndex = from;
  return html.slice(from, end.exec(html)?.index ?? html.length);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
/** Only what our own pages print: they know no other entities. */
const unescape = (value: string): string =>
  value.includes("&") ? value.replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => entities[name] ?? entity) : value;
const escape = (value: string): string =>
  /[&"<>]/.test(value) ? value.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;") : value;
