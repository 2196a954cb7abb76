/** A Markdown file of the content folder, as bytes: nothing about it is known to be good yet. */
export interface SourceFile {
  /** Relative to the content folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether the manual makes the page itself, as it does its reference of checks. */
  readonly isMade?: true;
}

/** Any other file of the content folder that may be published as it is. */
export interface Asset {
  /** Relative to the content folder, with forward slashes. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}
