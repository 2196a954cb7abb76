/** What came of asking another host for one address, without following where it leads. */
export type Answer =
  | { readonly kind: "status"; readonly status: number; readonly location?: string; readonly retryAfter?: string }
  /** Nobody answered; `code` is the system's own word for why, such as `ENOTFOUND`. */
  | { readonly kind: "silence"; readonly code: string }
  /** The name leads into a network that is not public, so nothing was sent. */
  | { readonly kind: "private" };

/** Asks for one address. */
export type Ask = (address: string) => Promise<Answer>;

/** What a host's name leads to: numbers, or the system's own word for why there are none; undefined where only a proxy knows. */
export type LookUp = (host: string) => Promise<{ readonly numbers: readonly string[] } | { readonly code: string } | undefined>;
