/** The path of a content file from where a command was run, or undefined when it lies outside; `folder` is the content folder's. */
export function repositoryPath(folder: string, file: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${folder}/${file}`.split(/[\\/]+/)) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return folder.startsWith("/") || /^[A-Za-z]:/.test(folder) ? undefined : parts.join("/");
}
