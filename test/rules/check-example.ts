import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { manualFrom, plainSettings } from "../manual-from.ts";
import type { Example } from "./rule-document.ts";

/** Everything that is wrong with the site of an example, advice included. */
export function checkExample({ files, settings }: Example): readonly Diagnostic[] {
  const base = settings === "" ? plainSettings : withoutKeysOf(settings, plainSettings);
  return manualFrom(files, base + settings, { advice: true }).diagnostics;
}

/** The plain settings without the keys that an example gives itself. */
function withoutKeysOf(settings: string, plain: string): string {
  const keys = new Set([...settings.matchAll(/^(\w+):/gm)].map(([, key]) => key));
  return plain
    .split(/^(?=\w)/m)
    .filter((block) => !keys.has(block.split(":")[0]))
    .join("");
}
