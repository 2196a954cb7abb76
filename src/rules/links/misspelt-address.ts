/** How an address fails to be what it plainly was meant to be. */
export interface Misspelling {
  readonly because: string;
  /** What was surely meant. */
  readonly instead: string;
}

const email = /^[^\s@/:?#]{1,200}@[^\s@/:?#]+\.[a-z]{2,}$/i;
const host = /^(?:www\.[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:gov\.uk|nhs\.uk|police\.uk|ac\.uk|org\.uk|co\.uk|gov|com|org|net))(?::\d+)?(?:[/?#]|$)/i;
const doubled = /^https?:\/*(https?:)\/+(?=[^/])/i;
const slashes = /^(https?):(?!\/\/[^/])[/\\]*(?=[\w[])/i;
const noColon = /^(https?)[;.,]?\/\/+(?=\w)/i;
const scheme = /^(?:h?t{1,3}ps?|h{2,}t{1,2}ps?|ht{3,}ps?|htpps?|htt?s|hptts?|htts?p|https?s)[:;]\/\/(?=\w)/i;
const curly = /^[“”„‘’«»]+[\w/.#]|[\w/][“”„«»]$/;
const curlies = /^[“”„‘’«»]+|[“”„‘’«»]+$/g;
/** Between names and at the start, but not the two that begin an address of a network, and not on a disk. */
const backslash = /^(?![/\\]{2}|[a-z][\w+.-]*:)[^?#\\]*\\[\w.~-]/i;

/** Recognises an address that was plainly meant, but lacks a piece at its start or has signs that belong elsewhere; relative addresses are left alone. */
export function misspeltAddress(href: string): Misspelling | undefined {
  if (curly.test(href)) return { because: "it is in curly quotation marks", instead: href.replace(curlies, "") };
  if (backslash.test(href)) return { because: "it has \\ in place of /", instead: href.replaceAll("\\", "/").replace(/^(\/.*)\.md$/, "$1") };
  if (href.startsWith("/") || href.startsWith("#")) return undefined;
  if (email.test(href)) return { because: 'it is an email address without "mailto:"', instead: `mailto:${href}` };
  if (host.test(href)) return { because: 'it does not begin with "https://"', instead: `https://${href}` };
  if (doubled.test(href)) return { because: "it begins twice", instead: href.replace(doubled, (_, second: string) => `${second}//`) };
  if (/^https?:\/\/[^/]/i.test(href)) return undefined;
  for (const start of [slashes, noColon]) {
    if (start.test(href)) return { because: 'it does not begin with "https://" or "http://"', instead: href.replace(start, (_, name: string) => `${name.toLowerCase()}://`) };
  }
  return scheme.test(href) ? { because: `it begins with ${startOf(href)} instead of "https://"`, instead: href.replace(scheme, "https://") } : undefined;
}

const startOf = (href: string): string => `"${href.slice(0, href.indexOf("//") + 2)}"`;
