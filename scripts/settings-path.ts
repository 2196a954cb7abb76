import { join, relative } from "node:path";
import { posixPath } from "./posix-path.ts";
import type { ContentOptions } from "./read-content.ts";

type SettingsPlace = Pick<ContentOptions, "content" | "settings">;

/** Where the settings are: where whoever runs the command says, else in the content folder. */
export const settingsPathOf = ({ content, settings = join(content, "manual.yaml") }: SettingsPlace): string => settings;

/** What findings call the settings file, wherever it is. */
export const settingsNameOf = (place: SettingsPlace): string => posixPath(relative(place.content, settingsPathOf(place)));
