import type { Severity } from "../diagnostics/diagnostic.ts";

/** How a piece of a report looks. */
export type Style = "bold" | "dim" | "red" | "yellow" | "blue";

/** Gives text a look, or leaves it as it is where there is no colour. */
export type Paint = (style: Style, text: string) => string;

const codes: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, yellow: 33, blue: 34 };

/** Makes the painter of a report. */
export const createPaint = (colour: boolean): Paint => (style, text) => (colour ? `\u001B[${codes[style]}m${text}\u001B[0m` : text);

/** The look of each severity. */
export const styles: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", info: "blue" };

/** What people call each severity. */
export const severityNames: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "advice" };
