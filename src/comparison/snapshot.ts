/** The files of one version of a manual, by their paths as findings name them. */
export interface Snapshot {
  /** The pages' sources, in order. */
  readonly pages: readonly string[];
  /** Whether there is such a file, be it content or not. */
  readonly has: (path: string) => boolean;
  /** The bytes of a file; none where there is no such file. */
  readonly read: (path: string) => Uint8Array;
}

/** A manual before a change and after it. */
export interface Versions {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** Whether a file that both versions have holds the same bytes in both, told without reading it. */
  readonly isUnchanged: (path: string) => boolean;
}
