import nunjucks, { type Template } from "nunjucks";

type GetExported = (...words: unknown[]) => void;
type Done = (error: unknown, macros: unknown) => void;

/**
 * Nunjucks that runs a file of macros once, where it would run it for every `import` of every page. Ours import
 * without a context, so what such a file exports never differs.
 */
export class LayoutEnvironment extends nunjucks.Environment {
  readonly #remembering = new WeakSet<Template>();

  override getTemplate(name: string, ...words: [eagerCompile?: boolean]): Template {
    const others = words as unknown[];
    const done = others.at(-1);
    if (typeof done === "function") {
      others[others.length - 1] = (error: unknown, template: Template | null) => {
        if (template) this.#rememberMacros(template);
        (done as Done)(error, template);
      };
    }
    return super.getTemplate(name, ...words);
  }

  #rememberMacros(template: Template): void {
    if (this.#remembering.has(template)) return;
    this.#remembering.add(template);
    const file = template as unknown as { getExported: GetExported };
    const run = file.getExported.bind(template);
    let macros: unknown;
    file.getExported = (...words) => {
      // More than one argument means that the import has a context, which may differ.
      if (words.length > 1) return run(...words);
      const done = words[0] as Done;
      if (macros !== undefined) return done(null, macros);
      run((error: unknown, exported: unknown) => {
        macros = exported;
        done(error, exported);
      });
    };
  }
}
