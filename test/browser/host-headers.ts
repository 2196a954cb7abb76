/** How a host treats two rules for one path that set the same header: it joins the values, or the last one wins. */
export type HostKind = "joins" | "last-wins";

interface Rule {
  readonly path: string;
  /** In the order of the file; without a value, a line that takes the header away (`! Name`). */
  readonly lines: readonly { readonly name: string; readonly value?: string }[];
}

/** The headers that a host sends for a path by its `_headers` file, names in small letters. */
export function hostHeaders(text: string, path: string, kind: HostKind): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rulesIn(text).filter((each) => fits(each.path, path))) {
    // Only hosts that join values know the lines that take one away, and heed them before those that set one.
    if (kind === "joins") for (const { name, value } of rule.lines) if (value === undefined) headers.delete(name);
    for (const { name, value } of rule.lines) {
      if (value === undefined) continue;
      const before = kind === "joins" ? headers.get(name) : undefined;
      headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return headers;
}

function rulesIn(text: string): readonly Rule[] {
  return text.split(/\n(?=\/)/).map((block) => {
    const [path = "", ...lines] = block.split("\n").filter((line) => line.trim() !== "");
    return { path: path.trim(), lines: lines.map(lineOf) };
  });
}

function lineOf(line: string): Rule["lines"][number] {
  const colon = line.indexOf(":");
  if (colon < 0) return { name: line.replace("!", "").trim().toLowerCase() };
  return { name: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() };
}

const fits = (pattern: string, path: string): boolean => (pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern);
