/** What a link leads to. Urls of pages are root-relative, without the base path. */
export type Target =
  | { readonly kind: "page"; readonly url: string; readonly query: string; readonly fragment: string }
  | { readonly kind: "asset"; readonly path: string }
  | { readonly kind: "external"; readonly url: string }
  | { readonly kind: "empty" }
  | { readonly kind: "unsafe"; readonly scheme: string }
  | { readonly kind: "malformed"; readonly because: string }
  | { readonly kind: "missing"; readonly path: string; readonly because?: "outside" | "base path" };
