import { createHash } from "node:crypto";
import { escapeMarkup } from "../site-files/site-file.ts";
import { type CopyAddress, rootFrom } from "./copy-addresses.ts";
import { attributeOf, replaceAttributes, replaceTags, type Tag } from "./tags.ts";
import { withoutWebOnly } from "./web-only.ts";

/** What every page of a copy is changed with. */
export interface PageOptions {
  readonly address: CopyAddress;
  /** The line at the foot of each page that says which copy this is. */
  readonly notice: string;
}

const addressAttributes = new Set(["href", "src", "action", "formaction", "poster", "cite", "data-root"]);
const listAttributes = new Set(["srcset", "imagesrcset"]);
/** Most tags hold none, and are passed over without reading their attributes. */
const mayHoldAddress = /=\s*["']?\s*\/|srcset/i;
const needsInternet = '<span class="govuk-visually-hidden">(needs the internet)</span>';

/** Where the body names scripts that only the web has. */
const webData = / data-(?:search-script|search-worker|warm)="[^"]*"/g;

/** Stands for the policy until all scripts of the page are known; content may not hold this character. */
const policyMark = "\uE012";

/** A page of the site as it stands in a copy: it works from disk, and asks no network for anything. */
export function copyPage(html: string, file: string, { address, notice }: PageOptions): string {
  const hashes = new Set<string>();
  let isInMarkedLink = false;
  const changed = replaceTags(withoutWebOnly(html), (tag) => {
    switch (tag.name) {
      case "meta":
        return copyMeta(tag, file, address);
      case "link":
        return attributeOf(tag, "type") === "application/atom+xml" ? "" : withAddresses(tag, file, address);
      case "body":
        return withAddresses(tag, file, address).replace(webData, "").replace(/>$/, ' data-offline="">');
      case "script":
        if (tag.text) hashes.add(`'sha256-${createHash("sha256").update(tag.text).digest("base64")}'`);
        return withAddresses(tag, file, address);
      case "footer":
        return attributeOf(tag, "class") === "govuk-template__footer" ? tag.written + noticeHtml(notice, file) : undefined;
      case "a": {
        const written = withAddresses(tag, file, address);
        isInMarkedLink = /\shref="https?:/.test(written);
        return isInMarkedLink ? written.replace(/^<a/, "<a data-needs-internet") : written;
      }
      case "/a": {
        const end = isInMarkedLink ? needsInternet + tag.written : undefined;
        isInMarkedLink = false;
        return end;
      }
      default:
        return withAddresses(tag, file, address);
    }
  });
  return changed.replace(policyMark, () => policyHtml(hashes));
}

/** Which version and whose copy a page belongs to, with the way to the page that says more. */
const noticeHtml = (notice: string, file: string): string =>
  `<div class="app-offline-notice"><p class="govuk-width-container app-offline-notice__text">${escapeMarkup(notice)}. <a class="app-footer__link" href="${rootFrom(file)}offline/index.html">About this copy</a></p></div>`;

/** A page that leads on does so only within the copy: nothing may turn to a network by itself. */
function copyMeta(tag: Tag, file: string, address: CopyAddress): string | undefined {
  if (attributeOf(tag, "charset") !== undefined) return tag.written + policyMark;
  if (attributeOf(tag, "http-equiv")?.toLowerCase() !== "refresh") return undefined;
  const [, wait = "", to = ""] = /^(\s*\d+\s*;\s*url=)(.*)$/i.exec(attributeOf(tag, "content") ?? "") ?? [];
  const leadsTo = address(to, file);
  if (to === "" || /^[a-z][a-z\d+.-]*:/i.test(leadsTo)) return "";
  return tag.written.replace(tag.attributes, () => replaceAttributes(tag.attributes, (name) => (name === "content" ? wait + leadsTo : undefined)));
}

/** A tag with each address in it as the copy spells it. */
function withAddresses(tag: Tag, file: string, address: CopyAddress): string {
  if (!mayHoldAddress.test(tag.attributes)) return tag.written;
  const attributes = replaceAttributes(tag.attributes, (name, value) => {
    if (name === "data-root") return rootFrom(file);
    if (addressAttributes.has(name)) return value.startsWith("/") ? address(value, file) : undefined;
    if (listAttributes.has(name)) return value.replace(/(^\s*|,\s*)(\/[^\s,]*)/g, (_, before: string, each: string) => before + address(each, file));
    return undefined;
  });
  return attributes === tag.attributes ? tag.written : `<${tag.written.slice(1, tag.name.length + 1)}${attributes}>`;
}

/** Pages of a copy load what lies beside them and nothing else. */
function policyHtml(hashes: ReadonlySet<string>): string {
  const scripts = ["'self'", "'wasm-unsafe-eval'", ...hashes].join(" ");
  const policy = `default-src 'none'; script-src ${scripts}; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; base-uri 'none'`;
  return `\n<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}
