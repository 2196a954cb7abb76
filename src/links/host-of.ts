/** The host of an absolute address of the web, in small letters. */
export const hostOf = (href: string): string | undefined => /^https?:\/\/(?:[^/?#@\s]*@)?(\[[^\]]*\]|[^/?#:\s]+)/i.exec(href)?.[1]?.toLowerCase();
