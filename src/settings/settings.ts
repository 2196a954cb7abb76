import type { Span } from "../text/place.ts";
import type { Severities } from "../diagnostics/judge.ts";

/** One value of a closed vocabulary. */
export interface Term {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** Other spellings that mean this term, such as those of older content. */
  readonly aliases: readonly string[];
}

/** A vocabulary that the settings give to guidance. */
export type TermKind = "phases" | "audiences" | "categories";

/** A phase of service delivery, in order. */
export type PhaseTerm = Term;

/** A role that guidance is written for. */
export interface AudienceTerm extends Term {
  /** The role of one person, such as "Service manager"; `title` is the plural. */
  readonly singular: string;
}

/** A subject of guidance. */
export interface CategoryTerm extends Term {
  /** The address, below the base path, of the category's page; by default `/<id>/`. */
  readonly page?: string;
  /** Where the settings file writes that address. */
  readonly pageAt?: Span;
}

/** An address of the web that the settings hold. */
export interface SettingsAddress {
  readonly value: string;
  readonly at: Span;
}

/** A team answerable for pages. */
export interface Owner {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  readonly url?: string;
}

/** A moved address; `prefix` moves everything below it too. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly prefix: boolean;
  /** Where the settings file writes each of the two. */
  readonly fromAt: Span;
  readonly toAt: Span;
}

/** How readers search the manual. */
export interface SearchSettings {
  readonly enabled: boolean;
  /** Whether pages that say `exclude_from_search` are found all the same. */
  readonly includeExcluded: boolean;
  /** The file of words that mean the same, relative to the settings file. */
  readonly synonyms?: string;
}

/** The manual's own house style, besides that of the checks. */
export interface StyleSettings {
  readonly words: readonly { readonly avoid: string; readonly write: string }[];
  /** Words that the checks would report, and this manual uses. */
  readonly allow: readonly string[];
  /** Abbreviations that need no explanation. */
  readonly abbreviations: readonly string[];
  /** The number of words that a sentence may have. */
  readonly longestSentence: number;
}

export type Brand = "generic" | "govuk";

/** What `manual.yaml` says, checked and complete. */
export interface Settings {
  readonly name: string;
  readonly description?: string;
  readonly organisation: string;
  /** Scheme and host at which the manual is published, without a trailing slash, such as `https://manual.example.gov`. */
  readonly url: string;
  /** Starts and ends with a slash. */
  readonly basePath: string;
  /** Where the settings file writes it. */
  readonly basePathAt?: Span;
  readonly brand: Brand;
  readonly language: string;
  /** Where the content is kept; edit and history links need it. */
  readonly repository?: { readonly url: string; readonly branch: string; readonly folder: string };
  readonly contact?: { readonly email?: string; readonly url?: string };
  /** The host that root-relative links outside the base path belong to, such as `https://www.gov.uk`. */
  readonly host: string;
  /** Other addresses that are this manual too, such as `https://www.gov.uk/service-manual`. */
  readonly sameAs: readonly string[];
  readonly phases: readonly PhaseTerm[];
  readonly audiences: readonly AudienceTerm[];
  readonly categories: readonly CategoryTerm[];
  readonly owners: readonly Owner[];
  readonly redirects: readonly Redirect[];
  /** Hosts that redirects may lead to, besides the manual's own. */
  readonly redirectHosts: readonly string[];
  /** By default a code is made from the pages. */
  readonly version?: string;
  readonly search: SearchSettings;
  /** Whether readers can download the manual. */
  readonly offlineCopy: boolean;
  /** The address below which the manual explains its checks; starts and ends with a slash. */
  readonly checksReference?: string;
  /** Files to leave out without a word, such as `README.md`; exact paths relative to the content folder. */
  readonly ignore: readonly string[];
  readonly style: StyleSettings;
  readonly severities: Severities;
  /** Where readers are led: to contact the team, to the repository, to an owner's page. */
  readonly addresses: readonly SettingsAddress[];
  /** Where the settings file names each phase, audience and category. */
  readonly termPlaces: Readonly<Record<TermKind, ReadonlyMap<string, Span>>>;
}
