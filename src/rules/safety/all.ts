import type { FieldRules } from "../rule.ts";
import { embeddedContent } from "./embedded-content.ts";
import { secret } from "./secret.ts";

/** The rules of this field. */
export const safetyRules: FieldRules = { text: [secret], page: [embeddedContent] };
