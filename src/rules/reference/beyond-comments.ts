import type { RuleId } from "../../diagnostics/catalogue.ts";

/** Problems of files in which no comment can stand or is read, and of comments themselves: the reference must not say that one accepts them. */
export const beyondComments: ReadonlySet<RuleId> = new Set<RuleId>([
  // Files that are no text, or cannot be read as one.
  "not-utf8", "utf16-file", "binary-file", "file-too-large", "large-image", "long-line", "empty-page", "wrong-file-kind", "unsafe-svg", "unused-file",
  "private-use-character",
  // Names, and files that are not pages.
  "file-name", "upper-case-name", "names-differ-by-case", "reserved-name", "hidden-file", "kind-not-published", "name-too-long", "symbolic-link",
  "special-file", "unreadable-file", "ignore-file", "readme-in-content", "code-in-content", "no-content", "unusable-settings", "unusable-synonym",
  // Front matter that cannot be read, so that its comments cannot be either.
  "unclosed-front-matter", "front-matter-fence", "front-matter-language", "front-matter-syntax", "front-matter-tab", "front-matter-not-mapping",
  "front-matter-documents", "front-matter-reference", "front-matter-too-deep", "front-matter-too-large",
  "unused-silence", "silence-without-reason", "unknown-silence",
]);
