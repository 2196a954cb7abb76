import nunjucks, { type Template } from "nunjucks";

type GetExported = (...words: unknown[]) => void;
type Done = (error: unknown, macros: unknown) => void;

/**
 * Nunjucks that looks a file up once, and runs a file of macros once, where it would do both for every `import` of every page. Ours import
 * without a context, so what such a file exports never differs.
 */
export class LayoutEnvironment extends nunjucks.Environment {
  readonly #known = new Map<string, Template>();
  readonly #remembering = new WeakSet<Template>();

  override getTemplate(name: string, ...words: [eagerCompile?: boolean]): Template {
    const others = words as unknown[];
    const done = others.at(-1) as Done | undefined;
    const known = this.#known.get(name);
    if (known) {
      if (typeof done === "function") done(null, known);
      return known;
    }
    if (typeof done === "function") {
      others[others.length - 1] = (error: unknown, template: Template | null) => {
        if (template) this.#remember(name, template);
        done(error, template);
      };
    }
    return super.getTemplate(name, ...words);
  }

  #remember(name: string, template: Template): void {
    // A relative name means another file for another parent.
    if (!name.startsWith(".")) this.#known.set(name, template);
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
