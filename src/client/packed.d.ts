/** Pagefind's own program, as the packer puts it into the script of an offline copy. */
declare module "packed:pagefind" {
  export const loadPagefind: (fetch: (address: string) => Promise<Response>) => unknown;
}

/** What the packer tells that script about the index. */
declare module "packed:index" {
  export const embedded: Readonly<Record<string, string>>;
  export const digits: number | undefined;
}
