import { fillAddresses } from "../pages/markdown.ts";
import type { Page } from "../pages/page.ts";
import type { ViewContext } from "./context.ts";
import { linkExternalImages } from "./external-images.ts";

/** A page's text as HTML, with every address as the published manual spells it. */
export function bodyOf(page: Page, { manual, addresses }: ViewContext): string {
  const links = manual.links.get(page) ?? [];
  const html = fillAddresses(page.facts.html, (n) => {
    const target = links[n]?.target;
    return target ? escapeAttribute(addresses.target(target, page.url)) : "";
  });
  return linkExternalImages(html);
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

const escapeAttribute = (text: string): string => (/[&"<>]/.test(text) ? text.replace(/[&"<>]/g, (character) => escapes[character] ?? "") : text);
