/** Repeats a text up to a number of characters. */
const filled = (text: string, size: number): string => text.repeat(Math.ceil(size / text.length)).slice(0, size);

/** The same in lines of some thousand characters. */
const inLines = (text: string, size: number): string => filled(`${filled(text, 2000)}\n`, size);

const units: Readonly<Record<string, string>> = {
  "square brackets": "[",
  "closing brackets": "]",
  "round brackets": "(",
  "pairs of brackets": "[](",
  "images": "![",
  "stars": "*",
  "stars and letters": "*a ",
  "pairs of stars": "**a ",
  "underscores": "_a ",
  "backticks": "`",
  "backticks and letters": "`a ``b ",
  "open tags": "<",
  "comments": "<!--",
  "tags": "<div>",
  "ends of tags": "</div>",
  "crossed tags": "<b><i></b></i>",
  "underscores in pairs": "__a ",
  "tildes in pairs": "~~a ",
  "broken lines": "<br>- a",
  "anchors": '<a href="',
  "handlers": "<a onclick=",
  "ampersands": "&",
  "entities": "&amp",
  "bars": "|",
  "cells": "a | b ",
  "curly brackets": "{",
  "template tags": "{{",
  "other template tags": "{% ",
  "quotations": "> ",
  "items": "- ",
  "numbers": "1. ",
  "headings": "#",
  "initials": "a.",
  "repeated words": "the the ",
  "the same word": "plan ",
  "capitals": "ABC DEF ",
  "capitals alone": "A",
  "a sentence": "and then we went on to look at it ",
  "stops": ". ",
  "addresses": "http://a.example ",
  "addresses without a gap": "http://",
  "email addresses": "a@b.example ",
  "at signs": "a@",
  "keys": "AKIA",
  "passwords": "password=",
  "attribute lists": "{: .a}",
  "footnotes": "[^1]",
  "definitions": "[a]: /b ",
  "colons": ":",
  "components": ":::",
  "callouts": "^",
  "boxes": "$CTA ",
  "mojibake": "â€™",
  "mojibake without an end": "Ã",
  "halves of quotation marks": "â€ ",
  "mojibake of a Mac": "‚Äô¬£√©",
  "mojibake in entities": "&acirc;&euro;&trade;",
  "left-over signs of spaces": "aÂ ",
  "passwords in sentences": "the password for the site is ",
  "cells of passwords": "password | ",
  "bearers": "Bearer aB3dE7",
  "commands with passwords": "curl -u a:b ",
  "brackets to fill in": "[DATE ",
  "notes in brackets": "[Jo to ",
  "letters to fill in": "%%A ",
  "question marks": "?",
  "ends of links": "](/a) ",
  "halves of links": "[a(/b) ",
  "invisible characters": "\u200B",
  "hyphens": "-",
  "equals signs": "=",
  "tildes": "~",
  "digits": "1",
  "dates": "1/1/",
  "numbers with commas": "1,",
  "money": "£1.",
  "times": "1:",
  "percent signs": "%",
  "quotation marks": '"',
  "apostrophes": "can't ",
  "slashes": "/",
  "backslashes": "\\",
  "spaces": " ",
  "tabs": "\t",
  "line ends": "\r\n\n",
  "bullets": "• ",
  "conflicts": "<<<<<<< ",
  "silences": "<!-- check-allow a: b -->",
  "emoji": "👩‍👩‍👧",
  "accents": "e\u0301",
  "exclamation marks": "!",
};

/** Lines that hold one thing each. */
const lines: Readonly<Record<string, string>> = {
  "lines of hyphens": "---\n",
  "lines of headings": "## A\n",
  "lines of items": "- a\n",
  "lines of quotations": "> a\n",
  "lines of cells": "| a | b |\n",
  "lines of fences": "```\n",
  "lines of definitions": "[a]: /b\n",
  "lines of footnotes": "[^a]: b\n",
  "lines of tags": "<p>\n",
  "lines of conflicts": "=======\n",
  "lines of underlined words": "Words of a line\n=======\ntext\n\n",
  "lines of tables of passwords": "| Password |\n|---|\n| a |\n",
  "lines of notes": "To be confirmed\n",
  "lines of underlined titles": "a\n=======\n\n",
  "lines of attribute lists": "{: .a}\n",
  "lines of components": ":::details a\n",
  "lines of silences": "<!-- check-allow mojibake: b -->\n",
  "lines of links": "[a](/b)\n",
  "lines of letters": "a) b\n",
  "lines of dashes": "|—|—|\n",
  "lines of indented words": "    Show the plan to your team.\n",
  "lines of bold words": "**A**\n\n",
  "lines of terms": "a\n: b\n\n",
};

