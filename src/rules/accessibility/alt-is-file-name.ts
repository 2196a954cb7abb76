import { splitHref } from "../../links/split-href.ts";
import { quoted } from "../../text/printable.ts";
import type { PageRule } from "../rule.ts";

const fileEnd = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?|pdf)$/i;
/** What cameras, screens and programs call the files that they make. */
const madeName = /^(?:img|dsc[nf]?|image|screen[ _-]?shot|screenshot|picture|photo|untitled|pasted|download)[ _-]?\(?\d[\d _().:-]*(?:at [\d.:]+)?(?: ?[ap]m)?$/i;

/** Words that are joined as only names of files are. */
const slug = /^[A-Za-z0-9]{1,40}(?:_[A-Za-z0-9.-]{1,40}){1,10}$|^[A-Za-z0-9]{1,40}(?:-[A-Za-z0-9.]{1,40}){1,10}-v?\d{1,4}$|%20/;

/** An image whose alternative text is the name of a file. */
export const altIsFileName: PageRule = {
  id: "alt-is-file-name",
  *check({ facts: { links } }) {
    for (const { kind, href, text, start } of links) {
      const alt = text.trim();
      if (kind !== "image" || alt === "" || !isFileName(alt, href)) continue;
      yield {
        message: `The alternative text ${quoted(alt)} is the name of a file, not what the image shows`,
        fix: "Write in a few words what someone who cannot see the image needs to know from it.",
        at: start,
      };
    }
  },
};

function isFileName(alt: string, href: string): boolean {
  if ((fileEnd.test(alt) && !/\s\S*\s/.test(alt)) || madeName.test(alt) || slug.test(alt)) return true;
  const file = splitHref(href).path.split("/").at(-1) ?? "";
  const name = file.replace(/\.\w+$/, "");
  // A single word may be both the file's name and what the image shows.
  return alt.toLowerCase() === name.toLowerCase() && /[_\d-]/.test(alt) && !alt.includes(" ");
}
