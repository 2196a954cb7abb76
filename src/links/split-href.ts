/** An address in two: its path, and its query and fragment with the sign that they start with. */
export interface SplitHref {
  readonly path: string;
  readonly rest: string;
}

/** Parts an address where its query or fragment starts. */
export function splitHref(href: string): SplitHref {
  const at = href.search(/[?#]/);
  return at === -1 ? { path: href, rest: "" } : { path: href.slice(0, at), rest: href.slice(at) };
}