/** What may be followed by nothing but white space to the end of its line, and is here followed by much of it and a letter. */
const beforeGaps = ["+++\na", "+++\n", "{", "{\"a\"", "---\ntitle", "---\ntitle:", "---\n\u00A0", "---\n-\u00A0", "---\ntitle: A\n---\n", "title:", "```yaml\ntitle:", "&bull;", "(1)", "a)", "a<br>- b<br>-", "*[API]", "{:.a", "{:.a)", "- [ ]", "> [!", "> [! NOTE", "__a", "~~a", "**a**", "<b>a</b>", "<p><b>a</b>", "a\n\n    Show the", "#1", "# a.", "| a |\n|——|", "&nbps;", "", "#", "##", "- ", "* a", "1.", "s1.", "> ", "| a |", "a | b\n--|--", "a | b\n|--|--|", "a\n---", "a\n===", "[a]:", "[a](", "![a](", "[a]", "**a", "`a", "```", "~~~", ":::details", "$CTA", "^", "%", "{:", "{button", "*[A]:", "[^1]:", "a\n:", "<p", "<!--", "TODO", "WIP", "to be confirmed", "=======", "password", "password is", "password:", "token |", "Bearer", "basic", "curl", "Insert text", "the", "the\nthe", "a,", "a.", "1", "£1", "1 to", "http://a.example", "====", "<<<<<<<", "***", "\\"];

/** A hostile body of about so many characters, by name; what is one line in one is many in another. */
export function hostileBodies(size: number): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  // A longer line is a finding of its own, and its page is left out.
  for (const [name, unit] of Object.entries(units)) {
    all.set(`${name} in one line`, filled(unit, Math.min(size, 99_000)));
    all.set(`${name} in many lines`, inLines(unit, size));
  }
  for (const [name, line] of Object.entries(lines)) all.set(name, filled(line, size));
  for (const before of beforeGaps) all.set(`a gap after ${JSON.stringify(before)}`, `${before}${" ".repeat(Math.min(size, 99_000) - 20)}x`);
  all.set("nested quotations", Array.from({ length: Math.floor(size / 2000) }, (_, at) => `${"> ".repeat(at % 90)}a`).join("\n"));
  all.set("nested items", Array.from({ length: Math.floor(size / 100) }, (_, at) => `${"  ".repeat(at % 90)}- a`).join("\n"));
  return all;
}

/** Lines of front matter that were made to do harm. */
export const hostileFronts: readonly string[] = [
  `${"a".repeat(60_000)}: b`,
  `aliases: ${"[".repeat(5000)}`,
  `aliases: ${"{a: ".repeat(5000)}`,
  "- ".repeat(20_000),
  "? ".repeat(20_000),
  `${"a: ".repeat(20_000)}`,
  `subtitle: ${" ".repeat(60_000)}#`,
  `subtitle: "${"\\".repeat(40_001)}"`,
  `subtitle: '${"'".repeat(40_001)}`,
  `phases: [${"alpha,".repeat(9000)}]`,
  Array.from({ length: 5000 }, (_, at) => `key${at}: b`).join("\n"),
  Array.from({ length: 2000 }, (_, at) => `${" ".repeat(at % 60)}a:`).join("\n"),
  "subtitle: &a [*a, *a]",
  "a: &a [b]\nc: &c [*a, *a]\nd: [*c, *c]",
  "title: |\n".repeat(4000),
  "# check-allow a: b\n".repeat(3000),
  "!!js/function 'a': b",
  "\u0000: a",
  "<<: *a",
  "breadcrumbs:\n".concat("  - title: A\n    url: /a\n".repeat(2000)),
];

/** Pieces that random texts are made of. */
export const pieces: readonly string[] = [...Object.values(units), ...Object.values(lines), "\n", "\n\n", " ", "a", "Words ", "[a](/b)", "![](a.png)", "<a href='x'>", "</a>", "<table><tr><td>", "# A\n", "```\n", "\r\n", "\r", "\uFEFF", "\uD800", "TODO", "http://localhost/", "[x][y]", "\n[y]: /z\n", "{button}", "e.g. ", "don't ", "| a |\n|---|\n| b | c |\n", "<!-- check-allow broken-link: it is known -->"];
