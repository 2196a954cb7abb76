import nunjucks, { type LoaderSource } from "nunjucks";

const include = /\{%-? include "\.\/template\.njk" -?%\}\n?/;

/**
 * Reads layouts from disk. A component's macro includes the template beside it, after GOV.UK Frontend's convention;
 * the template is put in its place here, because Nunjucks would look it up anew at every call on every page.
 */
export class LayoutLoader extends nunjucks.FileSystemLoader {
  override getSource(name: string): LoaderSource {
    const source = super.getSource(name);
    if (!name.startsWith("components/") || !name.endsWith("/macro.njk")) return source;
    const template = super.getSource(name.replace(/macro\.njk$/, "template.njk")).src;
    return { ...source, src: source.src.replace(include, () => template) };
  }
}
