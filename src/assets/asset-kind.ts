/** A kind of file that may be published as it is. */
export interface AssetKind {
  /** What people call it, with its article. */
  readonly label: string;
  /** Lower case, without the full stop; the first is the one to suggest. */
  readonly extensions: readonly [string, ...string[]];
  /** Whether a page shows it as an image. */
  readonly isImage?: true;
  /** Whether a file that starts with these bytes is of this kind; absent for text, which has no mark of its own. */
  readonly starts?: (head: Uint8Array) => boolean;
}

/** How many bytes of a file are enough to tell its kind. */
export const headSize = 1024;

/** Whether these characters (each one byte) stand at this offset; `?` stands for any byte. */
const has = (head: Uint8Array, offset: number, characters: string): boolean => {
  for (let at = 0; at < characters.length; at += 1) {
    if (characters[at] !== "?" && head[offset + at] !== characters.charCodeAt(at)) return false;
  }
  return true;
};
const starting =
  (...marks: readonly string[]) =>
  (head: Uint8Array): boolean =>
    marks.some((mark) => has(head, 0, mark));
const zip = starting("PK\x03\x04", "PK\x05\x06");
/** Readers of PDF take the mark anywhere in the first kilobyte, and real files make use of it. */
const pdf = (head: Uint8Array): boolean => Buffer.from(head).includes("%PDF-");
const avif = (head: Uint8Array): boolean => has(head, 4, "ftyp") && /avi[fs]/.test(Buffer.from(head.subarray(8, 64)).toString("latin1"));
const mp4 = (head: Uint8Array): boolean => has(head, 4, "ftyp") && !avif(head);
const mp3 = (head: Uint8Array): boolean => has(head, 0, "ID3") || (head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2);

/** Every kind of file that is published beside pages. Fonts, styles, scripts and data come from the generator, never from content. */
export const assetKinds = [
  { label: "a PNG image", extensions: ["png"], isImage: true, starts: starting("\x89PNG\r\n\x1a\n") },
  { label: "a JPEG image", extensions: ["jpg", "jpeg"], isImage: true, starts: starting("\xff\xd8\xff") },
  { label: "a GIF image", extensions: ["gif"], isImage: true, starts: starting("GIF87a", "GIF89a") },
  { label: "a WebP image", extensions: ["webp"], isImage: true, starts: starting("RIFF????WEBP") },
  { label: "an AVIF image", extensions: ["avif"], isImage: true, starts: avif },
  { label: "an icon", extensions: ["ico"], starts: starting("\0\0\x01\0") },
  { label: "an SVG image", extensions: ["svg"], isImage: true },
  { label: "a PDF", extensions: ["pdf"], starts: pdf },
  { label: "an OpenDocument text", extensions: ["odt"], starts: zip },
  { label: "an OpenDocument spreadsheet", extensions: ["ods"], starts: zip },
  { label: "an OpenDocument presentation", extensions: ["odp"], starts: zip },
  { label: "a Word document", extensions: ["docx"], starts: zip },
  { label: "an Excel workbook", extensions: ["xlsx"], starts: zip },
  { label: "a PowerPoint presentation", extensions: ["pptx"], starts: zip },
  { label: "an InDesign document", extensions: ["idml"], starts: zip },
  { label: "a zip file", extensions: ["zip"], starts: zip },
  { label: "a CSV table", extensions: ["csv"] },
  { label: "plain text", extensions: ["txt"] },
  { label: "a caption file", extensions: ["vtt"], starts: starting("WEBVTT", "\xef\xbb\xbfWEBVTT") },
  { label: "an MP3 recording", extensions: ["mp3"], starts: mp3 },
  { label: "an MP4 video", extensions: ["mp4"], starts: mp4 },
  { label: "a WebM video", extensions: ["webm"], starts: starting("\x1aE\xdf\xa3") },
] as const satisfies readonly AssetKind[];

const byExtension: ReadonlyMap<string, AssetKind> = new Map(
  assetKinds.flatMap((kind: AssetKind) => kind.extensions.map((extension): [string, AssetKind] => [extension, kind])),
);

/** The extension of a path, in lower case and without its full stop; empty when there is none. */
export function extensionOf(path: string): string {
  return /[^/]\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
}

/** The kind that a file claims to be by its name, when that kind may be published. */
export const assetKindOf = (path: string): AssetKind | undefined => byExtension.get(extensionOf(path));

/** The kind that a file's first bytes say it is; the many kinds inside a zip cannot be told apart and give "a zip file". */
export function kindOfBytes(head: Uint8Array): AssetKind | undefined {
  if (zip(head)) return byExtension.get("zip");
  return assetKinds.find((kind: AssetKind) => kind.starts?.(head));
}
