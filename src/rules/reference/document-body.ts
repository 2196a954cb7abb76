/** The title of a rule's document: its one heading of level one. */
export const documentTitle = (document: string): string => /^# (.+)$/m.exec(document)?.[1] ?? "";

const names: ReadonlyMap<string, string> = new Map([
  ["Bad", "What is found"],
  ["Good", "What to write instead"],
]);

/** The rest of a document as text of a page: what it says, and its examples, each named by its file, with what its flags say put in words. */
export function documentParts(document: string): readonly [about: string, examples: string] {
  const body = document
    .replace(/^# .+\n+/m, "")
    .replace(/^## (Bad|Good)$/gm, (_, name: string) => `## ${names.get(name) ?? name}`)
    .replace(/^(`{3,})(.+)\n([\s\S]*?)^\1$/gm, (_, fence: string, info: string, code: string) => example(fence, info, code));
  const examplesAt = body.search(/^## /m);
  return [body.slice(0, examplesAt).trim(), body.slice(examplesAt).trim()];
}

const saved: ReadonlyMap<string, string> = new Map([
  ["before", "before the change"],
  ["crlf", "with line ends of Windows"],
  ["no-newline", "without a last line end"],
  ["latin1", "saved as Latin-1"],
  ["utf16", "saved as UTF-16"],
  ["escapes", "where \\u… stands for one character"],
]);

function example(fence: string, info: string, code: string): string {
  const [kind = "", path = "", ...flags] = info.trim().split(/\s+/);
  const how = flags.flatMap((flag) => saved.get(flag) ?? []);
  const caption = [`\`${path}\``, ...how].join(", ");
  if (kind === "file") return `${caption} (a file that is there)`;
  const language = kind === "md" ? "markdown" : kind === "yaml" ? "yaml" : undefined;
  return language === undefined ? `${fence}${info}\n${code}${fence}` : `${caption}:\n\n${fence}${language}\n${code}${fence}`;
}
