import type { SiteFile } from "../site-files/site-file.ts";
import type { SiteFacts } from "./site-facts.ts";

/** Licences as their packages ship them. */
export interface LicenceTexts {
  /** Our own, under the MIT licence, as are all the others. */
  readonly own: string;
  readonly pagefind: string;
  readonly accessibleAutocomplete: string;
}

/** Whose notices their packages do not bring along, though their licence asks for them. */
const notices = {
  "govuk-frontend": "Copyright (C) 2017 Crown Copyright (Government Digital Service)",
  preact: "Copyright (c) 2015-present Jason Miller",
} as const;

/** `licences/`: the terms of the content and of all software in a copy. */
export function licences(facts: SiteFacts, { own, pagefind, accessibleAutocomplete }: LicenceTexts): readonly SiteFile[] {
  const files: readonly (readonly [string, string])[] = [
    ["content", contentLicence(facts)],
    ["service-manual", own],
    ["govuk-frontend", mitLicence(own, notices["govuk-frontend"])],
    ["accessible-autocomplete", accessibleAutocomplete],
    ["preact", mitLicence(own, notices.preact)],
    ...(facts.searchScript === undefined ? [] : [["pagefind", pagefind] as const]),
  ];
  return files.map(([name, text]) => ({ path: `licences/${name}.txt`, contents: `${text.trim()}\n` }));
}

const contentLicence = ({ name, organisation }: SiteFacts): string =>
  `All content of ${name}, published by ${organisation}, is available under the\nOpen Government Licence v3.0, except where otherwise stated:\nhttps://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/`;

/** The terms of the MIT licence under someone else's notice. */
const mitLicence = (own: string, notice: string): string => own.replace(/^Copyright .*$/m, () => notice);
