import type { FieldRules } from "../rule.ts";
import { accidentalCode } from "./accidental-code.ts";
import { accidentalHeading } from "./accidental-heading.ts";
import { boldAsHeading } from "./bold-as-heading.ts";
import { emptyHeading } from "./empty-heading.ts";
import { headingNotRead } from "./heading-not-read.ts";
import { headingWithoutSpace } from "./heading-without-space.ts";
import { leftoverMarkup } from "./leftover-markup.ts";
import { listNotRead } from "./list-not-read.ts";
import { markdownInHtml } from "./markdown-in-html.ts";
import { markupWithoutEffect } from "./markup-without-effect.ts";
import { repeatedHeading } from "./repeated-heading.ts";
import { secondH1 } from "./second-h1.ts";
import { skippedLevel } from "./skipped-level.ts";
import { tableNotRead } from "./table-not-read.ts";
import { tableWithoutHeader } from "./table-without-header.ts";
import { unclosedEmphasis } from "./unclosed-emphasis.ts";
import { undefinedFootnote } from "./undefined-footnote.ts";
import { unevenTable } from "./uneven-table.ts";
import { unevenTableRule } from "./uneven-table-rule.ts";
import { unusedFootnote } from "./unused-footnote.ts";

/** The rules of this field. */
export const structureRules: FieldRules = {
  page: [
    secondH1,
    skippedLevel,
    emptyHeading,
    repeatedHeading,
    accidentalHeading,
    boldAsHeading,
    headingNotRead,
    headingWithoutSpace,
    listNotRead,
    tableNotRead,
    tableWithoutHeader,
    unevenTable,
    unevenTableRule,
    leftoverMarkup,
    markdownInHtml,
    accidentalCode,
    markupWithoutEffect,
    unclosedEmphasis,
    undefinedFootnote,
    unusedFootnote,
  ],
};
