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
/** What stands before "://" where fingers slipped. */
const slips: ReadonlySet<string> = new Set(
  "tp tps ttp ttps tttp tttps htp htps hts htts htpp htpps hptt hptts htttp htttps httttp httttps hhtp hhtps hhttp hhttps hhhttp hhhttps httsp httpss".split(" "),
);
const start = /^([a-z]{2,8})[:;]\/\/(?=\w)/i;
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
  for (const pattern of [slashes, noColon]) {
    if (pattern.test(href)) return { because: 'it does not begin with "https://" or "http://"', instead: href.replace(pattern, (_, name: string) => `${name.toLowerCase()}://`) };
  }
  const [written = "", scheme = ""] = start.exec(href) ?? [];
  return slips.has(scheme.toLowerCase()) ? { because: `it begins with "${written}" instead of "https://"`, instead: `https://${href.slice(written.length)}` } : undefined;
}
