/** What `{: .class #id name="value"}` says. */
export interface AttributeList {
  readonly id?: string;
  readonly classes: readonly string[];
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

const item = /\s*(?:\.([\w:-]+)|#([A-Za-z][\w:-]*)|([A-Za-z][\w:-]*)=(?:"([^"]*)"|'([^']*)'|([^\s"']+)))(?=\s|[.#]|$)/y;

/** Reads the inside of kramdown's `{: … }`; undefined when any of it is something else, which then stays as text. */
export function parseAttributeList(text: string): AttributeList | undefined {
  const written = text.trim();
  const classes: string[] = [];
  const attributes: (readonly [string, string])[] = [];
  let id: string | undefined;
  item.lastIndex = 0;
  while (item.lastIndex < written.length) {
    const match = item.exec(written);
    if (!match) return undefined;
    const [, className, hash, name, double, single, bare] = match;
    const value = double ?? single ?? bare ?? "";
    if (className !== undefined) classes.push(className);
    else if (hash !== undefined) id = hash;
    else if (name === "id") id = value;
    else if (name === "class") classes.push(...value.split(/\s+/).filter(Boolean));
    else if (name !== undefined) attributes.push([name, value]);
  }
  if (id === undefined && classes.length === 0 && attributes.length === 0) return undefined;
  return { ...(id === undefined ? {} : { id }), classes, attributes };
}
