/** The nearest name that makes a good address: lower case, digits, hyphens and the extension. */
export function suggestName(name: string): string {
  const extension = /\.(?:md|markdown|mdx)$/i.test(name) ? ".md" : "";
  const stem = extension ? name.slice(0, name.lastIndexOf(".")) : name;
  return `${tidy(stem) || "page"}${extension}`;
}

/** The nearest name for a file that is published as it is: its case is kept, as other sites may link to it. */
export function suggestAssetName(name: string): string {
  const dot = name.lastIndexOf(".");
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  return `${withHyphens(stem) || "file"}${extension.replace(/[^\w.]/g, "")}`;
}

const tidy = (stem: string): string => withHyphens(stem.toLowerCase());

const withHyphens = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .replace(/\s*&\s*/g, " and ")
    .replace(/[^A-Za-z0-9._]+/g, "-")
    .replace(/-*([.])-*/g, "$1")
    .replace(/^[-._]+|[-._]+$/g, "");
