/** What a link leads to. Urls of pages are root-relative, without the base path; `moved` where the written address is an old one that is redirected. */
export type Target =
  | { readonly kind: "page"; readonly url: string; readonly query: string; readonly fragment: string; readonly moved?: true }
  | { readonly kind: "asset"; readonly path: string }
  | { readonly kind: "external"; readonly url: string; readonly moved?: true }
  | { readonly kind: "empty" }
  | { readonly kind: "unsafe"; readonly scheme: string }
  | { readonly kind: "malformed"; readonly because: string }
  /** `path` is what was written, made absolute and without the base path; as written where it leads outside. */
  | { readonly kind: "missing"; readonly path: string; readonly because?: "outside" | "base path" };
