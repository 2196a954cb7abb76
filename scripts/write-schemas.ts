import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { frontMatterJsonSchema } from "../src/front-matter/json-schema.ts";
import { vocabularyOf } from "../src/manual/vocabulary-of.ts";
import { settingsJsonSchema } from "../src/settings/json-schema.ts";
import { type ContentOptions, loadSettings, readSettings } from "./read-content.ts";
import { settingsPathOf } from "./settings-path.ts";

/** The JSON Schemas that editors use, by the names of their files. */
export function schemasFor(options: ContentOptions): ReadonlyMap<string, string> {
  const path = settingsPathOf(options);
  const read = loadSettings(path, readSettings(path, options.settings === undefined ? options.content : undefined));
  const schemas = { "front-matter.schema.json": frontMatterJsonSchema(vocabularyOf(read, options.today)), "manual.schema.json": settingsJsonSchema() };
  return new Map(Object.entries(schemas).map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`]));
}

/** Writes the schemas into a folder, which is made where it is not there. */
export function writeSchemas(options: ContentOptions, out: string): readonly string[] {
  mkdirSync(out, { recursive: true });
  return [...schemasFor(options)].map(([name, text]) => {
    writeFileSync(join(out, name), text);
    return name;
  });
}
