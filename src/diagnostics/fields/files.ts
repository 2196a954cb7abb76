import type { RuleFacts } from "./rule-facts.ts";

/** Files: their names, kinds and bytes. */
export const filesRules = {
  "not-utf8": { severity: "error", why: "Readers would see garbled characters." },
  "utf16-file": { severity: "error", why: "Readers would see garbled characters." },
  "binary-file": { severity: "error", why: "The page cannot be read as its author meant it, so it is left out." },
  "control-character": { severity: "error", why: "Readers would see garbled characters." },
  "bidi-control": { severity: "error", why: "The text does not say what it seems to say, so a reviewer can be misled." },
  "private-use-character": { severity: "error", why: "Readers would see garbled characters." },
  "file-too-large": { severity: "error", why: "One oversized file can stop the whole build." },
  "large-image": { severity: "warning", why: "People with a slow connection wait for it, and many pay for every megabyte." },
  "long-line": { severity: "warning", why: "A line this long is usually pasted data, and slows the build." },
  "empty-page": { severity: "error", why: "Readers would open a blank page." },
  "file-name": { severity: "error", why: "People could not open the page, or would open another one." },
  "upper-case-name": { severity: "warning", why: "Addresses that differ only by case are easily mistyped." },
  "names-differ-by-case": { severity: "error", why: "On Windows and macOS one of the two overwrites the other." },
  "reserved-name": { severity: "error", why: "The file cannot be saved on Windows, so an offline copy breaks." },
  "hidden-file": { severity: "warning", why: "Readers cannot open it." },
  "kind-not-published": { severity: "warning", why: "Readers cannot open it." },
  "name-too-long": { severity: "error", why: "The file cannot be saved on some systems, so an offline copy breaks." },
  "symbolic-link": { severity: "error", why: "Such a link can publish a file from anywhere on the computer." },
  "special-file": { severity: "error", why: "Reading it could stop the whole build." },
  "unreadable-file": { severity: "error", why: "What it holds is missing from the manual." },
  "ignore-file": { severity: "error", why: "It would hide pages, and nobody would be told." },
  "readme-in-content": { severity: "info", why: "The file is for people who edit the folder, so readers never see it." },
  "wrong-file-kind": { severity: "error", why: "Browsers would not show it, or would treat it as something else." },
} as const satisfies Record<string, RuleFacts>;
