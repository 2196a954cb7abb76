import type { FieldRules } from "../rule.ts";

/** The rules of this field. */
export const accessibilityRules: FieldRules = {};
