/** An address with letters in the place of its codes such as "%20", or undefined where one stands for no text: the caller knows what is to be said of that. */
export function decodeHref(href: string): string | undefined {
  if (!href.includes("%")) return href;
  try {
    return decodeURIComponent(href);
  } catch {
    return undefined;
  }
}
