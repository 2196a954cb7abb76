import sanitizeHtml from "sanitize-html";
import { addressAttributes, allowedTags, sanitizerAttributes, voidTags } from "./allow-list.ts";

/** HTML that holds nothing but the allow-list, every element closed. */
export interface Sanitized {
  readonly html: string;
  /** Whether anything that is not allowed was left out. */
  readonly dropped: boolean;
}

/** Leaves nothing in HTML but the allow-list. */
export type Sanitize = (html: string) => Sanitized;

/** An address as rendering leaves it: the mark of a recorded link, a list of them for `srcset`, or a footnote of ours. */
const knownAddress = /^(?:\uE000\d+\uE001(?: [\d.]+[wxh])?(?:, |$))+$|^#fn(?:ref)?\d+(?:-\d+)?$/;

/** A sanitiser for whole rendered bodies; its output can't close the element that it is put into. */
export function createSanitizer(): Sanitize {
  const attributes = sanitizerAttributes();
  const isAllowed = (tag: string, name: string): boolean => (attributes["*"]?.includes(name) || attributes[tag]?.includes(name)) ?? false;
  let dropped = false;
  const options: sanitizeHtml.IOptions = {
    allowedTags: [...allowedTags],
    allowedAttributes: attributes,
    selfClosing: [...voidTags],
    parseStyleAttributes: false,
    transformTags: {
      "*": (tagName, attribs) => {
        dropped ||= !allowedTags.has(tagName);
        for (const [name, value] of Object.entries(attribs)) {
          const isSafe = isAllowed(tagName, name) && (!addressAttributes.has(name) || knownAddress.test(value));
          dropped ||= !isSafe;
          if (!isSafe) delete attribs[name];
        }
        return { tagName, attribs };
      },
    },
  };
  return (html) => {
    dropped = false;
    const once = sanitizeHtml(html, options);
    // An element that is left out may have hidden how those in it are nested, so the rest is read once more.
    const clean = dropped ? sanitizeHtml(once, options) : once;
    // In this output `>` is escaped everywhere but at the end of a tag, so ` />` can only be the end of a void element.
    return { html: clean.replaceAll(" />", ">"), dropped };
  };
}
