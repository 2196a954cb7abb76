import type { Finding } from "../diagnostics/diagnostic.ts";
import { quoted } from "../text/printable.ts";

/** Tells when a path's name differs from one already seen in its folder only by case or by how accents are encoded. */
export function twinFinding(path: string, seen: Map<string, string>): Finding | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const key = name.normalize("NFC").toLowerCase();
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, path);
    return undefined;
  }
  const firstName = first.slice(first.lastIndexOf("/") + 1);
  const byCase = name.normalize("NFC") !== firstName.normalize("NFC");
  return {
    rule: "names-differ-by-case",
    message: `${quoted(name)} and ${quoted(firstName)} differ only ${byCase ? "in capital letters" : "in how their accents are stored"}`,
    fix: "Rename one of the two.",
    place: { file: path, line: 1, column: 1 },
    related: [{ file: first, line: 1, column: 1, message: "The other of the two" }],
  };
}
