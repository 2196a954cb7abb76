import { parseArgs, type ParseArgsConfig } from "node:util";
import { nearest } from "../text/nearest.ts";
import { printable, quoted } from "../text/printable.ts";
import { UsageError } from "./failure.ts";
import { HelpRequest, optionHelp } from "./option-help.ts";

/** The options that a command knows, as `node:util` describes them, with what help says of them; none may be given twice. */
export type OptionSpec = Readonly<Record<string, NonNullable<ParseArgsConfig["options"]>[string] & { readonly about?: string; readonly value?: string }>>;

/** The values of a command's options, typed after their description. */
export type OptionValues<Spec extends OptionSpec> = ReturnType<typeof parseArgs<{ options: Spec }>>["values"];

/** Reads a command's options; whoever asks for help gets it, and anything unknown, doubled or without its value is a usage error that says what was meant. */
export function parseOptions<const Spec extends OptionSpec>(spec: Spec, argv: readonly string[]): OptionValues<Spec> {
  if (asksForHelp(spec, argv)) throw new HelpRequest(optionHelp(spec));
  // Not strict: Node's own messages name no remedy, so each piece is judged here.
  const { tokens } = parseArgs({ args: [...argv], options: spec, strict: false, tokens: true });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") throw new UsageError(`${quoted(token.value)} is one word too many: this command takes options only.`);
    const option = Object.hasOwn(spec, token.name) ? spec[token.name] : undefined;
    if (!option) throw new UsageError(unknownOption(token.rawName, spec));
    if (seen.has(token.name)) throw new UsageError(`${token.rawName} is given twice. Give it once.`);
    seen.add(token.name);
    checkValue(token.rawName, option.type, token.value, token.inlineValue === true);
  }
  // The tokens are sound now, so strict parsing only adds the types.
  return parseArgs({ args: [...argv], options: spec, strict: true }).values;
}

/** A value that stands behind an option may be spelt like one. */
const asksForHelp = (spec: OptionSpec, argv: readonly string[]): boolean =>
  parseArgs({ args: [...argv], options: spec, strict: false, tokens: true }).tokens.some((token) => token.kind === "option" && ["--help", "-h"].includes(token.rawName) && !Object.hasOwn(spec, token.name));

function unknownOption(written: string, spec: OptionSpec): string {
  const known = Object.keys(spec);
  const shown = printable(written);
  const meant = nearest(written.replace(/^-+/, ""), known);
  if (meant) return `There is no option ${shown}. Did you mean --${meant}?`;
  return `There is no option ${shown}. The options are ${known.map((name) => `--${name}`).join(", ")}.`;
}

function checkValue(name: string, type: "string" | "boolean", value: string | undefined, inline: boolean): void {
  if (type === "boolean") {
    if (value !== undefined) throw new UsageError(`${name} takes no value. Write ${name} alone.`);
    return;
  }
  if (value === undefined || value === "") throw new UsageError(`${name} needs a value after it.`);
  if (!inline && value.startsWith("-")) {
    throw new UsageError(`${name} needs a value before ${value}. A value that starts with a dash is written ${name}=${value}`);
  }
}
