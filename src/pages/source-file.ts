/** A Markdown file of the content folder, as bytes: nothing about it is known to be good yet. */
export interface SourceFile {
  /** Relative to the content folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Any other file of the content folder that may be published as it is. */
export interface Asset {
  /** Relative to the content folder, with forward slashes. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}
