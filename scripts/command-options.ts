import { join } from "node:path";
import { projectFolder } from "../src/disk/project-folder.ts";
import type { OptionValues } from "../src/failure/parse-options.ts";
import { UsageError } from "../src/failure/failure.ts";
import type { BuildOptions } from "./build-manual.ts";

/** The options of every command that reads content. */
export const contentOptions = {
  content: { type: "string", value: "FOLDER", about: "Where the pages are (content)" },
  settings: { type: "string", value: "FILE", about: "The settings (manual.yaml in the folder of the pages)" },
} as const;

/** The options of every command that builds. */
export const buildOptions = {
  ...contentOptions,
  out: { type: "string", value: "FOLDER", about: "Where the website goes (_site)" },
  "base-path": { type: "string", value: "PATH", about: "Where the website will stand on its host, in place of what the settings say" },
} as const;

/** Options as typed, with defaults in the place of what was left out. */
export function optionsFrom(values: OptionValues<typeof buildOptions>): BuildOptions {
  return {
    ...contentFrom(values),
    out: values.out ?? "_site",
    ...(values["base-path"] ? { basePath: basePathFrom(values["base-path"]) } : {}),
    cacheFolder: join(projectFolder, ".cache"),
  };
}

/** Which content to read; the clock is read here and nowhere else. */
export function contentFrom(values: OptionValues<typeof contentOptions>) {
  return {
    content: values.content ?? "content",
    ...(values.settings ? { settings: values.settings } : {}),
    today: todayFrom(process.env["SOURCE_DATE_EPOCH"]),
  };
}

/** The day, or that of the moment (seconds since 1970) which builds that must repeat to the byte are given, as reproducible-builds.org says. */
function todayFrom(epoch: string | undefined): string {
  const seconds = epoch === undefined || epoch === "" ? Date.now() / 1000 : Number(epoch);
  const moment = new Date(seconds * 1000);
  if (Number.isNaN(moment.valueOf())) throw new UsageError(`SOURCE_DATE_EPOCH is "${epoch}", which is no number of seconds since 1970.`);
  return moment.toISOString().slice(0, 10);
}

/** The moment, in milliseconds since 1970, for what is kept between runs. */
export const readClock = (): number => Date.now();

/** A base path with a slash at both ends. */
function basePathFrom(written: string): string {
  const inner = written.replace(/^\/+|\/+$/g, "");
  if (inner === "") return "/";
  if (!/^[\w.~-]+(\/[\w.~-]+)*$/.test(inner) || inner.split("/").some((part) => /^\.+$/.test(part))) {
    throw new UsageError(`"${written}" is not a base path. Write it like /service-manual/, of letters, digits and hyphens.`);
  }
  return `/${inner}/`;
}
