/** A file of the built site that is not a page's HTML; `path` is relative to the output folder. */
export interface SiteFile {
  readonly path: string;
  readonly contents: string | Uint8Array;
}

/** Text as it may stand in HTML or XML, inside an attribute too. */
export const escapeMarkup = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
