import type { RuleId } from "../diagnostics/catalogue.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import { extensionOf } from "../assets/asset-kind.ts";
import { quoted } from "../text/printable.ts";
import { suggestName } from "./suggest-name.ts";

const finding = (rule: RuleId, file: string, message: string, fix: string): Finding => ({
  rule,
  message,
  fix,
  place: { file, line: 1, column: 1 },
});
const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
const named = (path: string): string => quoted(nameOf(path));
const leaveOut = 'list it under "ignore:" in manual.yaml';

/** A symbolic link, wherever it leads. */
export const symbolicLink = (path: string): Finding =>
  finding("symbolic-link", path, `${named(path)} is a symbolic link: it points to a file somewhere else`, "Replace the link with the file itself, or delete it.");

/** A pipe, socket or device. */
export const specialFile = (path: string): Finding =>
  finding("special-file", path, `${named(path)} is not a file but a pipe, socket or device`, "Delete it.");

/** A file or folder that the system does not hand out. */
export function unreadable(path: string, what: "file" | "folder", code: string): Finding {
  if (code === "ENOENT") {
    return finding(
      "unreadable-file",
      path,
      `The ${what} ${named(path)} disappeared while the content was being read`,
      "Run the command again.",
    );
  }
  if (code === "EACCES" || code === "EPERM") {
    return finding(
      "unreadable-file",
      path,
      `The ${what} ${named(path)} cannot be read: permission is denied`,
      `Allow everyone to read the ${what}, or delete it.`,
    );
  }
  return finding(
    "unreadable-file",
    path,
    `The ${what} ${named(path)} cannot be read (${code})`,
    `Copy the ${what} again from where it came.`,
  );
}

/** A text that is published as it is and is too long to be checked. */
export const assetTooLarge = (path: string, size: number, limit: number): Finding =>
  finding(
    "file-too-large",
    path,
    `${named(path)} is ${megabytes(size)} MB; a text file may be at most ${megabytes(limit)} MB`,
    "Split the file, or publish it as a zip file.",
  );

/** Bytes of the largest image that nobody has to wait for long: a full-width photograph, well compressed, has half as many. */
export const largestLightImage = 1024 * 1024;

/** An image that is larger than any page needs; it is published all the same. */
export const largeImage = (path: string, size: number): Finding =>
  finding("large-image", path, `The image ${named(path)} is ${megabytes(size)} MB`, `Save it again with fewer pixels, or compress it more: ${megabytes(largestLightImage)} MB is enough for any page.`);

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, "");

/** A program, template, data file or order to a web host. */
export const codeFile = (path: string): Finding =>
  finding(
    "code-in-content",
    path,
    `${named(path)} is code, a template or data for a program`,
    "Move it out of the content folder; text for readers goes into a Markdown file (.md).",
  );

/** A folder that site generators load code or data from. */
export const codeFolder = (path: string): Finding =>
  finding(
    "code-in-content",
    path,
    `The folder ${named(path)} is one that programs load code or data from`,
    "Move it out of the content folder.",
  );

/** A list of files to hide, such as `.gitignore`. */
export const ignoreFile = (path: string): Finding =>
  finding(
    "ignore-file",
    path,
    `${named(path)} is a list of files to hide`,
    'Delete it; files to leave out are listed under "ignore:" in manual.yaml.',
  );

/** A file that its name hides. */
export const hiddenFile = (path: string): Finding =>
  finding(
    "hidden-file",
    path,
    `${named(path)} starts with ${quoted(nameOf(path).charAt(0))}, so it is not published`,
    `Rename it to publish it; to leave it out, ${leaveOut}.`,
  );

/** A folder that its name hides, with all that is in it. */
export const hiddenFolder = (path: string): Finding =>
  finding(
    "hidden-file",
    path,
    `The folder ${named(path)} starts with ${quoted(nameOf(path).charAt(0))}, so nothing in it is published`,
    `Rename it to publish what is in it; to leave it out, ${leaveOut}.`,
  );

/** A folder whose name looks like a page's. */
export const folderLikePage = (path: string): Finding =>
  finding(
    "file-name",
    path,
    `The folder ${named(path)} is named like a page, so nothing in it is published`,
    `Rename the folder to ${quoted(nameOf(path).replace(/\.\w+$/, ""))}.`,
  );

/** A file for the people who edit the folder. */
export const readmeFile = (path: string): Finding =>
  finding(
    "readme-in-content",
    path,
    `${named(path)} is not published: files of this name are for the people who edit the folder`,
    `Rename it to publish it; to leave it out without this note, ${leaveOut}.`,
  );

/** A Markdown file whose extension is not `.md`. */
export const misnamedPage = (path: string): Finding =>
  finding(
    "file-name",
    path,
    `${named(path)} is not published, because the name of a page's file must end in .md`,
    `Rename it to ${quoted(suggestName(nameOf(path)))}.`,
  );

/** A file of a kind that is not on the list. */
export function unknownKind(path: string): Finding {
  if (/^manual\.ya?ml$/i.test(path)) {
    return finding(
      "kind-not-published",
      path,
      `${named(path)} is not read: the settings file is called "manual.yaml"`,
      `Rename it to "manual.yaml".`,
    );
  }
  const extension = extensionOf(path);
  const what = extension ? `files ending in ${quoted(`.${extension}`)} are not` : "files without an extension are not";
  return finding(
    "kind-not-published",
    path,
    `${named(path)} is not published: ${what} among the kinds that are`,
    `Save it as a PDF, an OpenDocument file or an image; to leave it out, ${leaveOut}.`,
  );
}
