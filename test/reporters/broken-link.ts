import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";

/** A problem as reports are given it; each test adds what it is about. */
export const broken: Diagnostic = {
  rule: "broken-link",
  severity: "error",
  message: 'No page at "/agil/"',
  why: "Readers who follow it reach nothing.",
  fix: "Write /agile/ if that is what you mean.",
  file: "agile/index.md",
  line: 4,
  column: 13,
};
