import type { RuleId } from "../../../src/diagnostics/catalogue.ts";
import type { Extras } from "./in-body.ts";
import type { Contents, Ground, Mutator } from "./mutator.ts";
import type { Random } from "./random.ts";

/** The text of a page that is in order, and that its category lists; what is put into its front matter starts on line 3. */
export function soundPage({ manual }: Ground, title: string, { front = "", body = "Some words that say what to do.", beside = "" } = {}): string {
  const category = manual.pages.find(({ path }) => path === beside)?.front.category ?? manual.settings.categories.find(({ page }) => page === undefined)?.id ?? "";
  const owner = manual.settings.owners[0];
  return `---\ntitle: ${title}\n${front}category: ${category}\n${owner ? `owner: ${owner.id}\n` : ""}---\n\n${body}\n`;
}

/** A title that no other page has. */
export const newTitle = (random: Random): string => {
  const word = random.word();
  return `About ${word}`;
};

/** A file more, in the folder of a page; wrong by its name or by what it is. */
export function asFile(rule: RuleId, name: string, nameOf: (random: Random) => string, contents: (random: Random, ground: Ground, beside: string) => Contents, extras: Extras & { readonly line?: number; readonly at?: "root" } = {}): Mutator {
  const { line = 1, at, ...rest } = extras;
  return {
    rule,
    name,
    ...rest,
    plant(page, random, ground) {
      const folder = at === "root" ? "" : page.path.slice(0, page.path.lastIndexOf("/") + 1);
      const file = folder + nameOf(random);
      return ground.pages.has(file) ? undefined : { files: { [file]: contents(random, ground, page.path) }, at: { file, line } };
    },
  };
}

/** Redirects more in the settings, the last of which is wrong. */
export function asRedirect(rule: RuleId, name: string, items: (random: Random, ground: Ground) => readonly string[] | undefined, extras: Extras = {}): Mutator {
  return {
    rule,
    name,
    ...extras,
    plant(_page, random, ground) {
      const redirects = items(random, ground);
      return redirects && { files: {}, redirects };
    },
  };
}
