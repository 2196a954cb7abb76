import { plainOf, spanOf, writtenAt, type WrittenMap } from "../text/yaml/written.ts";
import { readYaml } from "../text/yaml/read-yaml.ts";
import type { Span } from "../text/place.ts";
import { checkRedirects } from "./check-redirects.ts";
import { checkTerms } from "./check-terms.ts";
import { explainIssue } from "./explain-issue.ts";
import { settingsSchema, type WrittenSettings } from "./schema.ts";
import type { Settings, SettingsAddress, TermKind } from "./settings.ts";
import type { AddProblem, ParsedSettings, SettingsProblem } from "./settings-problem.ts";

/** Reads `manual.yaml`: complete settings, or every problem that keeps them from being so. */
export function parseSettings(file: string, text: string): ParsedSettings {
  const problems: SettingsProblem[] = [];
  const add: AddProblem = ({ line, column }, message, fix) => {
    problems.push({ file, line, column, message, fix });
  };
  const map = readMap(text, add);
  if (!map) return { problems };
  const result = settingsSchema.safeParse(plainOf(map));
  if (!result.success) for (const issue of result.error.issues) explainIssue(issue, map, add);
  checkTerms(map, add);
  checkRedirects(map, add);
  if (problems.length > 0 || !result.success) return { problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
  return { settings: complete(result.data, map), problems: [] };
}

function readMap(text: string, add: AddProblem): WrittenMap | undefined {
  const { written, faults } = readYaml(text);
  for (const { at, message, fix } of faults) add(at, message, fix);
  if (written?.kind === "map") return written;
  if (written) add({ line: 1, column: 1 }, "The settings are not keys with values", "Write lines such as name: Our service manual.");
  return undefined;
}

/** Fills in what one key takes from another. */
function complete(written: WrittenSettings, map: WrittenMap): Settings {
  const { audiences, organisation, host, repository, contact, phases, categories, owners, redirects, description, version, checksReference, search, ...rest } = written;
  return {
    ...rest,
    ...(description === undefined ? {} : { description }),
    ...(version === undefined ? {} : { version }),
    ...(checksReference === undefined ? {} : { checksReference }),
    ...(map.entries.has("basePath") ? { basePathAt: spanAt(map, ["basePath"]) } : {}),
    search: withoutUndefined(search),
    organisation: organisation ?? written.name,
    host: host ?? new URL(written.url).origin,
    phases: phases.map(withoutUndefined),
    audiences: audiences.map((audience) => ({ ...withoutUndefined(audience), singular: audience.singular ?? audience.title })),
    categories: categories.map((category, n) => ({ ...withoutUndefined(category), ...(category.page === undefined ? {} : { pageAt: spanAt(map, ["categories", n, "page"]) }) })),
    addresses: addressesOf(map, owners.length),
    owners: owners.map(withoutUndefined),
    redirects: redirects.map((redirect, n) => ({ ...redirect, fromAt: spanAt(map, ["redirects", n, "from"]), toAt: spanAt(map, ["redirects", n, "to"]) })),
    ...(repository ? { repository } : {}),
    ...(contact ? { contact: withoutUndefined(contact) } : {}),
    severities: withoutUndefined(written.severities),
    termPlaces: { phases: placesOf("phases", map), audiences: placesOf("audiences", map), categories: placesOf("categories", map) },
  };
}

const spanAt = (map: WrittenMap, path: readonly PropertyKey[]): Span => spanOf(writtenAt(map, path));

/** The addresses that readers are led to, and where they are written. */
function addressesOf(map: WrittenMap, owners: number): readonly SettingsAddress[] {
  const paths = [["contact", "url"], ["repository", "url"], ...Array.from({ length: owners }, (_, n) => ["owners", n, "url"])];
  return paths.flatMap((path) => {
    const found = writtenAt(map, path);
    return found.kind === "text" ? [{ value: String(found.value), at: spanOf(found) }] : [];
  });
}

/** Where each term of a vocabulary is named; none where the settings leave it as it is by default. */
function placesOf(kind: TermKind, map: WrittenMap): ReadonlyMap<string, Span> {
  const list = map.entries.get(kind)?.value;
  const ids = list?.kind === "list" ? list.items.map((item) => writtenAt(item, ["id"])) : [];
  return new Map(ids.flatMap((id) => (id.kind === "text" ? [[String(id.value), spanOf(id)] as const] : [])));
}

type Exact<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

const withoutUndefined = <T extends object>(record: T): Exact<T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Exact<T>;
