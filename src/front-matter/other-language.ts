import { quoted } from "../text/printable.ts";
import { inQuotes } from "../text/yaml/in-quotes.ts";
import type { Notes } from "./notes.ts";
import { frontMatterKeys } from "./schema.ts";

const toml = /^\s*\+{3}[ \t]*\n(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(?:\[|([\w-]{1,100})[ \t]*=[ \t]*([^\n]*))/;
const json = /^\s*\{\s*"[\w -]{1,40}"\s*:/;
const jsonKey = new RegExp(`"(${frontMatterKeys.join("|")})"\\s*:\\s*(?:"([^"\\n]{0,200})")?`);

/** Notes front matter between the signs of another language than YAML, TOML or JSON, which would be shown as text. */
export function noteOtherLanguage(text: string, notes: Notes): boolean {
  const head = text.slice(0, 4000);
  const [tomlBlock, tomlKey = "title", tomlValue = ""] = toml.exec(head) ?? [];
  if (tomlBlock !== undefined) {
    add(tomlBlock, "TOML", `Write "---" in place of each line "+++", and ${lineOf(tomlKey, tomlValue.replace(/^(["'])(.*)\1\s*$/, "$2"))} in place of ${quoted(`${tomlKey} = ${tomlValue.trim()}`)}, and so on.`, notes);
    return true;
  }
  const jsonBlock = json.exec(head)?.[0];
  const [isKnown, key = "", value = ""] = (jsonBlock !== undefined && jsonKey.exec(head)) || [];
  if (jsonBlock === undefined || isKnown === undefined) return false;
  add(jsonBlock, "JSON", `Write in its place a line "---", lines such as ${lineOf(key, value)}, and a line "---".`, notes);
  return true;
}

/** A key and its value as YAML; an example where the value says nothing by itself. */
const lineOf = (key: string, value: string): string => {
  const text = value.trim();
  return text === "" || /^[[{"']/.test(text) ? "title: Plan the work" : `${key}: ${/^[\w][^:#]*$/.test(text) ? text : inQuotes(text)}`;
};

function add(block: string, language: string, fix: string, notes: Notes): void {
  const line = block.slice(0, block.search(/\S/)).split("\n").length;
  notes.add("front-matter-language", { line, column: 1 }, `The front matter is written in ${language}, and only YAML is read, so it would be shown as text`, fix);
}
