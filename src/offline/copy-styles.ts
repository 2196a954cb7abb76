import type { CopyAddress } from "./copy-addresses.ts";

const url = /\burl\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)/g;

/** A stylesheet as it stands in a copy: what it loads is found from where it stands. */
export function copyStyles(css: string, file: string, address: CopyAddress): string {
  return css.replace(url, (written, double?: string, single?: string, bare?: string) => {
    const to = double ?? single ?? bare ?? "";
    return to.startsWith("/") ? `url("${address(to, file)}")` : written;
  });
}
