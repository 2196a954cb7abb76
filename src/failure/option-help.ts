import type { OptionSpec } from "./parse-options.ts";

/** Somebody asked what options a command has; the message answers. It ends a run without being a failure. */
export class HelpRequest extends Error {
  override readonly name = "HelpRequest";
}

/** The options of a command, a line each, with what they do. */
export function optionHelp(spec: OptionSpec): string {
  const rows = Object.entries(spec).map(([name, { type, short, value = "VALUE", about = "" }]) => {
    const written = `${short === undefined ? "" : `-${short}, `}--${name}${type === "string" ? ` ${value}` : ""}`;
    return [written, about] as const;
  });
  const all = [...rows, ["-h, --help", "Print this list"] as const];
  const width = Math.max(...all.map(([written]) => written.length));
  return ["Options:", ...all.map(([written, about]) => `  ${written.padEnd(width)}  ${about}`.trimEnd())].join("\n");
}
