import type { FieldRules } from "../rule.ts";
import { altIsFileName } from "./alt-is-file-name.ts";
import { altSaysImage } from "./alt-says-image.ts";
import { colourAsCue } from "./colour-as-cue.ts";
import { frameWithoutTitle } from "./frame-without-title.ts";
import { iconLink } from "./icon-link.ts";
import { longAlt } from "./long-alt.ts";
import { positionAsCue } from "./position-as-cue.ts";
import { vagueAlt } from "./vague-alt.ts";

/** The rules of this field. */
export const accessibilityRules: FieldRules = { page: [altIsFileName, altSaysImage, vagueAlt, longAlt, iconLink, frameWithoutTitle, colourAsCue, positionAsCue] };
