import type { Repair } from "../../diagnostics/diagnostic.ts";
import type { Position } from "../../text/place.ts";
import type { Problem } from "../rule.ts";

/** The place of a sign at the start of a line. */
export const placeOfSign = ({ line, column }: Position, sign: string): Required<Problem["at"]> => ({ line, column, endLine: line, endColumn: column + sign.length });

/** The repair that puts a space behind a sign. */
export const addSpace = (file: string, at: Position, sign: string): Repair => ({ place: { file, ...placeOfSign(at, sign) }, instead: sign, text: `${sign} ` });
