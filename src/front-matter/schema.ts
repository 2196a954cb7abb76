import * as z from "zod";

/** What a key expects, in words that complete "should be …"; the reference page prints it too. */
const expects = {
  text: "text",
  word: "one word",
  words: "a list, or words with commas between them",
  date: "a date such as 2024-01-31",
  truth: "true or false",
  number: "a number",
};

const text = (about: string) => z.string().meta({ description: about, expects: expects.text });
const word = (about: string) => z.string().meta({ description: about, expects: expects.word });
const date = (about: string) => z.string().meta({ description: about, expects: expects.date });
const truth = (about: string) => z.boolean().meta({ description: about, expects: expects.truth });
const words = (about: string) => z.union([z.string(), z.array(z.string())]).meta({ description: about, expects: expects.words });
const listOf = <T extends z.ZodType>(item: T, about: string, expected: string) =>
  z.array(item).meta({ description: about, expects: expected });

const crumb = z.strictObject({
  title: text("The words of the step."),
  url: text("The address that the step leads to."),
});

const section = z.strictObject({
  title: text("The heading of the group."),
  description: text("A sentence below the heading.").optional(),
  pages: z.array(z.string()).meta({ description: "Addresses of the group's pages, in the order they are shown.", expects: "a list of addresses" }),
});

const update = z.strictObject({
  date: date("When the page changed."),
  note: text("What changed, in a sentence for readers."),
});

const audience = z
  .union([
    z.string(),
    z.array(z.string()),
    z.strictObject({
      primary: words("Audiences that the page is written for.").optional(),
      secondary: words("Audiences that may want the page too.").optional(),
    }),
  ])
  .meta({
    description: "Whom the page is for: `primary` and `secondary`, each a list; or one list, which means primary. On an audience's own page, that audience.",
    expects: "audiences below primary: and secondary:",
  });

/** The keys that front matter may have; the one place that says what each means and takes. */
export const frontMatterSchema = z.strictObject({
  title: text("The page's title: its main heading, and its name in lists and search results.").optional(),
  subtitle: text("One sentence below the title that says what the page helps with.").optional(),
  description: text("A summary of at most 160 characters for search results; the subtitle or the first paragraph stands in for it.").optional(),
  layout: word("The shape of the page; by default its type decides.").optional(),
  type: word("What kind of page it is, such as guide or pattern.").optional(),
  category: word("The subject under which the page is listed.").optional(),
  audience: audience.optional(),
  phases: words("The phases of service delivery in which the page helps.").optional(),
  phase: word("The one phase that the page is about, on a phase's own page.").optional(),
  points: z
    .union([z.number(), z.string(), z.array(z.union([z.number(), z.string()]))])
    .meta({ description: "Numbers of the points of the Service Standard that the page helps to meet.", expects: "a list of whole numbers" })
    .optional(),
  status: word("How far the page has come: draft, published or withdrawn; shown to readers.").optional(),
  owner: word("The team answerable for the page, as the manual's settings name it.").optional(),
  published: z
    .union([z.literal(false), z.string()])
    .meta({ description: "The date of first publication; false leaves the page out of the manual.", expects: "a date such as 2024-01-31, or false" })
    .optional(),
  updates: listOf(update, "What changed in the page, and when.", "a list of changes, each with date: and note:").optional(),
  last_reviewed: date("When someone last made sure that the page is right.").optional(),
  review_by: date("When the page should be reviewed again.").optional(),
  breadcrumbs: listOf(crumb, "The steps above the page, from the home page down; by default the page's address decides.", "a list of steps, each with title: and url:").optional(),
  sections: listOf(section, "On a category's page, its pages in named groups.", "a list of groups, each with title: and pages:").optional(),
  order: z.number().meta({ description: "The page's place among its neighbours; lower comes first.", expects: expects.number }).optional(),
  hero: text("On an audience's page, the title of the page to show first.").optional(),
  theme: text("The theme under which the page is listed.").optional(),
  aliases: words("Other names that people use for the subject; search finds the page by them.").optional(),
  redirect_from: words("Old addresses that lead to this page.").optional(),
  exclude_from_search: truth("Keeps the page out of the manual's search.").optional(),
  lang: word("The language of the page, when it is not the manual's, such as cy for Welsh.").optional(),
  page_class: word("A name for styling this page alone.").optional(),
  "long-title": truth("Sets a long title in smaller type.").optional(),
});

/** A key that front matter may have. */
export type FrontMatterKey = keyof typeof frontMatterSchema.shape;

/** Every key that front matter may have, in the order of the reference. */
export const frontMatterKeys = Object.keys(frontMatterSchema.shape) as readonly FrontMatterKey[];
