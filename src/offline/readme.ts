import type { SiteFile } from "../site-files/site-file.ts";
import { dateOf } from "./notice.ts";
import type { SiteFacts } from "./site-facts.ts";

/** `README.txt`: what the copy is, how to open it, and what it cannot do; in lines that every text editor of Windows can show. */
export function readme(facts: SiteFacts): SiteFile {
  const { name, organisation, version, pages, url, basePath, contact, searchScript } = facts;
  const title = `${name}: offline copy`;
  const lines = [
    title,
    "=".repeat(title.length),
    "",
    `Version:      ${version}`,
    `Made on:      ${dateOf(facts)}`,
    `Pages:        ${pages}`,
    `Published by: ${organisation}`,
    `On the web:   ${url}${basePath}`,
    ...(contact === undefined ? [] : [`Contact:      ${contact}`]),
    "",
    "How to open it",
    "--------------",
    "1. If you are looking into a zip file, unzip it first. In Windows, right-click the",
    "   zip file and choose “Extract all”. Links do not work inside a zip file.",
    "2. Open the file index.html: it opens in your web browser.",
    "",
    "You can put the folder anywhere, give it another name, or share it on a network",
    "drive. Keep everything in it together.",
    "",
    "What works without the internet",
    "-------------------------------",
    `Every page${searchScript === undefined ? " and the filters" : ", the filters and search"}. The copy never turns to the internet by itself.`,
    "",
    "What does not",
    "-------------",
    "- Links to other websites, and videos. They are marked “needs the internet”.",
    "- Updates. The copy stays as it was on the day it was made. Look on the web for a",
    "  newer one.",
    ...(searchScript === undefined ? [] : ["- Filters and search need JavaScript, which your organisation may have turned off.", "  The A to Z lists every page without it."]),
    "",
    "What else is here",
    "-----------------",
    "checksums.txt  SHA-256 of every file, to check that none was changed",
    "licences       the terms of the content, and of the software that the pages use",
  ];
  return { path: "README.txt", contents: `\uFEFF${lines.join("\r\n")}\r\n` };
}
