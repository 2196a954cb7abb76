import * as z from "zod";

import { catalogue, type RuleId } from "../diagnostics/catalogue.ts";
import { defaultPhases } from "./default-phases.ts";

const about = (description: string, expects: string) => ({ description, expects });

const text = (description: string) => z.string().trim().min(1).meta(about(description, "text"));
const texts = (description: string) => z.array(z.string().trim().min(1)).default([]).meta(about(description, "a list of texts"));
const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .meta(about("The word that front matter uses: small letters, digits and single hyphens.", "a word of small letters, digits and hyphens"));
const webAddress = (description: string) =>
  z
    .string()
    .regex(/^https?:\/\/[^\s/?#]+(?:\/[^\s?#]*)?$/)
    .transform((url) => url.replace(/\/+$/, ""))
    .meta(about(description, "an address that starts with https:// or http://"));
const path = (description: string) =>
  z
    .string()
    .regex(/^[^\s?#\\]*$/)
    .transform((written) => `/${written.replace(/^\/+|\/+$/g, "")}/`.replace(/^\/\/$/, "/"))
    .meta(about(description, "an address such as /service-manual/"));
const email = z.email().meta(about("An address that people can write to.", "an e-mail address"));

const term = {
  id,
  title: text("The words that readers see."),
  description: text("One sentence about it.").optional(),
  aliases: texts("Other spellings that front matter may use, such as older ones."),
};

const repository = z.strictObject({
  url: webAddress("The address of the repository."),
  branch: text("The branch that is published.").default("main"),
  folder: z.string().default("content").meta(about("The folder of the content within the repository.", "text")),
});

const contact = z.strictObject({
  email: email.optional(),
  url: webAddress("A page where people can get in touch.").optional(),
});

const redirect = z.strictObject({
  from: z.string().meta(about("The old address.", "an address such as /old/page/")),
  to: z.string().meta(about("Where it leads now.", "an address such as /new/page/")),
  prefix: z.boolean().default(false).meta(about("Moves everything below the old address too.", "true or false")),
});

const owner = z.strictObject({
  id,
  name: text("The team's name."),
  email: email.optional(),
  url: webAddress("The team's own page.").optional(),
});

const search = z.strictObject({
  enabled: z.boolean().default(true).meta(about("Whether readers can search the manual.", "true or false")),
  includeExcluded: z
    .boolean()
    .default(false)
    .meta(about("Lets pages be found that say exclude_from_search, where that was said for a reason that no longer holds.", "true or false")),
  synonyms: text("The file of words that mean the same, beside this one; by default synonyms.yaml, if it is there.").optional(),
});

const style = z.strictObject({
  words: z
    .array(z.strictObject({ avoid: text("A word or words to avoid."), write: text("What to write instead.") }))
    .default([])
    .meta(about("Words that this manual avoids, besides those of the checks.", "a list of words, each with avoid: and write:")),
  allow: texts("Words that this manual uses, although the checks would avoid them or take them for American spelling."),
  abbreviations: texts("Abbreviations that every reader knows, so that they need no explanation."),
  longestSentence: z.int().min(10).max(100).default(25).meta(about("The number of words that a sentence may have.", "a number from 10 to 100")),
});

const ruleIds = Object.keys(catalogue) as [RuleId, ...RuleId[]];

/** The keys of `manual.yaml`; the one place that says what each means, takes and is by default. */
export const settingsSchema = z.strictObject({
  name: text("The manual's name, in its header and after each page's title."),
  description: text("One sentence on what the manual is for, shown on the home page.").optional(),
  organisation: text("Who publishes the manual; by default its name.").optional(),
  url: webAddress("The address of the site that the manual is published on, without the base path.").default("http://localhost"),
  basePath: path("The part of the address below which every page lies.").default("/"),
  brand: z
    .enum(["generic", "govuk"])
    .default("generic")
    .meta(about("How pages look; govuk, with crown and typeface, is for services on GOV.UK alone.", "generic or govuk")),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/)
    .default("en")
    .meta(about("The language that pages are written in.", "the code of a language, such as en or cy")),
  repository: repository.meta(about("Where the content is kept, for links to a page's source and history.", "keys of its own: url, branch, folder")).optional(),
  contact: contact.meta(about("How readers can say what they think.", "keys of its own: email, url")).optional(),
  host: webAddress("The site that addresses outside the base path belong to; by default the manual's own.").optional(),
  sameAs: z
    .array(webAddress("An address."))
    .default([])
    .meta(about("Other addresses under which links may name this manual.", "a list of addresses")),
  phases: z
    .array(z.strictObject(term))
    .default(() => defaultPhases.map((phase) => ({ ...phase, aliases: [...phase.aliases] })))
    .meta(about("The phases of service delivery, in order.", "a list of phases, each with id: and title:")),
  audiences: z
    .array(z.strictObject({ ...term, singular: text("One person in this role; by default the title.").optional() }))
    .default([])
    .meta(about("The roles that guidance is written for, in order.", "a list of audiences, each with id: and title:")),
  categories: z
    .array(z.strictObject({ ...term, page: path("The address of the category's page; by default its id.").optional() }))
    .default([])
    .meta(about("The subjects of guidance, in order.", "a list of categories, each with id: and title:")),
  owners: z.array(owner).default([]).meta(about("The teams answerable for pages.", "a list of owners, each with id: and name:")),
  redirects: z.array(redirect).default([]).meta(about("Old addresses and where they lead.", "a list of redirects, each with from: and to:")),
  redirectHosts: texts("Hosts besides the manual's own that redirects may lead to, such as www.gov.uk."),
  version: text("The manual's version, for readers of an offline copy; by default a short code made from its pages.").optional(),
  search: search.prefault({}).meta(about("How readers search the manual.", "keys of its own: enabled, includeExcluded, synonyms")),
  offlineCopy: z.boolean().default(true).meta(about("Whether readers can download the manual, to read it without a network.", "true or false")),
  checksReference: path("The address below which the manual explains what its checks find, such as /writing/checks/; by default it does not.").optional(),
  ignore: texts("Files of the content folder to leave out, such as README.md."),
  style: style.prefault({}).meta(about("This manual's own house style.", "keys of its own: words, allow, abbreviations, longestSentence")),
  severities: z
    .partialRecord(z.enum(ruleIds), z.enum(["error", "warning", "info", "off"]))
    .default({})
    .meta(about("How bad each kind of problem is, where that differs from the default.", "rules with error, warning, info or off")),
});

/** What `manual.yaml` may say, before what depends on other keys is filled in. */
export type WrittenSettings = z.output<typeof settingsSchema>;
