import { assetKindOf, type AssetKind, extensionOf } from "../assets/asset-kind.ts";

/** What a file of the content folder is for, as its name says. */
export type EntryKind =
  | { readonly kind: "page" | "settings" | "code" | "hidden" | "ignore-file" | "readme" | "misnamed-page" | "unknown" }
  | { readonly kind: "asset"; readonly asset: AssetKind };

const programs = "js cjs mjs jsx ts cts mts tsx php asp aspx jsp py rb pl sh bash bat cmd ps1 exe com msi jar wasm";
const templates = "html htm xhtml njk nunjucks liquid hbs handlebars mustache ejs haml pug webc vue svelte astro";
const code: ReadonlySet<string> = new Set(`${programs} ${templates} json jsonc`.split(" "));
/** Files by which a host of static sites takes orders. */
const hostFiles: ReadonlySet<string> = new Set(["_headers", "_redirects", "cname", ".htaccess", "web.config", "netlify.toml"]);
const codeFolders: ReadonlySet<string> = new Set(["_data", "_includes", "_layouts", "node_modules"]);
const ignoreFile = /^\.[\w-]*ignore$/;
/** Upper case only, as people write these: a page may well be called `licence.md`. */
const forEditors = /^(?:CONTRIBUTING|CHANGELOG|CODE_OF_CONDUCT|CODEOWNERS|LICEN[CS]E|SECURITY|SUPPORT)(?:\.(?:md|txt))?$/;
const readme = /^readme(?:\.(?:md|markdown|txt))?$/i;

/** Tells what a file of this path, relative to the content folder, is for. */
export function entryKindOf(written: string): EntryKind {
  // Windows drops these, so they cannot be what tells one kind from another.
  const path = written.replace(/[. ]+$/, "");
  const name = path.slice(path.lastIndexOf("/") + 1);
  const extension = extensionOf(path);
  if (path === "manual.yaml") return { kind: "settings" };
  if (hostFiles.has(name.toLowerCase()) || code.has(extension)) return { kind: "code" };
  if (ignoreFile.test(name)) return { kind: "ignore-file" };
  if (name.startsWith(".")) return { kind: "hidden" };
  if (readme.test(name) || forEditors.test(name)) return { kind: "readme" };
  if (extension === "md" || extension === "markdown" || extension === "mdx") {
    if (name.startsWith("_") || name.startsWith("-")) return { kind: "hidden" };
    return { kind: name.endsWith(".md") ? "page" : "misnamed-page" };
  }
  const asset = assetKindOf(path);
  return asset ? { kind: "asset", asset } : { kind: "unknown" };
}

/** Tells whether a folder of this name holds content. */
export function folderKindOf(name: string): "content" | "code" | "hidden" | "like-page" {
  if (codeFolders.has(name.toLowerCase())) return "code";
  if (/^[._-]/.test(name)) return "hidden";
  return /\.(?:md|markdown|mdx)$/i.test(name) ? "like-page" : "content";
}
