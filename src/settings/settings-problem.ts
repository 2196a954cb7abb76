import type { RuleId } from "../diagnostics/catalogue.ts";
import type { Position } from "../text/place.ts";
import type { Settings } from "./settings.ts";

/** Something wrong in the settings; one is enough to stop a run before it starts. */
export interface SettingsProblem extends Position {
  readonly file: string;
  /** The rule that says more than that the settings cannot be used. */
  readonly rule?: RuleId;
  readonly message: string;
  readonly fix: string;
}

/** Notes a problem at a place of the settings. */
export type AddProblem = (at: Position, message: string, fix: string) => void;

/** Settings that can be relied on, or at least one problem. */
export type ParsedSettings =
  | { readonly settings: Settings; readonly problems: readonly [] }
  | { readonly settings?: never; readonly problems: readonly SettingsProblem[] };
