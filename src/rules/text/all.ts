import type { FieldRules } from "../rule.ts";
import { doubledWord } from "./doubled-word.ts";
import { mergeConflict } from "./merge-conflict.ts";
import { missingFinalNewline } from "./missing-final-newline.ts";
import { mixedLineEndings } from "./mixed-line-endings.ts";
import { mojibake } from "./mojibake.ts";
import { placeholderText } from "./placeholder-text.ts";
import { templateTag } from "./template-tag.ts";

/** The rules of this field. */
export const textRules: FieldRules = {
  text: [mergeConflict, mojibake, mixedLineEndings, missingFinalNewline],
  page: [templateTag, placeholderText, doubledWord],
};
