import type { Finding } from "../diagnostics/diagnostic.ts";
import { findingOf } from "./inspection.ts";
import { secret } from "./safety/secret.ts";
import { mergeConflict } from "./text/merge-conflict.ts";

/** What is wrong with the text of a settings file, whether or not it can be read as settings: a secret, a conflict that nobody settled. */
export function checkSettingsText(path: string, text: string): readonly Finding[] {
  return [mergeConflict, secret].flatMap(({ id, check }) => [...check({ path, text, raw: text })].map((problem) => findingOf(id, path, problem)));
}
