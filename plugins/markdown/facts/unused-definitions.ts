import type { UnusedDefinition } from "../../../src/pages/markdown.ts";
import type { PageState } from "../page-state.ts";

const none: readonly UnusedDefinition[] = [];

/** The link definitions of a parsed page that give no link its address, in the order of the file. */
export function unusedDefinitions({ definitions, usedDefinitions, repeatedDefinitions }: PageState): readonly UnusedDefinition[] {
  if (definitions.size === usedDefinitions.size && repeatedDefinitions.length === 0) return none;
  const unused: UnusedDefinition[] = [];
  for (const [key, { name, start }] of definitions) if (!usedDefinitions.has(key)) unused.push({ name, at: start });
  for (const [key, { name, start }] of repeatedDefinitions) unused.push({ name, at: start, first: definitions.get(key)?.start ?? start });
  return unused.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
}
