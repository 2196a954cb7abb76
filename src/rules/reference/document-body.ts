/** The title of a rule's document: its one heading of level one. */
export const documentTitle = (document: string): string => /^# (.+)$/m.exec(document)?.[1] ?? "";

const names: ReadonlyMap<string, string> = new Map([
  ["Bad", "What is found"],
  ["Good", "What to write instead"],
]);

/** The rest of a document as text of a page: each example is named by its file, and what its flags say is put in words. */
export function documentBody(document: string): string {
  return document
    .replace(/^# .+\n+/m, "")
    .replace(/^(#{2}) (Bad|Good)$/gm, (_, level: string, name: string) => `${level} ${names.get(name) ?? name}`)
    .replace(/^(`{3,})(.+)\n([\s\S]*?)^\1$/gm, (_, fence: string, info: string, code: string) => example(fence, info, code))
    .trim();
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
  return `${caption}:\n\n${fence}${kind === "md" ? "markdown" : "yaml"}\n${code}${fence}`;
}
